var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{WORKTREE:()=>WORKTREE,openWorkTree:()=>openWorkTree});module.exports=__toCommonJS(stdin_exports);var import_shared_cgo=require("./shared.cgo.js"),
import_shared_acegos=require("./shared.acegos.js"),import_shared_acegopst=require("./shared.acegopst.js"),LOOKS_AT_ONCE=16,WORKTREE="WORKTREE";async function openWorkTree(repository){
if(repository.workTree===null)throw new import_shared_acegopst.SetupError("A bare repository has no working tree. Name a commit with --head.");const disk=new import_shared_cgo.Disk(
repository.workTree);return{list:()=>listWorkTree(repository,disk),read:(0,import_shared_cgo.diskReader)(disk,repository.objectFormat)}}async function listWorkTree(repository,disk){
const listing=new import_shared_acegos.ListingBuilder,names=await namesIn(repository,disk.root,listing),found=await(0,import_shared_acegos.concurrently)(names,LOOKS_AT_ONCE,
({path})=>disk.look(path)),commits=found.some(each=>each.kind==="folder")?await submodules(repository,disk.root):NONE,note=(name,each)=>noteFound(listing,name,each,
commits,repository.objectFormat),files=names.flatMap((name,index)=>note(name,found[index]));for(const entry of await(0,import_shared_cgo.identify)(disk,files,repository.
objectFormat))listing.add(entry);return listing.finish({rev:WORKTREE,sha:null})}async function namesIn({gitDir},top,listing){const args=[`--git-dir=${gitDir}`,`\
--work-tree=${top}`,"ls-files","-z","-t","-c","-o","--exclude-standard"],child=(0,import_shared_cgo.startGit)(top,args),ended=(0,import_shared_cgo.exitOf)(child);
child.stdin.end(),child.stderr.resume();const names=new Map;let cut=!1;for await(const record of(0,import_shared_cgo.recordsOf)(child.stdout)){if(record===void 0&&
listing.cutOff("The index holds a name of absurd length; the rest was not looked at."),cut=record===void 0||!listing.hasRoom(names.size),record===void 0||cut)break;
const{name,isText}=(0,import_shared_cgo.nameOf)(record.subarray(TAG_LENGTH));isText?names.set(name,{path:name,sparse:record[0]===SPARSE}):listing.addUnreadable(
name,"The name of the file isn't UTF-8, so the file was left out.")}if(cut&&child.kill(),await ended!==0&&!cut)throw new import_shared_acegopst.SetupError("git \
can't list the working tree: its index is damaged. Run `git status` to see what is wrong.");return[...names.values()]}var TAG_LENGTH=2,SPARSE=83,NONE=new Map;async function submodules({
gitDir},top){const where=[`--git-dir=${gitDir}`,`--work-tree=${top}`],index=await(0,import_shared_cgo.git)(top,[...where,"ls-files","-z","--stage"]),moved=await(0,import_shared_cgo.git)(
top,[...where,"diff-files","-z","--name-only","--ignore-submodules=dirty"]),others=new Set(moved.stdout.split("\0")),records=index.stdout.split("\0").map(record=>SUBMODULE.
exec(record));return new Map(records.flatMap(found=>{const[,commit="",path=""]=found??[];return commit===""||others.has(path)?[]:[[path,commit]]}))}var SUBMODULE=/^160000 ([0-9a-f]+) 0\t([\s\S]+)$/;
function noteFound(listing,{path,sparse},found,commits,format){switch(found?.kind){case"file":return[{path,size:found.size}];case"link":return listing.addUnfollowed(
(0,import_shared_cgo.linkAt)(path,found.target,format)),[];case"folder":{const folder=path.replace(/\/$/,"");return listing.addUnfollowed({path:folder,what:"sub\
module",id:commits.get(folder)??null}),[]}case"special":return listing.addUnfollowed({path,what:"special file",id:null}),[];case"nothing":return sparse&&listing.
addUnreadable(path,"The sparse checkout leaves the file out, so it was not read."),[];default:return listing.addUnreadable(path,"The file can't be read."),[]}}0&&(module.exports={WORKTREE,openWorkTree});
