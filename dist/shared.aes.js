var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{RemoteError:()=>RemoteError,ask:()=>ask,askGraphql:()=>askGraphql,field:()=>field,githubTree:()=>githubTree,isObjectId:()=>isObjectId,
listIn:()=>listIn,memoryContentCache:()=>memoryContentCache,numberIn:()=>numberIn,oddAnswer:()=>oddAnswer,textIn:()=>textIn});module.exports=__toCommonJS(stdin_exports);
var import_shared_acegs=require("./shared.acegs.js"),import_shared_acegpst=require("./shared.acegpst.js"),RemoteError=class extends Error{reason;status;asked;constructor(message,{
reason,status,asked}){super(message),this.name="RemoteError",this.reason=reason,this.status=status,this.asked=asked}get again(){return this.reason==="rate-limit"||
this.reason==="unavailable"}};function field(value,name){if(!(typeof value!="object"||value===null||!Object.hasOwn(value,name)))return value[name]}function textIn(value,name){
const found=field(value,name);return typeof found=="string"?found:void 0}function numberIn(value,name){const found=field(value,name);return typeof found=="numbe\
r"?found:void 0}function listIn(value,name){const found=field(value,name);return Array.isArray(found)?found:void 0}function isObjectId(text){return typeof text==
"string"&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)}function remoteErrorFrom(error,doing){const failure=failureIn(error),{status,reason}=failure;return new RemoteError(
sentence(failure,doing),{status,reason,asked:doing})}function oddAnswer(doing){const message=`${capital(doing)} failed: GitHub's answer was cut short, or isn't \
what it documents. Try again.`;return new RemoteError(message,{status:null,reason:"unavailable",asked:doing})}function failureIn(error){const response=field(error,
"response"),errors=field(error,"errors")??field(field(error,"data"),"errors");if(Array.isArray(errors))return graphqlFailure(errors,field(error,"headers"));if(response===
void 0)return{status:null,words:"",reason:"unavailable",reset:void 0};const status=numberIn(error,"status")??0,headers=field(response,"headers"),words=textIn(field(
response,"data"),"message")??"",details=field(field(response,"data"),"errors");return{status,words:oneLine([words,...Array.isArray(details)?details.map(detail):
[]].join(" ")),reason:reasonOf(status,words,headers),reset:resetIn(headers)}}function graphqlFailure(errors,headers){const types=new Set(errors.map(each=>textIn(
each,"type"))),words=oneLine(errors.map(each=>textIn(each,"message")??"").join(" ")),reason=[...types].map(type=>GRAPHQL_REASONS[type??""]).find(each=>each!==void 0);
return{status:null,words,reason:reason??"invalid",reset:resetIn(headers)}}var GRAPHQL_REASONS={RATE_LIMITED:"rate-limit",FORBIDDEN:"permission",INSUFFICIENT_SCOPES:"\
permission",NOT_FOUND:"absent",SERVICE_UNAVAILABLE:"unavailable"};function reasonOf(status,words,headers){return status===401?"token":status===429?"rate-limit":
status===403?isRateLimit(words,headers)?"rate-limit":"permission":status===404||status===410?"absent":status>=400&&status<500?"invalid":"unavailable"}function isRateLimit(words,headers){
return textIn(headers,"retry-after")!==void 0?!0:textIn(headers,"x-ratelimit-remaining")==="0"||/\brate limit\b/i.test(words)}function resetIn(headers){const reset=Number(
textIn(headers,"x-ratelimit-reset"));return Number.isSafeInteger(reset)&&reset>0?reset:void 0}function detail(each){return typeof each=="string"?each:textIn(each,
"message")??""}function sentence(failure,doing){return`${capital(doing)} failed: ${why(failure)}`}function why({reason,status,words,reset}){switch(reason){case"\
token":return"GitHub doesn't accept the token. It is wrong, or has expired.";case"permission":return`the token may not do this${said(words)}. Give it the permis\
sion, or leave this to a token that has it.`;case"absent":return"GitHub has no such thing, or the token may not see it.";case"invalid":return`GitHub refused it${said(
words)}.`;case"rate-limit":return`GitHub's rate limit was reached${until(reset)}. Try again later.`;case"unavailable":return status===null?"GitHub could not be \
reached, or the connection was lost. Try again later.":`GitHub answered with status ${status}. Try again later.`}}function said(words){return words===""?"":`: ${(0,import_shared_acegpst.code)(
words,LONGEST_WORDS)}`}function until(reset){return reset===void 0?"":` and lasts until ${new Date(reset*1e3).toISOString().slice(11,16)} UTC`}var LONGEST_WORDS=300;
function oneLine(text){return text.replace(/\s+/g," ").trim().replace(/\.$/,"")}function capital(text){return text.charAt(0).toUpperCase()+text.slice(1)}var API_VERSION="\
2022-11-28";async function ask(github,doing,route,parameters={}){const once=route.startsWith("POST ")?{request:{retries:0}}:{},headers={"x-github-api-version":API_VERSION};
try{const{data}=await github.request(route,{headers,...once,...parameters});return data}catch(error){throw remoteErrorFrom(error,doing)}}async function askGraphql(github,doing,query,variables){
try{return{data:await github.graphql(query,{...variables}),failed:new Set}}catch(error){const partial=partialAnswer(error);if(partial!==void 0)return partial;throw remoteErrorFrom(
error,doing)}}function partialAnswer(error){const{data,errors}=error;if(typeof data!="object"||data===null||!Array.isArray(errors)||Object.values(data).every(value=>value===
null))return;const paths=errors.map(each=>each.path);return{data,failed:new Set(paths.map(path=>Array.isArray(path)?path.join("."):""))}}var noContentCache={get:async()=>{},
put:async()=>{}};function memoryContentCache(mostBytes=64*1024*1024){const kept=new Map;let size=0;function drop(key){size-=kept.get(key)?.length??0,kept.delete(
key)}return{async get(key){const bytes=kept.get(key);if(bytes!==void 0)return kept.delete(key),kept.set(key,bytes),bytes},async put(key,bytes){if(drop(key),!(bytes.
length>mostBytes)){kept.set(key,bytes),size+=bytes.length;for(const oldest of kept.keys()){if(size<=mostBytes)break;drop(oldest)}}}}}var BATCH_LIMITS={files:60,
fileBytes:5e5,bytes:2e6};function batchesOf(entries){const small=entries.filter(({size})=>size<=BATCH_LIMITS.fileBytes),rest=entries.filter(({size})=>size>BATCH_LIMITS.
fileBytes),batches=[];let bytes=Number.POSITIVE_INFINITY;for(const entry of small){const last=batches.at(-1);bytes+=entry.size,last!==void 0&&last.length<BATCH_LIMITS.
files&&bytes<=BATCH_LIMITS.bytes?last.push(entry):(batches.push([entry]),bytes=entry.size)}return rest.push(...batches.filter(({length})=>length===1).flat()),{batches:batches.
filter(({length})=>length>1),rest}}async function readBatch(github,{owner,repo},entries){const ids=Object.fromEntries(entries.map(({id},index)=>[`o${index}`,id]));
try{const{data}=await askGraphql(github,`reading ${entries.length} files`,queryFor(ids),{owner,repo,...ids}),texts=Object.entries(ids).map(([alias,id])=>[id,wholeText(
field(data,"repository"),alias)]);return new Map(texts.filter(each=>each[1]!==void 0))}catch(error){if(error instanceof RemoteError&&error.reason!=="rate-limit")
return new Map;throw error}}function queryFor(ids){const aliases=Object.keys(ids),variables=aliases.map(alias=>`, $${alias}: GitObjectID!`).join(""),fields=aliases.
map(alias=>`${alias}: object(oid: $${alias}) { ...content }`).join(`
    `);return`query TorilBlobs($owner: String!, $repo: String!${variables}) {
  repository(owner: $owner, name: $repo) {
    ${fields}
  }
}
fragment content on Blob { isBinary isTruncated text }`}function wholeText(repository,alias){const blob=field(repository,alias),text=textIn(blob,"text");return field(
blob,"isBinary")===!1&&field(blob,"isTruncated")===!1&&text!==void 0?new TextEncoder().encode(text):void 0}var READS_AT_ONCE=8;function blobReader(github,repository,cache,asked=new Map){
const budget=new import_shared_acegs.ReadBudget;return async entries=>{const granted=[...new Map(entries.map(entry=>[entry.id,entry])).values()].filter(entry=>isObjectId(
entry.id)&&budget.grants(entry)),missing=granted.filter(({id})=>!asked.has(id)),found=fetchAll(github,repository,cache,missing);for(const{id}of missing)asked.set(
id,found.then(blobs2=>blobs2.get(id)));const blobs=await Promise.all(granted.map(async({id})=>[id,await asked.get(id)]));return new Map(blobs.flatMap(([id,bytes])=>bytes===
void 0?[]:[[id,bytes]]))}}async function fetchAll(github,repository,cache,entries){const found=await fromCache(entries,cache),kept=new Set(found.keys()),{batches,
rest}=batchesOf(entries.filter(({id})=>!found.has(id))),single=async entry=>{keep(entry,await readBlob(github,repository,entry))},inBatches=async()=>{for(const batch of batches){
const texts=await readBatch(github,repository,batch);for(const entry of batch)keep(entry,texts.get(entry.id))}};await Promise.all([inBatches(),(0,import_shared_acegs.concurrently)(
rest,READS_AT_ONCE,single)]);const missed=batches.flat().filter(({id})=>!found.has(id));await(0,import_shared_acegs.concurrently)(missed,READS_AT_ONCE,single);const fetched=[
...found].filter(([id])=>!kept.has(id));return await(0,import_shared_acegs.concurrently)(fetched,READS_AT_ONCE,([id,bytes])=>cache.put(keyOf(id),bytes)),found;function keep({
id},bytes){bytes!==void 0&&isContentOf(id,bytes)&&found.set(id,bytes)}}async function fromCache(entries,cache){const known=await(0,import_shared_acegs.concurrently)(
entries,READS_AT_ONCE,async({id})=>{const bytes=await cache.get(keyOf(id));return bytes!==void 0&&isContentOf(id,bytes)?[id,bytes]:void 0});return new Map(known.
filter(each=>each!==void 0))}function keyOf(id){return`blob ${id}`}function isContentOf(id,bytes){return(0,import_shared_acegs.blobId)(bytes,id.length===64?"sha\
256":"sha1")===id}async function readBlob(github,repository,{id,path}){const doing=`reading ${(0,import_shared_acegpst.code)(path)}`,route="GET /repos/{owner}/{\
repo}/git/blobs/{file_sha}";try{const content=textIn(await ask(github,doing,route,{...repository,file_sha:id}),"content");if(content===void 0)throw oddAnswer(doing);
return new Uint8Array(Buffer.from(content,"base64"))}catch(error){if(error instanceof RemoteError&&error.reason==="absent")return;throw error}}async function requestTree(github,repository,sha,depth){
const doing=`listing the files of ${sha.slice(0,12)}`,answer=await ask(github,doing,"GET /repos/{owner}/{repo}/git/trees/{tree_sha}",{...repository,tree_sha:sha,
...depth==="recursive"?{recursive:"1"}:{}}),items=listIn(answer,"tree")?.map(itemIn);if(items===void 0||items.includes(void 0))throw oddAnswer(doing);return{items:items.
filter(item=>item!==void 0),truncated:field(answer,"truncated")===!0}}function isRegularFile({type,mode}){return type==="blob"&&mode.startsWith("100")}function itemIn(entry){
const path=textIn(entry,"path"),mode=textIn(entry,"mode"),type=textIn(entry,"type"),id=textIn(entry,"sha");if(!(path===void 0||mode===void 0||type===void 0||!isObjectId(
id)))return{path,mode,type,id,size:numberIn(entry,"size")??null}}var WALK_LIMITS={folders:100,parallel:8};async function treeItems(github,repository,sha,cache){
const key=`tree ${repository.owner}/${repository.repo} ${sha}`,known=keptItems(await cache.get(key));if(known!==void 0)return{items:known,unseen:[]};const whole=await requestTree(
github,repository,sha,"recursive"),found=whole.truncated?await walk(github,repository,sha):{...whole,unseen:[]};return found.unseen.length===0&&await cache.put(
key,Buffer.from(JSON.stringify(found.items))),found}function keptItems(bytes){if(bytes!==void 0)try{const items=JSON.parse(Buffer.from(bytes).toString("utf8"));
return Array.isArray(items)?items:void 0}catch{return}}async function walk(github,repository,sha){const items=[],unseen=[];let left=WALK_LIMITS.folders,level=[];
for(note(await visitFlat(github,repository,{path:"",id:sha}));level.length>0;){const chosen=items.length<import_shared_acegs.TREE_LIMITS.files?level.slice(0,left):
[];unseen.push(...level.slice(chosen.length).map(({path})=>path)),left-=chosen.length,level=[];const visits=await(0,import_shared_acegs.concurrently)(chosen,WALK_LIMITS.
parallel,folder=>visit(github,repository,folder));for(const each of visits)note(each)}return{items,unseen};function note({items:more,unseen:without,folders}){for(const item of more)
items.push(item);unseen.push(...without),level.push(...folders.filter(folder=>!isFilledByTools(folder)),...folders.filter(isFilledByTools))}}function isFilledByTools({
path}){return/(?:^|\/)(?:node_modules|target)$/.test(path)}async function visit(github,repository,folder){const whole=await requestTree(github,repository,folder.
id,"recursive");return whole.truncated?visitFlat(github,repository,folder):{items:below(folder,whole.items),unseen:[],folders:[]}}async function visitFlat(github,repository,folder){
const{items,truncated}=await requestTree(github,repository,folder.id,"flat"),inside=below(folder,items);return{items:inside.filter(({type})=>type!=="tree"),unseen:truncated?
[folder.path]:[],folders:inside.filter(({type})=>type==="tree")}}function below({path},items){return path===""?[...items]:items.map(item=>({...item,path:`${path}\
/${item.path}`}))}function githubTree(github,repository,sha,{rev=sha,cache=noContentCache,asked}={}){if(!isObjectId(sha))throw new import_shared_acegpst.SetupError(
`${(0,import_shared_acegpst.code)(sha)} is not the full SHA of a commit.`);return{list:()=>listCommit(github,repository,{rev,sha},cache),read:blobReader(github,
repository,cache,asked)}}async function listCommit(github,repository,revision,cache){const{items,unseen}=await treeItems(github,repository,revision.sha,cache),listing=new import_shared_acegs.ListingBuilder;
for(const item of items)if(item.type!=="tree"){if(!listing.hasRoom())break;addItem(listing,item)}return unseen.length>0&&listing.cutOff(cutOffMessage(unseen)),listing.
finish(revision)}function addItem(listing,item){const{path,id,size}=item;item.mode===LINK?listing.addUnfollowed({path,what:"symbolic link",id}):item.type==="com\
mit"?listing.addUnfollowed({path,what:"submodule",id}):isRegularFile(item)?path.includes("\uFFFD")?listing.addUnreadable(path,"The name of the file isn't UTF-8,\
 so the file was left out.",id):size===null?listing.addUnreadable(path,"GitHub doesn't tell the size of the file.",id):listing.add({path,id,size}):listing.addUnfollowed(
{path,what:"special file",id})}var LINK="120000",FOLDERS_NAMED=5;function cutOffMessage(unseen){const named=unseen.slice(0,FOLDERS_NAMED).map(folder=>folder===""?
"the root":(0,import_shared_acegpst.code)(folder)),rest=unseen.length-named.length,more=rest>0?` and ${rest} more`:"";return`The repository is too large for Git\
Hub to list whole; not all was looked at in ${named.join(", ")}${more}.`}0&&(module.exports={RemoteError,ask,askGraphql,field,githubTree,isObjectId,listIn,memoryContentCache,numberIn,oddAnswer,textIn});
