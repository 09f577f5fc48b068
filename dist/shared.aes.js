var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{ACCEPTING_ROLES:()=>ACCEPTING_ROLES,CHECK_NAME:()=>CHECK_NAME,FILE_IN_FOLDER:()=>FILE_IN_FOLDER,OWNERS_FILE:()=>OWNERS_FILE,
OWNERS_REPOSITORY:()=>OWNERS_REPOSITORY,RemoteError:()=>RemoteError,TEXT:()=>TEXT,ask:()=>ask,askGraphql:()=>askGraphql,askRepository:()=>askRepository,blobsPart:()=>blobsPart,
entryIn:()=>entryIn,field:()=>field,fileOfBlob:()=>fileOfBlob,fitting:()=>fitting,githubTree:()=>githubTree,holdsForAll:()=>holdsForAll,isListed:()=>isListed,isObjectId:()=>isObjectId,
isPlainFile:()=>isPlainFile,isShort:()=>isShort,listIn:()=>listIn,mayAccept:()=>mayAccept,memoryContentCache:()=>memoryContentCache,noContentCache:()=>noContentCache,
notKept:()=>notKept,numberIn:()=>numberIn,oddAnswer:()=>oddAnswer,ownerOf:()=>ownerOf,ownersFileAt:()=>ownersFileAt,ownersFileIn:()=>ownersFileIn,readOwnersFile:()=>readOwnersFile,
takeIn:()=>takeIn,textIn:()=>textIn,textsIn:()=>textsIn,wholeText:()=>wholeText});module.exports=__toCommonJS(stdin_exports);var import_shared_acegpst=require("./shared.acegpst.js"),
import_shared_acegos=require("./shared.acegos.js"),import_shared_acegopst=require("./shared.acegopst.js"),RemoteError=class extends Error{reason;status;asked;constructor(message,{
reason,status,asked}){super(message),this.name="RemoteError",this.reason=reason,this.status=status,this.asked=asked}get again(){return this.reason==="rate-limit"||
this.reason==="unavailable"}};function field(value,name){if(!(typeof value!="object"||value===null||!Object.hasOwn(value,name)))return value[name]}function textIn(value,name){
const found=field(value,name);return typeof found=="string"?found:void 0}function numberIn(value,name){const found=field(value,name);return typeof found=="numbe\
r"?found:void 0}function listIn(value,name){const found=field(value,name);return Array.isArray(found)?found:void 0}function isObjectId(text){return typeof text==
"string"&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)}function remoteErrorFrom(error,doing2){const failure=failureIn(error),{status,reason}=failure;return new RemoteError(
sentence(failure,doing2),{status,reason,asked:doing2})}function oddAnswer(doing2){const message=`${capital(doing2)} failed: GitHub's answer was cut short, or is\
n't what it documents. Try again.`;return new RemoteError(message,{status:null,reason:"unavailable",asked:doing2})}function failureIn(error){const response=field(
error,"response"),errors=field(error,"errors")??field(field(error,"data"),"errors");if(Array.isArray(errors))return graphqlFailure(errors,field(error,"headers"));
if(response===void 0)return{status:null,words:"",reason:"unavailable",reset:void 0};const status=numberIn(error,"status")??0,headers=field(response,"headers"),words=textIn(
field(response,"data"),"message")??"",details=field(field(response,"data"),"errors");return{status,words:oneLine([words,...Array.isArray(details)?details.map(detail):
[]].join(" ")),reason:reasonOf(status,words,headers),reset:resetIn(headers)}}function graphqlFailure(errors,headers){const types=new Set(errors.map(each=>textIn(
each,"type"))),words=oneLine(errors.map(each=>textIn(each,"message")??"").join(" ")),reason=[...types].map(type=>GRAPHQL_REASONS[type??""]).find(each=>each!==void 0);
return{status:null,words,reason:reason??"invalid",reset:resetIn(headers)}}function failedFields(errors){return new Map(errors.map(each=>{const path=field(each,"\
path");return[Array.isArray(path)?path.join("."):"",GRAPHQL_REASONS[textIn(each,"type")??""]??"invalid"]}))}var GRAPHQL_REASONS={RATE_LIMITED:"rate-limit",FORBIDDEN:"\
permission",INSUFFICIENT_SCOPES:"permission",NOT_FOUND:"absent",SERVICE_UNAVAILABLE:"unavailable"};function reasonOf(status,words,headers){return status===401?"\
token":status===429?"rate-limit":status===403?isRateLimit(words,headers)?"rate-limit":"permission":status===404||status===410?"absent":status>=400&&status<500?"\
invalid":"unavailable"}function isRateLimit(words,headers){return textIn(headers,"retry-after")!==void 0?!0:textIn(headers,"x-ratelimit-remaining")==="0"||/\brate limit\b/i.
test(words)}function resetIn(headers){const reset=Number(textIn(headers,"x-ratelimit-reset"));return Number.isSafeInteger(reset)&&reset>0?reset:void 0}function detail(each){
return typeof each=="string"?each:textIn(each,"message")??""}function sentence(failure,doing2){return`${capital(doing2)} failed: ${why(failure)}`}function why({
reason,status,words,reset}){switch(reason){case"token":return"GitHub doesn't accept the token. It is wrong, or has expired.";case"permission":return`the token m\
ay not do this${said(words)}. Give it the permission, or leave this to a token that has it.`;case"absent":return"GitHub has no such thing, or the token may not \
see it.";case"invalid":return`GitHub refused it${said(words)}.`;case"rate-limit":return`GitHub's rate limit was reached${until(reset)}. Try again later.`;case"u\
navailable":return status===null?"GitHub could not be reached, or the connection was lost. Try again later.":`GitHub answered with status ${status}. Try again l\
ater.`}}function said(words){return words===""?"":`: ${(0,import_shared_acegpst.code)(words,LONGEST_WORDS)}`}function until(reset){return reset===void 0?"":` an\
d lasts until ${new Date(reset*1e3).toISOString().slice(11,16)} UTC`}var LONGEST_WORDS=300;function oneLine(text){return text.replace(/\s+/g," ").trim().replace(
/\.$/,"")}function capital(text){return text.charAt(0).toUpperCase()+text.slice(1)}var API_VERSION="2022-11-28";async function ask(github,doing2,route,parameters={}){
const once=route.startsWith("POST ")?{request:{retries:0}}:{},headers={"x-github-api-version":API_VERSION};try{const{data}=await github.request(route,{headers,...once,
...parameters});return data}catch(error){throw remoteErrorFrom(error,doing2)}}async function askGraphql(github,doing2,query,variables,needed){try{return{data:await github.
graphql(query,{...variables}),failed:new Map}}catch(error){const partial=partialAnswer(error),isEnough=needed===void 0||field(partial?.data,needed)!==null;if(partial!==
void 0&&isEnough)return partial;throw remoteErrorFrom(error,doing2)}}function partialAnswer(error){const{data,errors}=error;if(!(typeof data!="object"||data===null||
!Array.isArray(errors))&&!Object.values(data).every(value=>value===null))return{data,failed:failedFields(errors)}}var OWNERS_REPOSITORY=".github",FILE_IN_FOLDER=`\
folder: object(expression: $folder) { __typename ... on Tree { entries { name mode } } }
    policy: object(expression: $policy) { ... on Blob { oid isBinary isTruncated text } }`,OWNERS_FILE=`owners: repository(owner: $owner, name: "${OWNERS_REPOSITORY}\
", followRenames: false) {
    ${FILE_IN_FOLDER}
  }
  moved: repository(owner: $owner, name: "${OWNERS_REPOSITORY}") { nameWithOwner }`;function ownersFileAt(path){return{policy:`HEAD:${path}`,folder:`HEAD:${path.
slice(0,path.lastIndexOf("/"))}`}}async function readOwnersFile(github,{owner},path){return ownersFileIn(await askGraphql(github,doing(owner),ALONE,{owner,...ownersFileAt(
path)}),owner,path)}var ALONE=`query TorilOwnersFile($owner: String!, $policy: String!, $folder: String!) {
  __typename
  ${OWNERS_FILE}
}`;function ownersFileIn({data,failed},owner,path){const repository=field(data,"owners");if(typeof repository!="object"||repository===null){const why2=whyNone(failed.
get("owners"),field(data,"moved"),owner);return why2===void 0?unknown(owner):{kind:"none",why:why2}}if([...failed.keys()].some(each=>each.startsWith("owners.")))
return unknown(owner);const where=`${path} on the default branch of ${owner}/${OWNERS_REPOSITORY}`,folder=field(repository,"folder");if(folder===null)return{kind:"\
none",why:`there is no ${where}`};const entry=entryIn(folder,path);if(textIn(folder,"__typename")==="Tree"&&entry===void 0)return{kind:"none",why:`there is no ${where}`};
if(!isPlainFile(entry))return{kind:"odd",why:`${where} is a link, or no file`};const file=fileOfBlob(field(repository,"policy"),path);return file===void 0?{kind:"\
odd",why:`${where} is no text in UTF-8, or far too large`}:{kind:"file",file}}function entryIn(folder,path){const name=path.slice(path.lastIndexOf("/")+1);return listIn(
folder,"entries")?.find(each=>textIn(each,"name")===name)}function isPlainFile(entry){return[33188,33261].includes(numberIn(entry,"mode")??0)}function doing(owner){
return`reading the policy of ${owner}`}function whyNone(reason,moved,owner){const name=`${owner}/${OWNERS_REPOSITORY}`,now=textIn(moved,"nameWithOwner");if(now!==
void 0&&now.toLowerCase()!==name.toLowerCase())return`${name} was renamed to ${now}`;if(reason==="permission")return`the token may not read ${name}`;if(reason===
"absent")return`there is no ${name}, or it is private and the token may not read it`}function unknown(owner){return{kind:"unknown",error:oddAnswer(doing(owner))}}
function fileOfBlob(blob,path){const id=textIn(blob,"oid"),bytes=new TextEncoder().encode(textIn(blob,"text")??"");return id!==void 0&&(0,import_shared_acegos.blobId)(
bytes,id.length===64?"sha256":"sha1")===id?{path,id,bytes}:void 0}var CHECK_NAME="Toril";function ownerOf({forge="https://github.com",repository}){return`${forge}\
/${repository.owner}`}function holdsForAll({teller}){return teller==="App"}var ACCEPTING_ROLES=["write","maintain","admin"];function mayAccept({by,own},{login,role,
isOwn}){return role===null||isOwn&&!own?!1:typeof by!="string"?by.some(each=>each.toLowerCase()===login.toLowerCase()):ACCEPTING_ROLES.indexOf(role)>=ACCEPTING_ROLES.
indexOf(by)}var noContentCache={get:async()=>{},put:async()=>{}};function memoryContentCache(mostBytes=64*1024*1024){const kept=new Map;let size=0;function drop(key){
size-=kept.get(key)?.length??0,kept.delete(key)}return{async get(key){const bytes=kept.get(key);if(bytes!==void 0)return kept.delete(key),kept.set(key,bytes),bytes},
async put(key,bytes){if(drop(key),!(bytes.length>mostBytes)){kept.set(key,bytes),size+=bytes.length;for(const oldest of kept.keys()){if(size<=mostBytes)break;drop(
oldest)}}}}}var TEXT="{ ... on Blob { isBinary isTruncated text } }";function askRepository(github,doing2,{owner,repo},query){const variables=query.parts.flatMap(
part=>part.variables),types=variables.map(({name,type})=>`, $${name}: ${type}`).join(""),fields=query.parts.flatMap(part=>part.fields).join(`
    `),text=`query ${query.name}($owner: String!, $repo: String!${types}) {
  repository(owner: $owner, name: $repo) {
    ${fields}
  }
  ${query.parts.flatMap(({beside})=>beside??[]).join(`
  `)}
}`,values=Object.fromEntries(variables.map(({name,value})=>[name,value]));return askGraphql(github,doing2,text,{owner,repo,...values},"repository")}var BATCH_LIMITS={
files:60,fileBytes:5e5,bytes:2e6};function isShort({size}){return size<=BATCH_LIMITS.fileBytes}function fitting(entries,beside=[]){let bytes=beside.reduce((sum,{
size})=>sum+size,0);return entries.filter(isShort).slice(0,BATCH_LIMITS.files-beside.length).filter(({size})=>(bytes+=size,bytes<=BATCH_LIMITS.bytes))}function batchesOf(entries){
const small=entries.filter(isShort),rest=entries.filter(entry=>!isShort(entry)),batches=[];let bytes=Number.POSITIVE_INFINITY;for(const entry of small){const last=batches.
at(-1);bytes+=entry.size,last!==void 0&&last.length<BATCH_LIMITS.files&&bytes<=BATCH_LIMITS.bytes?last.push(entry):(batches.push([entry]),bytes=entry.size)}return rest.
push(...batches.filter(({length})=>length===1).flat()),{batches:batches.filter(({length})=>length>1),rest}}async function readBatch(github,repository,entries){const doing2=`\
reading ${entries.length} files`,query={name:"TorilBlobs",parts:[blobsPart(entries)]};try{return textsIn(await askRepository(github,doing2,repository,query),entries)}catch(error){
if(error instanceof RemoteError&&error.reason!=="rate-limit")return new Map;throw error}}function blobsPart(entries){const variables=entries.map(({id},index)=>({
name:`o${index}`,type:"GitObjectID!",value:id}));return{fields:variables.map(({name})=>`${name}: object(oid: $${name}) ${TEXT}`),variables}}function textsIn({data},entries){
const repository=field(data,"repository"),texts=entries.map(({id},index)=>[id,wholeText(field(repository,`o${index}`))]);return new Map(texts.flatMap(([id,bytes])=>bytes===
void 0?[]:[[id,bytes]]))}function wholeText(blob){const text=textIn(blob,"text");return field(blob,"isBinary")===!1&&field(blob,"isTruncated")===!1&&text!==void 0?
new TextEncoder().encode(text):void 0}var READS_AT_ONCE=8;function blobReader(github,repository,cache,asked=new Map){const budget=new import_shared_acegos.ReadBudget;
return async entries=>{const granted=[...new Map(entries.map(entry=>[entry.id,entry])).values()].filter(entry=>isObjectId(entry.id)&&budget.grants(entry)),missing=granted.
filter(({id})=>!asked.has(id)),found=fetchAll(github,repository,cache,missing);for(const{id}of missing)asked.set(id,found.then(blobs2=>blobs2.get(id)));const blobs=await Promise.
all(granted.map(async({id})=>[id,await asked.get(id)]));return new Map(blobs.flatMap(([id,bytes])=>bytes===void 0?[]:[[id,bytes]]))}}async function notKept(entries,cache,asked){
const missing=entries.filter(({id})=>!asked.has(id));for(const[id,bytes]of await fromCache(missing,cache))asked.set(id,Promise.resolve(bytes));return missing.filter(
({id})=>!asked.has(id))}async function takeIn(blobs,cache,asked){const whole=[...blobs].filter(([id,bytes])=>isContentOf(id,bytes));for(const[id,bytes]of whole)
asked.set(id,Promise.resolve(bytes));await(0,import_shared_acegos.concurrently)(whole,READS_AT_ONCE,([id,bytes])=>cache.put(keyOf(id),bytes))}async function fetchAll(github,repository,cache,entries){
const found=await fromCache(entries,cache),kept=new Set(found.keys()),{batches,rest}=batchesOf(entries.filter(({id})=>!found.has(id))),single=async entry=>{keep(
entry,await readBlob(github,repository,entry))},inBatches=async()=>{for(const batch of batches){const texts=await readBatch(github,repository,batch);for(const entry of batch)
keep(entry,texts.get(entry.id))}};await Promise.all([inBatches(),(0,import_shared_acegos.concurrently)(rest,READS_AT_ONCE,single)]);const missed=batches.flat().
filter(({id})=>!found.has(id));await(0,import_shared_acegos.concurrently)(missed,READS_AT_ONCE,single);const fetched=[...found].filter(([id])=>!kept.has(id));return await(0,import_shared_acegos.concurrently)(
fetched,READS_AT_ONCE,([id,bytes])=>cache.put(keyOf(id),bytes)),found;function keep({id},bytes){bytes!==void 0&&isContentOf(id,bytes)&&found.set(id,bytes)}}async function fromCache(entries,cache){
const known=await(0,import_shared_acegos.concurrently)(entries,READS_AT_ONCE,async({id})=>{const bytes=await cache.get(keyOf(id));return bytes!==void 0&&isContentOf(
id,bytes)?[id,bytes]:void 0});return new Map(known.filter(each=>each!==void 0))}function keyOf(id){return`blob ${id}`}function isContentOf(id,bytes){return(0,import_shared_acegos.blobId)(
bytes,id.length===64?"sha256":"sha1")===id}async function readBlob(github,repository,{id,path}){const doing2=`reading ${(0,import_shared_acegpst.code)(path)}`,route="\
GET /repos/{owner}/{repo}/git/blobs/{file_sha}";try{const content=textIn(await ask(github,doing2,route,{...repository,file_sha:id}),"content");if(content===void 0)
throw oddAnswer(doing2);return new Uint8Array(Buffer.from(content,"base64"))}catch(error){if(error instanceof RemoteError&&error.reason==="absent")return;throw error}}
async function requestTree(github,repository,sha,depth){const doing2=`listing the files of ${sha.slice(0,12)}`,answer=await ask(github,doing2,"GET /repos/{owner\
}/{repo}/git/trees/{tree_sha}",{...repository,tree_sha:sha,...depth==="recursive"?{recursive:"1"}:{}}),items=listIn(answer,"tree")?.map(itemIn);if(items===void 0||
items.includes(void 0))throw oddAnswer(doing2);return{items:items.filter(item=>item!==void 0),truncated:field(answer,"truncated")===!0}}function isRegularFile({
type,mode}){return type==="blob"&&mode.startsWith("100")}function itemIn(entry){const path=textIn(entry,"path"),mode=textIn(entry,"mode"),type=textIn(entry,"typ\
e"),id=textIn(entry,"sha");if(!(path===void 0||mode===void 0||type===void 0||!isObjectId(id)))return{path,mode,type,id,size:numberIn(entry,"size")??null}}var WALK_LIMITS={
folders:100,parallel:8};async function treeItems(github,repository,sha,cache){const key=keyOf2(repository,sha),known=keptItems(await cache.get(key));if(known!==
void 0)return{items:known,unseen:[]};const whole=await requestTree(github,repository,sha,"recursive"),found=whole.truncated?await walk(github,repository,sha):{...whole,
unseen:[]};return found.unseen.length===0&&await cache.put(key,Buffer.from(JSON.stringify(found.items))),found}async function isListed(repository,sha,cache){return keptItems(
await cache.get(keyOf2(repository,sha)))!==void 0}function keyOf2({owner,repo},sha){return`tree ${owner}/${repo} ${sha}`}function keptItems(bytes){if(bytes!==void 0)
try{const items=JSON.parse(Buffer.from(bytes).toString("utf8"));return Array.isArray(items)?items:void 0}catch{return}}async function walk(github,repository,sha){
const items=[],unseen=[];let left=WALK_LIMITS.folders,level=[];for(note(await visitFlat(github,repository,{path:"",id:sha}));level.length>0;){const chosen=items.
length<import_shared_acegos.TREE_LIMITS.files?level.slice(0,left):[];unseen.push(...level.slice(chosen.length).map(({path})=>path)),left-=chosen.length,level=[];
const visits=await(0,import_shared_acegos.concurrently)(chosen,WALK_LIMITS.parallel,folder=>visit(github,repository,folder));for(const each of visits)note(each)}
return{items,unseen};function note({items:more,unseen:without,folders}){for(const item of more)items.push(item);unseen.push(...without),level.push(...folders.filter(
folder=>!isFilledByTools(folder)),...folders.filter(isFilledByTools))}}function isFilledByTools({path}){return/(?:^|\/)(?:node_modules|target)$/.test(path)}async function visit(github,repository,folder){
const whole=await requestTree(github,repository,folder.id,"recursive");return whole.truncated?visitFlat(github,repository,folder):{items:below(folder,whole.items),
unseen:[],folders:[]}}async function visitFlat(github,repository,folder){const{items,truncated}=await requestTree(github,repository,folder.id,"flat"),inside=below(
folder,items);return{items:inside.filter(({type})=>type!=="tree"),unseen:truncated?[folder.path]:[],folders:inside.filter(({type})=>type==="tree")}}function below({
path},items){return path===""?[...items]:items.map(item=>({...item,path:`${path}/${item.path}`}))}function githubTree(github,repository,sha,{rev=sha,cache=noContentCache,
asked}={}){if(!isObjectId(sha))throw new import_shared_acegopst.SetupError(`${(0,import_shared_acegpst.code)(sha)} is not the full SHA of a commit.`);return{list:()=>listCommit(
github,repository,{rev,sha},cache),read:blobReader(github,repository,cache,asked)}}async function listCommit(github,repository,revision,cache){const{items,unseen}=await treeItems(
github,repository,revision.sha,cache),listing=new import_shared_acegos.ListingBuilder;for(const item of items)if(item.type!=="tree"){if(!listing.hasRoom())break;
addItem(listing,item)}return unseen.length>0&&listing.cutOff(cutOffMessage(unseen)),listing.finish(revision)}function addItem(listing,item){const{path,id,size}=item;
item.mode===LINK?listing.addUnfollowed({path,what:"symbolic link",id}):item.type==="commit"?listing.addUnfollowed({path,what:"submodule",id}):isRegularFile(item)?
path.includes("\uFFFD")?listing.addUnreadable(path,"The name of the file isn't UTF-8, so the file was left out.",id):size===null?listing.addUnreadable(path,"Git\
Hub doesn't tell the size of the file.",id):listing.add({path,id,size}):listing.addUnfollowed({path,what:"special file",id})}var LINK="120000",FOLDERS_NAMED=5;function cutOffMessage(unseen){
const named=unseen.slice(0,FOLDERS_NAMED).map(folder=>folder===""?"the root":(0,import_shared_acegpst.code)(folder)),rest=unseen.length-named.length,more=rest>0?
` and ${rest} more`:"";return`The repository is too large for GitHub to list whole; not all was looked at in ${named.join(", ")}${more}.`}0&&(module.exports={ACCEPTING_ROLES,CHECK_NAME,FILE_IN_FOLDER,OWNERS_FILE,OWNERS_REPOSITORY,RemoteError,TEXT,ask,askGraphql,askRepository,blobsPart,entryIn,field,
fileOfBlob,fitting,githubTree,holdsForAll,isListed,isObjectId,isPlainFile,isShort,listIn,mayAccept,memoryContentCache,noContentCache,notKept,numberIn,oddAnswer,
ownerOf,ownersFileAt,ownersFileIn,readOwnersFile,takeIn,textIn,textsIn,wholeText});
