var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{GAP_KINDS:()=>GAP_KINDS,ListingBuilder:()=>ListingBuilder,ReadBudget:()=>ReadBudget,TREE_LIMITS:()=>TREE_LIMITS,blobId:()=>blobId,
comparePlaces:()=>comparePlaces,compareText:()=>compareText,concurrently:()=>concurrently,contentOf:()=>contentOf,gapAt:()=>gapAt,gapIn:()=>gapIn,listedOnce:()=>listedOnce,
samePlace:()=>samePlace,sinceWhen:()=>sinceWhen,topOf:()=>topOf,wordsOf:()=>wordsOf});module.exports=__toCommonJS(stdin_exports);function listedOnce(tree){let listing;
return{list(){return listing??=tree.list(),listing},read:tree.read}}function topOf(path){return{path,line:1,column:1,endLine:1}}function samePlace(a,b){return a.
path===b.path&&a.line===b.line&&a.column===b.column}function comparePlaces(a,b){return compareText(a.path,b.path)||a.line-b.line||a.column-b.column}function compareText(a,b){
return a<b?-1:a>b?1:0}var GAP_KINDS=["unparsed","unreadable","truncated","unknown-permission","unknown-plugin","assumed-version","not-checked","not-followed","d\
oes-not-build","dynamic","unsupported","not-covered"];function gapAt({path,line},ignorance){return{path,line,blocking:!0,...ignorance}}function gapIn(path,ignorance){
return gapAt({path,line:1},ignorance)}function contentOf({id}){return`file ${id}`}function wordsOf(...words){return JSON.stringify(words,(_,value)=>isPlace(value)?
void 0:value)}function isPlace(value){return typeof value=="object"&&value!==null&&"endLine"in value&&"path"in value}function sinceWhen(before,after){const left=new Map;
for(const gap of before)left.set(nameOf(gap),(left.get(nameOf(gap))??0)+1);return after.map(gap=>{const known=left.get(nameOf(gap))??0;return known===0?{...gap,
since:"head"}:(left.set(nameOf(gap),known-1),{...gap,since:"base",blocking:!1})})}function nameOf({kind,rests}){return`${kind} ${rests}`}async function concurrently(items,limit,work){
const results=new Array(items.length),rest=items.entries(),worker=async()=>{for(const[index,item]of rest)results[index]=await work(item)};return await Promise.all(
Array.from({length:Math.min(limit,items.length)},worker)),results}var TREE_LIMITS={files:2e5,fileBytes:32*1024*1024,totalBytes:256*1024*1024,depth:64,pathLength:1024};
function pathFault(path){if(path.length>TREE_LIMITS.pathLength)return`is longer than ${TREE_LIMITS.pathLength} characters`;if(path.includes("\0"))return"holds a\
 NUL character";const parts=path.split("/");if(parts.length-1>TREE_LIMITS.depth)return`lies more than ${TREE_LIMITS.depth} folders deep`;if(parts.some(part=>part===
""||part==="."||part===".."))return"isn't a plain relative path"}var ReadBudget=class{#left=TREE_LIMITS.totalBytes;grants({size}){return size>TREE_LIMITS.fileBytes||
size>this.#left?!1:(this.#left-=size,!0)}},ListingBuilder=class{#entries=new Map;#unfollowed=[];#gaps=[];#cuts=new Set;#seen=0;hasRoom(waiting=0){return this.#seen+
waiting<TREE_LIMITS.files?!0:(this.cutOff(`The tree holds more than ${TREE_LIMITS.files} files; the rest was not looked at.`),!1)}add(entry){this.#seen++;const fault=pathFault(
entry.path);fault!==void 0?this.#leaveOut(entry.path,"truncated",`The path was left out: it ${fault}.`,entry.id):this.#entries.has(entry.path)?this.#gaps.push(gapIn(
entry.path,{kind:"unreadable",rests:wordsOf(entry.path,entry.id),message:"The tree lists this path twice, so it has two meanings."})):this.#entries.set(entry.path,
entry)}addUnfollowed({path,what,id}){this.#seen++,this.#unfollowed.push({path:shown(path),what,id})}addUnreadable(path,message,id=null){this.#seen++,this.#leaveOut(
path,"unreadable",message,id)}cutOff(message){this.#cuts.add(message)}finish(revision){const entries=[...this.#entries.values()].sort((a,b)=>compareText(a.path,
b.path)),rests=wordsOf("tree",revision.sha??revision.rev),gaps=[...[...this.#cuts].map(message=>gapIn("",{kind:"truncated",rests,message})),...this.#gaps].sort(
(a,b)=>compareText(a.path,b.path)),unfollowed=[...this.#unfollowed].sort((a,b)=>compareText(a.path,b.path));return{revision,entries,unfollowed,gaps}}#leaveOut(path,kind,message,id){
const rests=wordsOf(kind,path,id);this.#gaps.push(gapIn(shown(path),{kind,rests,message,blocking:!1}))}};function shown(path){return path.slice(0,TREE_LIMITS.pathLength)}
var createHash=(...given)=>process.getBuiltinModule("node:crypto").createHash(...given);function blobId(bytes,format="sha1"){return createHash(format).update(`b\
lob ${bytes.length}\0`).update(bytes).digest("hex")}0&&(module.exports={GAP_KINDS,ListingBuilder,ReadBudget,TREE_LIMITS,blobId,comparePlaces,compareText,concurrently,contentOf,gapAt,gapIn,listedOnce,samePlace,sinceWhen,
topOf,wordsOf});
