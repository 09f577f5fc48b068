var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{openGitSides:()=>openGitSides});module.exports=__toCommonJS(stdin_exports);var import_shared_cg=require("./shared.cg.js"),
import_shared_acegs=require("./shared.acegs.js"),import_shared_acegps=require("./shared.acegps.js"),import_shared_acegpst=require("./shared.acegpst.js"),import_shared_acegprst=require("./shared.acegprst.js"),
LOOKS_AT_ONCE=16,WORKTREE="WORKTREE";async function openWorkTree(repository){if(repository.workTree===null)throw new import_shared_acegpst.SetupError("A bare re\
pository has no working tree. Name a commit with --head.");const disk=new import_shared_cg.Disk(repository.workTree);return{list:()=>listWorkTree(repository,disk),
read:(0,import_shared_cg.diskReader)(disk,repository.objectFormat)}}async function listWorkTree(repository,disk){const listing=new import_shared_acegs.ListingBuilder,
names=await namesIn(repository,disk.root,listing),found=await(0,import_shared_acegs.concurrently)(names,LOOKS_AT_ONCE,({path})=>disk.look(path)),commits=found.some(
each=>each.kind==="folder")?await submodules(repository,disk.root):NONE,note=(name,each)=>noteFound(listing,name,each,commits,repository.objectFormat),files=names.
flatMap((name,index)=>note(name,found[index]));for(const entry of await(0,import_shared_cg.identify)(disk,files,repository.objectFormat))listing.add(entry);return listing.
finish({rev:WORKTREE,sha:null})}async function namesIn({gitDir},top,listing){const args=[`--git-dir=${gitDir}`,`--work-tree=${top}`,"ls-files","-z","-t","-c","-\
o","--exclude-standard"],child=(0,import_shared_cg.startGit)(top,args),ended=(0,import_shared_cg.exitOf)(child);child.stdin.end(),child.stderr.resume();const names=new Map;
let cut=!1;for await(const record of(0,import_shared_cg.recordsOf)(child.stdout)){if(record===void 0&&listing.cutOff("The index holds a name of absurd length; t\
he rest was not looked at."),cut=record===void 0||!listing.hasRoom(names.size),record===void 0||cut)break;const{name,isText}=(0,import_shared_cg.nameOf)(record.
subarray(TAG_LENGTH));isText?names.set(name,{path:name,sparse:record[0]===SPARSE}):listing.addUnreadable(name,"The name of the file isn't UTF-8, so the file was\
 left out.")}if(cut&&child.kill(),await ended!==0&&!cut)throw new import_shared_acegpst.SetupError("git can't list the working tree: its index is damaged. Run `\
git status` to see what is wrong.");return[...names.values()]}var TAG_LENGTH=2,SPARSE=83,NONE=new Map;async function submodules({gitDir},top){const where=[`--gi\
t-dir=${gitDir}`,`--work-tree=${top}`],index=await(0,import_shared_cg.git)(top,[...where,"ls-files","-z","--stage"]),moved=await(0,import_shared_cg.git)(top,[...where,
"diff-files","-z","--name-only","--ignore-submodules=dirty"]),others=new Set(moved.stdout.split("\0")),records=index.stdout.split("\0").map(record=>SUBMODULE.exec(
record));return new Map(records.flatMap(found=>{const[,commit="",path=""]=found??[];return commit===""||others.has(path)?[]:[[path,commit]]}))}var SUBMODULE=/^160000 ([0-9a-f]+) 0\t([\s\S]+)$/;
function noteFound(listing,{path,sparse},found,commits,format){switch(found?.kind){case"file":return[{path,size:found.size}];case"link":return listing.addUnfollowed(
(0,import_shared_cg.linkAt)(path,found.target,format)),[];case"folder":{const folder=path.replace(/\/$/,"");return listing.addUnfollowed({path:folder,what:"subm\
odule",id:commits.get(folder)??null}),[]}case"special":return listing.addUnfollowed({path,what:"special file",id:null}),[];case"nothing":return sparse&&listing.
addUnreadable(path,"The sparse checkout leaves the file out, so it was not read."),[];default:return listing.addUnreadable(path,"The file can't be read."),[]}}async function readOwnPolicy(repository,base){
const branch=await(0,import_shared_cg.originHead)(repository),revision=await(0,import_shared_cg.resolveRevision)(repository,branch??base),file=await(0,import_shared_cg.readFileOfCommit)(
repository,revision.sha,import_shared_acegps.POLICY_PATH);return file===null?null:{file,of:nameOf2(revision)}}function nameOf2({rev,sha}){return(0,import_shared_acegpst.code)(
rev===sha?rev.slice(0,7):rev.replace(/^refs\/remotes\//,""))}async function openGitSides(sides){const repository=await(0,import_shared_cg.openRepository)(sides.
repo);try{const baseRev=sides.base??await defaultBase(repository,sides.head),base=await(0,import_shared_cg.openGitTree)(repository,baseRev),head=sides.head===WORKTREE?
await openWorkTree(repository):await(0,import_shared_cg.openGitTree)(repository,sides.head);return{base:(0,import_shared_acegs.listedOnce)(base),head:(0,import_shared_acegs.listedOnce)(
head),ownPolicy:()=>readOwnPolicy(repository,baseRev),close:repository.close}}catch(error){throw await repository.close(),error}}async function defaultBase(repository,head){
return(0,import_shared_cg.mergeBase)(repository,await(0,import_shared_cg.defaultBranch)(repository),head===WORKTREE?"HEAD":head)}0&&(module.exports={openGitSides});
