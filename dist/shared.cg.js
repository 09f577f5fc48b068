var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{defaultBranch:()=>defaultBranch,knownDefaultBranch:()=>knownDefaultBranch,mergeBase:()=>mergeBase,openGitTree:()=>openGitTree,
originHead:()=>originHead,readFileOfCommit:()=>readFileOfCommit,resolveRevision:()=>resolveRevision});module.exports=__toCommonJS(stdin_exports);var import_shared_cgo=require("./shared.cgo.js"),
import_shared_acegos=require("./shared.acegos.js"),import_shared_acegopst=require("./shared.acegopst.js");async function resolveRevision(repository,rev){const sha=await commitOf(
repository,rev);if(sha!==void 0)return{rev,sha};throw new import_shared_acegopst.SetupError(`The repository has no commit ${JSON.stringify(rev)}. ${await adviceOn(
repository)}`)}async function defaultBranch(repository){const branch=await knownDefaultBranch(repository);if(branch!==void 0)return branch;throw new import_shared_acegopst.SetupError(
"The repository doesn't tell its default branch: there is no origin/HEAD, main or master. Name the base with --base.")}async function knownDefaultBranch(repository){
const head=await originHead(repository);if(head!==void 0)return head;const names=["main","master",(await repository.git("config","--get","init.defaultBranch")).
stdout].filter(name=>name!=="");for(const ref of names.flatMap(name=>[`refs/remotes/origin/${name}`,`refs/heads/${name}`]))if(await commitOf(repository,ref)!==void 0)
return ref}async function originHead(repository){const{stdout:ref}=await repository.git("symbolic-ref","--quiet","refs/remotes/origin/HEAD");return ref.startsWith(
"refs/")&&await commitOf(repository,ref)!==void 0?ref:void 0}async function mergeBase(repository,a,b){const{status,stdout}=await repository.git("merge-base","--\
end-of-options",a,b),[sha]=stdout.split(`
`);if(status===0&&sha)return sha;throw new import_shared_acegopst.SetupError(`The commits ${a} and ${b} have no common ancestor here. ${await adviceOn(repository)}`)}
async function commitOf(repository,rev){if(rev===""||rev.includes("\0"))return;const found=await repository.git("rev-parse","--verify","--quiet","--end-of-optio\
ns",`${rev}^{commit}`);return found.status===0?found.stdout:void 0}async function adviceOn(repository){return(await repository.git("rev-parse","--is-shallow-rep\
ository")).stdout!=="true"?"Check the name, or fetch it first with `git fetch origin`.":"The clone is shallow and lacks older commits: run `git fetch --unshallo\
w`, or set `fetch-depth: 0` in actions/checkout."}async function openGitTree(repository,rev){const revision=await resolveRevision(repository,rev);return{list:()=>listCommit(
repository,revision),read:blobReader(repository.objects)}}async function listCommit({gitDir},revision){const listing=new import_shared_acegos.ListingBuilder,blobs=await blobsOf(
gitDir,revision,listing),sizes=await sizesOf(gitDir,blobs);for(const{path,id}of blobs){const size=sizes.get(id);size!==void 0?listing.add({path,id,size}):listing.
addUnreadable(path,"The clone doesn't hold the file's content. Fetch it, then review again.",id)}return listing.finish(revision)}async function blobsOf(gitDir,revision,listing){
const child=(0,import_shared_cgo.startGit)(gitDir,[`--git-dir=${gitDir}`,"ls-tree","-r","-z","--full-tree",revision.sha??""]),ended=(0,import_shared_cgo.exitOf)(
child);child.stdin.end(),child.stderr.resume();const blobs=[];let cut=!1;for await(const record of(0,import_shared_cgo.recordsOf)(child.stdout)){if(record===void 0&&
listing.cutOff("The tree holds a name of absurd length; the rest was not looked at."),cut=record===void 0||!listing.hasRoom(blobs.length),record===void 0||cut)break;
blobs.push(...blobIn(record,listing))}if(cut&&child.kill(),await ended!==0&&!cut)throw unlistable(revision);return blobs}function blobIn(record,listing){const tab=record.
indexOf(TAB),[mode,type,id=""]=record.subarray(0,tab).toString("latin1").split(" "),{name,isText}=(0,import_shared_cgo.nameOf)(record.subarray(tab+1));if(mode===
LINK)listing.addUnfollowed({path:name,what:"symbolic link",id});else if(type==="commit")listing.addUnfollowed({path:name,what:"submodule",id});else if(!isText)listing.
addUnreadable(name,"The name of the file isn't UTF-8, so the file was left out.",id);else return[{path:name,id}];return[]}var LINK="120000",TAB=9;async function sizesOf(gitDir,blobs){
const args=[`--git-dir=${gitDir}`,"cat-file","--batch-check=%(objectname) %(objectsize)","--buffer"],ids=new Set(blobs.map(({id})=>id)),{stdout}=await(0,import_shared_cgo.git)(
gitDir,args,[...ids,""].join(`
`)),known=stdout.split(`
`).map(line=>line.split(" ")).filter(([,size])=>size!==void 0&&/^\d+$/.test(size));return new Map(known.map(([id="",size])=>[id,Number(size)]))}function unlistable({
rev}){return new import_shared_acegopst.SetupError(`The files of ${rev} can't be listed: the clone is partial or damaged. Fetch all of it with \`git fetch --refe\
tch --no-filter\`, or clone it again.`)}function blobReader(objects){const budget=new import_shared_acegos.ReadBudget;return async entries=>{const granted=[...new Map(
entries.map(entry=>[entry.id,entry])).values()].filter(entry=>budget.grants(entry)),blobs=await Promise.all(granted.map(async({id})=>[id,await objects.read(id)]));
return new Map(blobs.filter(blob=>blob[1]!==void 0))}}var MOST_BYTES=1024*1024;async function readFileOfCommit(repository,sha,path){const{status,stdout}=await repository.
git("ls-tree","-z","-l","--full-tree",sha,path);if(status!==0)throw unreadable(path,sha);if(stdout==="")return null;const[mode="",type,id="",size]=stdout.split(
/[ \t]+/,4);if(type!=="blob"||mode===LINK2)throw new import_shared_acegopst.SetupError(`${path} of commit ${sha} is not a file. Make it one, or remove it.`);if(Number(
size)>MOST_BYTES)throw new import_shared_acegopst.SetupError(`${path} of commit ${sha} is larger than it may be. Shorten it.`);const bytes=await repository.objects.
read(id);if(bytes===void 0)throw unreadable(path,sha);return{path,id,bytes}}var LINK2="120000";function unreadable(path,sha){return new import_shared_acegopst.SetupError(
`${path} of commit ${sha} can't be read: the clone is partial or damaged. Fetch all of it with \`git fetch --refetch --no-filter\`.`)}0&&(module.exports={defaultBranch,knownDefaultBranch,mergeBase,openGitTree,originHead,readFileOfCommit,resolveRevision});
