var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{Disk:()=>Disk,diskReader:()=>diskReader,identify:()=>identify,isFolder:()=>isFolder,linkAt:()=>linkAt});module.exports=
__toCommonJS(stdin_exports);var import_shared_acegs=require("./shared.acegs.js"),{constants}=process.getBuiltinModule("node:fs"),lstat=(...given)=>process.getBuiltinModule(
"node:fs/promises").lstat(...given),open=(...given)=>process.getBuiltinModule("node:fs/promises").open(...given),readlink=(...given)=>process.getBuiltinModule("\
node:fs/promises").readlink(...given),stat=(...given)=>process.getBuiltinModule("node:fs/promises").stat(...given),{dirname,join}=process.getBuiltinModule("node\
:path"),Disk=class{root;#folders=new Map;constructor(root){this.root=root}async look(path){if(!await this.#isRealFolder(dirname(path)))return{kind:"link"};try{const found=await lstat(
join(this.root,path));return found.isFile()?{kind:"file",size:found.size}:found.isSymbolicLink()?{kind:"link",target:await readlink(join(this.root,path),BYTES)}:
{kind:found.isDirectory()?"folder":"special"}}catch(error){return{kind:isAbsence(error)?"nothing":"unreadable"}}}async target(path){const found=await this.look(
path);return found.kind==="link"?found.target:void 0}async read(path){if(!await this.#isRealFolder(dirname(path)))return;let file;try{return file=await open(join(
this.root,path),OPEN_FLAGS),await readBounded(file)}catch{return}finally{await file?.close()}}#isRealFolder(folder){if(folder===".")return Promise.resolve(!0);const known=this.#folders.
get(folder);if(known!==void 0)return known;const answer=this.#lookAtFolder(folder);return this.#folders.set(folder,answer),answer}async#lookAtFolder(folder){if(!await this.#isRealFolder(
dirname(folder)))return!1;try{return(await lstat(join(this.root,folder))).isDirectory()}catch(error){return isAbsence(error)}}},BYTES={encoding:"buffer"},OPEN_FLAGS=constants.
O_RDONLY|(constants.O_NOFOLLOW??0)|(constants.O_NONBLOCK??0);async function readBounded(file){const found=await file.stat();if(!found.isFile()||found.size>import_shared_acegs.TREE_LIMITS.
fileBytes)return;const buffer=Buffer.alloc(found.size+1);let length=0;for(;length<buffer.length;){const{bytesRead}=await file.read(buffer,length,buffer.length-length);
if(bytesRead===0)break;length+=bytesRead}return length===found.size?buffer.subarray(0,length):void 0}function isAbsence(error){const{code}=error;return code==="\
ENOENT"||code==="ENOTDIR"}async function isFolder(path){return stat(path).then(found=>found.isDirectory(),()=>!1)}var READS_AT_ONCE=16;function identify(disk,files,format){
let left=import_shared_acegs.TREE_LIMITS.totalBytes;const hashed=new Set;for(const file of files)file.size>import_shared_acegs.TREE_LIMITS.fileBytes||file.size>
left||(left-=file.size,hashed.add(file));return(0,import_shared_acegs.concurrently)(files,READS_AT_ONCE,async file=>{const bytes=hashed.has(file)?await disk.read(
file.path):void 0;return bytes===void 0?{...file,id:`${UNHASHED}${disk.root}/${file.path}`}:{path:file.path,size:bytes.length,id:(0,import_shared_acegs.blobId)(
bytes,format)}})}function linkAt(path,target,format){return{path,what:"symbolic link",id:target===void 0?null:(0,import_shared_acegs.blobId)(target,format)}}var UNHASHED="\
unhashed:";function diskReader(disk,format){const budget=new import_shared_acegs.ReadBudget;return async entries=>{const granted=[...new Map(entries.map(entry=>[
entry.id,entry])).values()].filter(entry=>budget.grants(entry)),contents=await(0,import_shared_acegs.concurrently)(granted,READS_AT_ONCE,async({path,id,size})=>{
const bytes=await disk.read(path)??await disk.target(path);return bytes===void 0?void 0:(id.startsWith(UNHASHED)?bytes.length===size:(0,import_shared_acegs.blobId)(
bytes,format)===id)?[id,bytes]:void 0});return new Map(contents.filter(content=>content!==void 0))}}0&&(module.exports={Disk,diskReader,identify,isFolder,linkAt});
