var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{Disk:()=>Disk,diskReader:()=>diskReader,exitOf:()=>exitOf,git:()=>git,identify:()=>identify,isFolder:()=>isFolder,linkAt:()=>linkAt,
nameOf:()=>nameOf,openRepository:()=>openRepository,recordsOf:()=>recordsOf,startGit:()=>startGit});module.exports=__toCommonJS(stdin_exports);var import_shared_acegos=require("./shared.acegos.js"),
import_shared_acegopst=require("./shared.acegopst.js"),{constants}=process.getBuiltinModule("node:fs"),lstat=(...given)=>process.getBuiltinModule("node:fs/promi\
ses").lstat(...given),open=(...given)=>process.getBuiltinModule("node:fs/promises").open(...given),readlink=(...given)=>process.getBuiltinModule("node:fs/promis\
es").readlink(...given),stat=(...given)=>process.getBuiltinModule("node:fs/promises").stat(...given),{dirname,join}=process.getBuiltinModule("node:path"),Disk=class{root;#folders=new Map;constructor(root){
this.root=root}async look(path){if(!await this.#isRealFolder(dirname(path)))return{kind:"link"};try{const found=await lstat(join(this.root,path));return found.isFile()?
{kind:"file",size:found.size}:found.isSymbolicLink()?{kind:"link",target:await readlink(join(this.root,path),BYTES)}:{kind:found.isDirectory()?"folder":"special"}}catch(error){
return{kind:isAbsence(error)?"nothing":"unreadable"}}}async target(path){const found=await this.look(path);return found.kind==="link"?found.target:void 0}async read(path){
if(!await this.#isRealFolder(dirname(path)))return;let file;try{return file=await open(join(this.root,path),OPEN_FLAGS),await readBounded(file)}catch{return}finally{
await file?.close()}}#isRealFolder(folder){if(folder===".")return Promise.resolve(!0);const known=this.#folders.get(folder);if(known!==void 0)return known;const answer=this.#lookAtFolder(
folder);return this.#folders.set(folder,answer),answer}async#lookAtFolder(folder){if(!await this.#isRealFolder(dirname(folder)))return!1;try{return(await lstat(
join(this.root,folder))).isDirectory()}catch(error){return isAbsence(error)}}},BYTES={encoding:"buffer"},OPEN_FLAGS=constants.O_RDONLY|(constants.O_NOFOLLOW??0)|
(constants.O_NONBLOCK??0);async function readBounded(file){const found=await file.stat();if(!found.isFile()||found.size>import_shared_acegos.TREE_LIMITS.fileBytes)
return;const buffer=Buffer.alloc(found.size+1);let length=0;for(;length<buffer.length;){const{bytesRead}=await file.read(buffer,length,buffer.length-length);if(bytesRead===
0)break;length+=bytesRead}return length===found.size?buffer.subarray(0,length):void 0}function isAbsence(error){const{code}=error;return code==="ENOENT"||code===
"ENOTDIR"}async function isFolder(path){return stat(path).then(found=>found.isDirectory(),()=>!1)}var{spawn}=process.getBuiltinModule("node:child_process"),{devNull}=process.
getBuiltinModule("node:os");async function git(folder,args,input=""){const child=startGit(folder,args);child.stdin.end(input);const[stdout,stderr,status]=await Promise.
all([text(child.stdout),text(child.stderr),exitOf(child)]);return{status,stdout:stdout.trimEnd(),stderr:stderr.trim()}}function startGit(folder,args){const child=spawn(
"git",[...HARMLESS,...args],{cwd:folder,env:environment(),windowsHide:!0});return child.stdin.on("error",()=>{}),child}function exitOf(child){return new Promise(
(resolve,reject)=>{child.once("close",status=>resolve(status??128)),child.once("error",cause=>reject(couldNotStart(cause)))})}var HARMLESS=["--no-pager","--no-r\
eplace-objects","-c","core.fsmonitor=false","-c","core.untrackedCache=false","-c",`core.hooksPath=${devNull}`,"-c","core.quotePath=false","-c","safe.directory=*",
"-c","safe.bareRepository=all"];function environment(){const ours=Object.entries(process.env).filter(([name])=>!name.toUpperCase().startsWith("GIT_"));return{...Object.
fromEntries(ours),LC_ALL:"C",GIT_CONFIG_NOSYSTEM:"1",GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",GIT_GRAFT_FILE:devNull,GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"\
none"}}async function text(stream){const chunks=[];for await(const chunk of stream)chunks.push(chunk);return Buffer.concat(chunks).toString("utf8")}function couldNotStart(cause){
const{code}=cause;return code!=="ENOENT"?cause:new import_shared_acegopst.SetupError("git is not installed, or not on the PATH. Install git 2.31 or later and tr\
y again.",{cause})}var GitObjects=class{#gitDir;#child;#waiting=[];#answer=new Answer;#closed=!1;constructor(gitDir){this.#gitDir=gitDir}read(id){return this.#closed||
!OBJECT_ID.test(id)?Promise.resolve(void 0):new Promise(resolve=>{this.#waiting.push(resolve),this.#process().stdin.write(`${id}
`)})}async close(){this.#closed=!0;const child=this.#child;if(child===void 0)return;const ended=exitOf(child);child.stdin.end(),await ended}#process(){if(this.#child!==
void 0)return this.#child;const child=startGit(this.#gitDir,[`--git-dir=${this.#gitDir}`,"cat-file","--batch"]);return this.#child=child,this.#answer=new Answer,
child.stdout.on("data",chunk=>this.#receive(chunk)),child.stderr.resume(),child.once("error",()=>this.#ended(child)),child.once("close",()=>this.#ended(child)),
child}#receive(chunk){this.#answer.add(chunk);for(let next=this.#answer.take();next!==void 0;next=this.#answer.take())this.#waiting.shift()?.(next.blob)}#ended(child){
if(this.#child!==child)return;this.#child=void 0;const waiting=this.#waiting;this.#waiting=[];for(const resolve of waiting)resolve(void 0)}},OBJECT_ID=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
Answer=class{#chunks=[];#length=0;#awaited;add(chunk){this.#chunks.push(chunk),this.#length+=chunk.length}take(){if(this.#awaited===void 0){const end=this.#joined().
indexOf(LINE_FEED);if(end<0)return;const[,type2,size2]=this.#cut(end+1).toString("latin1").trim().split(" ");if(type2===void 0||size2===void 0)return{blob:void 0};
this.#awaited={type:type2,size:Number(size2)}}const{type,size}=this.#awaited;if(this.#length<size+1)return;this.#awaited=void 0;const bytes=this.#cut(size+1).subarray(
0,size);return{blob:type==="blob"?new Uint8Array(bytes):void 0}}#joined(){return this.#chunks.length>1&&(this.#chunks=[Buffer.concat(this.#chunks)]),this.#chunks[0]??
Buffer.alloc(0)}#cut(length){const all=this.#joined();return this.#chunks=[all.subarray(length)],this.#length-=length,all.subarray(0,length)}},LINE_FEED=10,realpath=(...given)=>process.
getBuiltinModule("node:fs/promises").realpath(...given),stat2=(...given)=>process.getBuiltinModule("node:fs/promises").stat(...given),{dirname:dirname2,join:join2}=process.
getBuiltinModule("node:path");async function openRepository(folder){if(!await isFolder(folder))throw new import_shared_acegopst.SetupError(`There is no folder ${folder}\
. Give the path of a git repository.`);const found=await git(folder,["rev-parse","--absolute-git-dir","--show-object-format"]),[gitDir,format]=found.stdout.split(
`
`);if(found.status!==0||gitDir===void 0)throw new import_shared_acegopst.SetupError(`${folder} is not in a git repository. Run Toril in one, or name one with --\
repo.`);const objects=new GitObjects(gitDir);return{gitDir,workTree:await workTreeAbove(await realpath(folder),gitDir),objectFormat:format==="sha256"?"sha256":"\
sha1",objects,git:(...args)=>git(gitDir,[`--git-dir=${gitDir}`,...args]),close:()=>objects.close()}}async function workTreeAbove(folder,gitDir){if(folder===gitDir||
folder.startsWith(`${gitDir}/`))return null;if(await stat2(join2(folder,".git")).catch(()=>{})!==void 0)return folder;const above=dirname2(folder);return above===
folder?null:workTreeAbove(above,gitDir)}var READS_AT_ONCE=16;function identify(disk,files,format){let left=import_shared_acegos.TREE_LIMITS.totalBytes;const hashed=new Set;
for(const file of files)file.size>import_shared_acegos.TREE_LIMITS.fileBytes||file.size>left||(left-=file.size,hashed.add(file));return(0,import_shared_acegos.concurrently)(
files,READS_AT_ONCE,async file=>{const bytes=hashed.has(file)?await disk.read(file.path):void 0;return bytes===void 0?{...file,id:`${UNHASHED}${disk.root}/${file.
path}`}:{path:file.path,size:bytes.length,id:(0,import_shared_acegos.blobId)(bytes,format)}})}function linkAt(path,target,format){return{path,what:"symbolic lin\
k",id:target===void 0?null:(0,import_shared_acegos.blobId)(target,format)}}var UNHASHED="unhashed:";function diskReader(disk,format){const budget=new import_shared_acegos.ReadBudget;
return async entries=>{const granted=[...new Map(entries.map(entry=>[entry.id,entry])).values()].filter(entry=>budget.grants(entry)),contents=await(0,import_shared_acegos.concurrently)(
granted,READS_AT_ONCE,async({path,id,size})=>{const bytes=await disk.read(path)??await disk.target(path);return bytes===void 0?void 0:(id.startsWith(UNHASHED)?bytes.
length===size:(0,import_shared_acegos.blobId)(bytes,format)===id)?[id,bytes]:void 0});return new Map(contents.filter(content=>content!==void 0))}}var MAX_RECORD=64*
1024;async function*recordsOf(stream){let rest=Buffer.alloc(0);for await(const chunk of stream){const bytes=rest.length===0?chunk:Buffer.concat([rest,chunk]);let start=0;
for(let end=bytes.indexOf(0);end>=0;end=bytes.indexOf(0,start))yield bytes.subarray(start,end),start=end+1;if(rest=bytes.subarray(start),rest.length>MAX_RECORD)
return yield void 0}}function nameOf(bytes){const name=bytes.toString("utf8");return{name,isText:!name.includes("\uFFFD")||Buffer.from(name,"utf8").equals(bytes)}}0&&(module.exports={Disk,diskReader,exitOf,git,identify,isFolder,linkAt,nameOf,openRepository,recordsOf,startGit});
