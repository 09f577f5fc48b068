var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{Disk:()=>Disk,defaultBranch:()=>defaultBranch,diskReader:()=>diskReader,exitOf:()=>exitOf,git:()=>git,identify:()=>identify,
isFolder:()=>isFolder,knownDefaultBranch:()=>knownDefaultBranch,linkAt:()=>linkAt,mergeBase:()=>mergeBase,nameOf:()=>nameOf,openGitTree:()=>openGitTree,openRepository:()=>openRepository,
originHead:()=>originHead,readFileOfCommit:()=>readFileOfCommit,recordsOf:()=>recordsOf,resolveRevision:()=>resolveRevision,startGit:()=>startGit});module.exports=
__toCommonJS(stdin_exports);var import_shared_acegs=require("./shared.acegs.js"),import_shared_acegpst=require("./shared.acegpst.js");async function resolveRevision(repository,rev){
const sha=await commitOf(repository,rev);if(sha!==void 0)return{rev,sha};throw new import_shared_acegpst.SetupError(`The repository has no commit ${JSON.stringify(
rev)}. ${await adviceOn(repository)}`)}async function defaultBranch(repository){const branch=await knownDefaultBranch(repository);if(branch!==void 0)return branch;
throw new import_shared_acegpst.SetupError("The repository doesn't tell its default branch: there is no origin/HEAD, main or master. Name the base with --base.")}
async function knownDefaultBranch(repository){const head=await originHead(repository);if(head!==void 0)return head;const names=["main","master",(await repository.
git("config","--get","init.defaultBranch")).stdout].filter(name=>name!=="");for(const ref of names.flatMap(name=>[`refs/remotes/origin/${name}`,`refs/heads/${name}`]))
if(await commitOf(repository,ref)!==void 0)return ref}async function originHead(repository){const{stdout:ref}=await repository.git("symbolic-ref","--quiet","ref\
s/remotes/origin/HEAD");return ref.startsWith("refs/")&&await commitOf(repository,ref)!==void 0?ref:void 0}async function mergeBase(repository,a,b){const{status,
stdout}=await repository.git("merge-base","--end-of-options",a,b),[sha]=stdout.split(`
`);if(status===0&&sha)return sha;throw new import_shared_acegpst.SetupError(`The commits ${a} and ${b} have no common ancestor here. ${await adviceOn(repository)}`)}
async function commitOf(repository,rev){if(rev===""||rev.includes("\0"))return;const found=await repository.git("rev-parse","--verify","--quiet","--end-of-optio\
ns",`${rev}^{commit}`);return found.status===0?found.stdout:void 0}async function adviceOn(repository){return(await repository.git("rev-parse","--is-shallow-rep\
ository")).stdout!=="true"?"Check the name, or fetch it first with `git fetch origin`.":"The clone is shallow and lacks older commits: run `git fetch --unshallo\
w`, or set `fetch-depth: 0` in actions/checkout."}var{spawn}=process.getBuiltinModule("node:child_process"),{devNull}=process.getBuiltinModule("node:os");async function git(folder,args,input=""){
const child=startGit(folder,args);child.stdin.end(input);const[stdout,stderr,status]=await Promise.all([text(child.stdout),text(child.stderr),exitOf(child)]);return{
status,stdout:stdout.trimEnd(),stderr:stderr.trim()}}function startGit(folder,args){const child=spawn("git",[...HARMLESS,...args],{cwd:folder,env:environment(),
windowsHide:!0});return child.stdin.on("error",()=>{}),child}function exitOf(child){return new Promise((resolve,reject)=>{child.once("close",status=>resolve(status??
128)),child.once("error",cause=>reject(couldNotStart(cause)))})}var HARMLESS=["--no-pager","--no-replace-objects","-c","core.fsmonitor=false","-c","core.untrack\
edCache=false","-c",`core.hooksPath=${devNull}`,"-c","core.quotePath=false","-c","safe.directory=*","-c","safe.bareRepository=all"];function environment(){const ours=Object.
entries(process.env).filter(([name])=>!name.toUpperCase().startsWith("GIT_"));return{...Object.fromEntries(ours),LC_ALL:"C",GIT_CONFIG_NOSYSTEM:"1",GIT_TERMINAL_PROMPT:"\
0",GIT_OPTIONAL_LOCKS:"0",GIT_GRAFT_FILE:devNull,GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none"}}async function text(stream){const chunks=[];for await(const chunk of stream)
chunks.push(chunk);return Buffer.concat(chunks).toString("utf8")}function couldNotStart(cause){const{code}=cause;return code!=="ENOENT"?cause:new import_shared_acegpst.SetupError(
"git is not installed, or not on the PATH. Install git 2.31 or later and try again.",{cause})}var MAX_RECORD=64*1024;async function*recordsOf(stream){let rest=Buffer.
alloc(0);for await(const chunk of stream){const bytes=rest.length===0?chunk:Buffer.concat([rest,chunk]);let start=0;for(let end=bytes.indexOf(0);end>=0;end=bytes.
indexOf(0,start))yield bytes.subarray(start,end),start=end+1;if(rest=bytes.subarray(start),rest.length>MAX_RECORD)return yield void 0}}function nameOf(bytes){const name=bytes.
toString("utf8");return{name,isText:!name.includes("\uFFFD")||Buffer.from(name,"utf8").equals(bytes)}}async function openGitTree(repository,rev){const revision=await resolveRevision(
repository,rev);return{list:()=>listCommit(repository,revision),read:blobReader(repository.objects)}}async function listCommit({gitDir},revision){const listing=new import_shared_acegs.ListingBuilder,
blobs=await blobsOf(gitDir,revision,listing),sizes=await sizesOf(gitDir,blobs);for(const{path,id}of blobs){const size=sizes.get(id);size!==void 0?listing.add({path,
id,size}):listing.addUnreadable(path,"The clone doesn't hold the file's content. Fetch it, then review again.",id)}return listing.finish(revision)}async function blobsOf(gitDir,revision,listing){
const child=startGit(gitDir,[`--git-dir=${gitDir}`,"ls-tree","-r","-z","--full-tree",revision.sha??""]),ended=exitOf(child);child.stdin.end(),child.stderr.resume();
const blobs=[];let cut=!1;for await(const record of recordsOf(child.stdout)){if(record===void 0&&listing.cutOff("The tree holds a name of absurd length; the res\
t was not looked at."),cut=record===void 0||!listing.hasRoom(blobs.length),record===void 0||cut)break;blobs.push(...blobIn(record,listing))}if(cut&&child.kill(),
await ended!==0&&!cut)throw unlistable(revision);return blobs}function blobIn(record,listing){const tab=record.indexOf(TAB),[mode,type,id=""]=record.subarray(0,
tab).toString("latin1").split(" "),{name,isText}=nameOf(record.subarray(tab+1));if(mode===LINK)listing.addUnfollowed({path:name,what:"symbolic link",id});else if(type===
"commit")listing.addUnfollowed({path:name,what:"submodule",id});else if(!isText)listing.addUnreadable(name,"The name of the file isn't UTF-8, so the file was le\
ft out.",id);else return[{path:name,id}];return[]}var LINK="120000",TAB=9;async function sizesOf(gitDir,blobs){const args=[`--git-dir=${gitDir}`,"cat-file","--b\
atch-check=%(objectname) %(objectsize)","--buffer"],ids=new Set(blobs.map(({id})=>id)),{stdout}=await git(gitDir,args,[...ids,""].join(`
`)),known=stdout.split(`
`).map(line=>line.split(" ")).filter(([,size])=>size!==void 0&&/^\d+$/.test(size));return new Map(known.map(([id="",size])=>[id,Number(size)]))}function unlistable({
rev}){return new import_shared_acegpst.SetupError(`The files of ${rev} can't be listed: the clone is partial or damaged. Fetch all of it with \`git fetch --refet\
ch --no-filter\`, or clone it again.`)}function blobReader(objects){const budget=new import_shared_acegs.ReadBudget;return async entries=>{const granted=[...new Map(
entries.map(entry=>[entry.id,entry])).values()].filter(entry=>budget.grants(entry)),blobs=await Promise.all(granted.map(async({id})=>[id,await objects.read(id)]));
return new Map(blobs.filter(blob=>blob[1]!==void 0))}}var{constants}=process.getBuiltinModule("node:fs"),lstat=(...given)=>process.getBuiltinModule("node:fs/pro\
mises").lstat(...given),open=(...given)=>process.getBuiltinModule("node:fs/promises").open(...given),readlink=(...given)=>process.getBuiltinModule("node:fs/prom\
ises").readlink(...given),stat=(...given)=>process.getBuiltinModule("node:fs/promises").stat(...given),{dirname,join}=process.getBuiltinModule("node:path"),Disk=class{root;#folders=new Map;constructor(root){
this.root=root}async look(path){if(!await this.#isRealFolder(dirname(path)))return{kind:"link"};try{const found=await lstat(join(this.root,path));return found.isFile()?
{kind:"file",size:found.size}:found.isSymbolicLink()?{kind:"link",target:await readlink(join(this.root,path),BYTES)}:{kind:found.isDirectory()?"folder":"special"}}catch(error){
return{kind:isAbsence(error)?"nothing":"unreadable"}}}async target(path){const found=await this.look(path);return found.kind==="link"?found.target:void 0}async read(path){
if(!await this.#isRealFolder(dirname(path)))return;let file;try{return file=await open(join(this.root,path),OPEN_FLAGS),await readBounded(file)}catch{return}finally{
await file?.close()}}#isRealFolder(folder){if(folder===".")return Promise.resolve(!0);const known=this.#folders.get(folder);if(known!==void 0)return known;const answer=this.#lookAtFolder(
folder);return this.#folders.set(folder,answer),answer}async#lookAtFolder(folder){if(!await this.#isRealFolder(dirname(folder)))return!1;try{return(await lstat(
join(this.root,folder))).isDirectory()}catch(error){return isAbsence(error)}}},BYTES={encoding:"buffer"},OPEN_FLAGS=constants.O_RDONLY|(constants.O_NOFOLLOW??0)|
(constants.O_NONBLOCK??0);async function readBounded(file){const found=await file.stat();if(!found.isFile()||found.size>import_shared_acegs.TREE_LIMITS.fileBytes)
return;const buffer=Buffer.alloc(found.size+1);let length=0;for(;length<buffer.length;){const{bytesRead}=await file.read(buffer,length,buffer.length-length);if(bytesRead===
0)break;length+=bytesRead}return length===found.size?buffer.subarray(0,length):void 0}function isAbsence(error){const{code}=error;return code==="ENOENT"||code===
"ENOTDIR"}async function isFolder(path){return stat(path).then(found=>found.isDirectory(),()=>!1)}var GitObjects=class{#gitDir;#child;#waiting=[];#answer=new Answer;#closed=!1;constructor(gitDir){
this.#gitDir=gitDir}read(id){return this.#closed||!OBJECT_ID.test(id)?Promise.resolve(void 0):new Promise(resolve=>{this.#waiting.push(resolve),this.#process().
stdin.write(`${id}
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
getBuiltinModule("node:path");async function openRepository(folder){if(!await isFolder(folder))throw new import_shared_acegpst.SetupError(`There is no folder ${folder}\
. Give the path of a git repository.`);const found=await git(folder,["rev-parse","--absolute-git-dir","--show-object-format"]),[gitDir,format]=found.stdout.split(
`
`);if(found.status!==0||gitDir===void 0)throw new import_shared_acegpst.SetupError(`${folder} is not in a git repository. Run Toril in one, or name one with --r\
epo.`);const objects=new GitObjects(gitDir);return{gitDir,workTree:await workTreeAbove(await realpath(folder),gitDir),objectFormat:format==="sha256"?"sha256":"s\
ha1",objects,git:(...args)=>git(gitDir,[`--git-dir=${gitDir}`,...args]),close:()=>objects.close()}}async function workTreeAbove(folder,gitDir){if(folder===gitDir||
folder.startsWith(`${gitDir}/`))return null;if(await stat2(join2(folder,".git")).catch(()=>{})!==void 0)return folder;const above=dirname2(folder);return above===
folder?null:workTreeAbove(above,gitDir)}var READS_AT_ONCE=16;function identify(disk,files,format){let left=import_shared_acegs.TREE_LIMITS.totalBytes;const hashed=new Set;
for(const file of files)file.size>import_shared_acegs.TREE_LIMITS.fileBytes||file.size>left||(left-=file.size,hashed.add(file));return(0,import_shared_acegs.concurrently)(
files,READS_AT_ONCE,async file=>{const bytes=hashed.has(file)?await disk.read(file.path):void 0;return bytes===void 0?{...file,id:`${UNHASHED}${disk.root}/${file.
path}`}:{path:file.path,size:bytes.length,id:(0,import_shared_acegs.blobId)(bytes,format)}})}function linkAt(path,target,format){return{path,what:"symbolic link",
id:target===void 0?null:(0,import_shared_acegs.blobId)(target,format)}}var UNHASHED="unhashed:";function diskReader(disk,format){const budget=new import_shared_acegs.ReadBudget;
return async entries=>{const granted=[...new Map(entries.map(entry=>[entry.id,entry])).values()].filter(entry=>budget.grants(entry)),contents=await(0,import_shared_acegs.concurrently)(
granted,READS_AT_ONCE,async({path,id,size})=>{const bytes=await disk.read(path)??await disk.target(path);return bytes===void 0?void 0:(id.startsWith(UNHASHED)?bytes.
length===size:(0,import_shared_acegs.blobId)(bytes,format)===id)?[id,bytes]:void 0});return new Map(contents.filter(content=>content!==void 0))}}var MOST_BYTES=1024*
1024;async function readFileOfCommit(repository,sha,path){const{status,stdout}=await repository.git("ls-tree","-z","-l","--full-tree",sha,path);if(status!==0)throw unreadable(
path,sha);if(stdout==="")return null;const[mode="",type,id="",size]=stdout.split(/[ \t]+/,4);if(type!=="blob"||mode===LINK2)throw new import_shared_acegpst.SetupError(
`${path} of commit ${sha} is not a file. Make it one, or remove it.`);if(Number(size)>MOST_BYTES)throw new import_shared_acegpst.SetupError(`${path} of commit ${sha}\
 is larger than it may be. Shorten it.`);const bytes=await repository.objects.read(id);if(bytes===void 0)throw unreadable(path,sha);return{path,id,bytes}}var LINK2="\
120000";function unreadable(path,sha){return new import_shared_acegpst.SetupError(`${path} of commit ${sha} can't be read: the clone is partial or damaged. Fetc\
h all of it with \`git fetch --refetch --no-filter\`.`)}0&&(module.exports={Disk,defaultBranch,diskReader,exitOf,git,identify,isFolder,knownDefaultBranch,linkAt,mergeBase,nameOf,openGitTree,openRepository,originHead,
readFileOfCommit,recordsOf,resolveRevision,startGit});
