var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var import_shared_ac=require("./shared.ac.js"),import_shared_as=require("./shared.as.js"),import_shared_acs=require("./shared.acs.js"),import_shared_acpst=require("./shared.acpst.js"),
import_shared_aes=require("./shared.aes.js"),import_shared_aces=require("./shared.aces.js"),import_shared_aceps=require("./shared.aceps.js"),import_shared_acegps=require("./shared.acegps.js"),
import_shared_acegpst=require("./shared.acegpst.js"),import_shared_acegos=require("./shared.acegos.js"),import_shared_acegopst=require("./shared.acegopst.js"),import_shared_acegoprst=require("./shared.acegoprst.js"),
p=__toESM(require("os")),i=__toESM(require("fs")),r=__toESM(require("os")),T=__toESM(require("os")),import_os=require("os"),import_fs=require("fs"),import_fs2=require("fs"),
import_os2=require("os");function toCommandValue(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function toCommandProperties(e){
return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function issueCommand(t2,e,s){
const r2=new c(t2,e,s);process.stdout.write(r2.toString()+p.EOL)}var n="::",c=class{constructor(e,s,r2){e||(e="missing.command"),this.command=e,this.properties=
s,this.message=r2}toString(){let e=n+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let s=!0;for(const r2 in this.properties)if(this.
properties.hasOwnProperty(r2)){const i2=this.properties[r2];i2&&(s?s=!1:e+=",",e+=`${r2}=${m(i2)}`)}}return e+=`${n}${a(this.message)}`,e}};function a(t2){return toCommandValue(
t2).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function m(t2){return toCommandValue(t2).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var randomUUID=()=>process.getBuiltinModule("node:crypto").randomUUID();function issueFileCommand(n3,o){const e=process.
env[`GITHUB_${n3}`];if(!e)throw new Error(`Unable to find environment variable for file command ${n3}`);if(!i.existsSync(e))throw new Error(`Missing file at pat\
h: ${e}`);i.appendFileSync(e,`${toCommandValue(o)}${r.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(n3,o){const e=`ghadelimiter_${randomUUID()}`,t2=toCommandValue(
o);if(n3.includes(e))throw new Error(`Unexpected input: name should not contain the delimiter "${e}"`);if(t2.includes(e))throw new Error(`Unexpected input: valu\
e should not contain the delimiter "${e}"`);return`${n3}<<${e}${r.EOL}${t2}${r.EOL}${e}`}var u=function(f,t2,e,r2){function s(n3){return n3 instanceof e?n3:new e(
function(i2){i2(n3)})}return new(e||(e=Promise))(function(n3,i2){function d(a2){try{o(r2.next(a2))}catch(h){i2(h)}}function c2(a2){try{o(r2.throw(a2))}catch(h){
i2(h)}}function o(a2){a2.done?n3(a2.value):s(a2.value).then(d,c2)}o((r2=r2.apply(f,t2||[])).next())})},{access:O,appendFile:_,writeFile:y}=import_fs.promises,SUMMARY_ENV_VAR="\
GITHUB_STEP_SUMMARY",E=class{constructor(){this._buffer=""}filePath(){return u(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t2=process.
env[SUMMARY_ENV_VAR];if(!t2)throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summari\
es.`);try{yield O(t2,import_fs.constants.R_OK|import_fs.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t2}'. Check if the file has cor\
rect read/write permissions.`)}return this._filePath=t2,this._filePath})}wrap(t2,e,r2={}){const s=Object.entries(r2).map(([n3,i2])=>` ${n3}="${i2}"`).join("");return e?
`<${t2}${s}>${e}</${t2}>`:`<${t2}${s}>`}write(t2){return u(this,void 0,void 0,function*(){const e=!!t2?.overwrite,r2=yield this.filePath();return yield(e?y:_)(r2,
this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return u(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t2,e=!1){return this._buffer+=t2,e?this.addEOL():
this}addEOL(){return this.addRaw(import_os.EOL)}addCodeBlock(t2,e){const r2=Object.assign({},e&&{lang:e}),s=this.wrap("pre",this.wrap("code",t2),r2);return this.
addRaw(s).addEOL()}addList(t2,e=!1){const r2=e?"ol":"ul",s=t2.map(i2=>this.wrap("li",i2)).join(""),n3=this.wrap(r2,s);return this.addRaw(n3).addEOL()}addTable(t2){
const e=t2.map(s=>{const n3=s.map(i2=>{if(typeof i2=="string")return this.wrap("td",i2);const{header:d,data:c2,colspan:o,rowspan:a2}=i2,h=d?"th":"td",m2=Object.
assign(Object.assign({},o&&{colspan:o}),a2&&{rowspan:a2});return this.wrap(h,c2,m2)}).join("");return this.wrap("tr",n3)}).join(""),r2=this.wrap("table",e);return this.
addRaw(r2).addEOL()}addDetails(t2,e){const r2=this.wrap("details",this.wrap("summary",t2)+e);return this.addRaw(r2).addEOL()}addImage(t2,e,r2){const{width:s,height:n3}=r2||
{},i2=Object.assign(Object.assign({},s&&{width:s}),n3&&{height:n3}),d=this.wrap("img",null,Object.assign({src:t2,alt:e},i2));return this.addRaw(d).addEOL()}addHeading(t2,e){
const r2=`h${e}`,s=["h1","h2","h3","h4","h5","h6"].includes(r2)?r2:"h1",n3=this.wrap(s,t2);return this.addRaw(n3).addEOL()}addSeparator(){const t2=this.wrap("hr",
null);return this.addRaw(t2).addEOL()}addBreak(){const t2=this.wrap("br",null);return this.addRaw(t2).addEOL()}addQuote(t2,e){const r2=Object.assign({},e&&{cite:e}),
s=this.wrap("blockquote",t2,r2);return this.addRaw(s).addEOL()}addLink(t2,e){const r2=this.wrap("a",t2,{href:e});return this.addRaw(r2).addEOL()}},w=new E,summary=w,
ExitCode;(function(t2){t2[t2.Success=0]="Success",t2[t2.Failure=1]="Failure"})(ExitCode||(ExitCode={}));function setSecret(t2){issueCommand("add-mask",{},t2)}function getInput(t2,e){
const r2=process.env[`INPUT_${t2.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!r2)throw new Error(`Input required and not supplied: ${t2}`);return e&&
e.trimWhitespace===!1?r2:r2.trim()}function setOutput(t2,e){if(process.env.GITHUB_OUTPUT)return issueFileCommand("OUTPUT",prepareKeyValueMessage(t2,e));process.
stdout.write(T.EOL),issueCommand("set-output",{name:t2},toCommandValue(e))}function setFailed(t2){process.exitCode=ExitCode.Failure,error(t2)}function error(t2,e={}){
issueCommand("error",toCommandProperties(e),t2 instanceof Error?t2.toString():t2)}function notice(t2,e={}){issueCommand("notice",toCommandProperties(e),t2 instanceof
Error?t2.toString():t2)}function info(t2){process.stdout.write(t2+T.EOL)}var Context=class{constructor(){var e,s,r2;if(this.payload={},process.env.GITHUB_EVENT_PATH)
if((0,import_fs2.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,import_fs2.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{
const o=process.env.GITHUB_EVENT_PATH;process.stdout.write(`GITHUB_EVENT_PATH ${o} does not exist${import_os2.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,
this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.
env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,
10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=(e=process.env.GITHUB_API_URL)!==null&&e!==void 0?e:"https://api.github.com",this.serverUrl=(s=
process.env.GITHUB_SERVER_URL)!==null&&s!==void 0?s:"https://github.com",this.graphqlUrl=(r2=process.env.GITHUB_GRAPHQL_URL)!==null&&r2!==void 0?r2:"https://api\
.github.com/graphql"}get issue(){const e=this.payload;return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}get repo(){
if(process.env.GITHUB_REPOSITORY){const[e,s]=process.env.GITHUB_REPOSITORY.split("/");return{owner:e,repo:s}}if(this.payload.repository)return{owner:this.payload.
repository.owner.login,repo:this.payload.repository.name};throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}},
context=new Context;function faultInWords(error2){if(error2 instanceof import_shared_acegopst.SetupError||error2 instanceof import_shared_aes.RemoteError)return(0,import_shared_as.logLine)(
error2.message);const what=error2 instanceof Error?error2.stack??error2.message:String(error2);return`Toril made a mistake, please report it: ${(0,import_shared_as.logLine)(
what.replace(/\s*\n\s*/g," \xB7 "))}`}function actionRulePages({GITHUB_SERVER_URL="https://github.com",GITHUB_ACTION_REPOSITORY="",GITHUB_ACTION_REF=""}){return/^[\w.-]+\/[\w.-]+$/.
test(GITHUB_ACTION_REPOSITORY)&&/^[\w./-]+$/.test(GITHUB_ACTION_REF)&&/^https:\/\/[\w.:-]+$/.test(GITHUB_SERVER_URL)?`${GITHUB_SERVER_URL}/${GITHUB_ACTION_REPOSITORY}\
/tree/${GITHUB_ACTION_REF}/src/rules`:null}var createHash=(...given)=>process.getBuiltinModule("node:crypto").createHash(...given),randomUUID2=(...given)=>process.
getBuiltinModule("node:crypto").randomUUID(...given),mkdir=(...given)=>process.getBuiltinModule("node:fs/promises").mkdir(...given),readdir=(...given)=>process.
getBuiltinModule("node:fs/promises").readdir(...given),readFile=(...given)=>process.getBuiltinModule("node:fs/promises").readFile(...given),rename=(...given)=>process.
getBuiltinModule("node:fs/promises").rename(...given),rm=(...given)=>process.getBuiltinModule("node:fs/promises").rm(...given),stat=(...given)=>process.getBuiltinModule(
"node:fs/promises").stat(...given),utimes=(...given)=>process.getBuiltinModule("node:fs/promises").utimes(...given),writeFile=(...given)=>process.getBuiltinModule(
"node:fs/promises").writeFile(...given),{join}=process.getBuiltinModule("node:path"),AT_ONCE=16;function folderContentCache(directory,mostBytes=64*1024*1024){const folder=join(
directory,"content");let swept;return{async get(key){const file=fileOf(folder,key);try{const bytes=await readFile(file);return await utimes(file,new Date,new Date),
bytes}catch{return}},async put(key,bytes){bytes.length>mostBytes||(swept??=sweep(folder,mostBytes),await swept.then(()=>write(folder,fileOf(folder,key),bytes)).
catch(()=>{}))}}}function fileOf(folder,key){return join(folder,createHash("sha256").update(key).digest("hex"))}async function sweep(folder,mostBytes){await mkdir(
folder,{recursive:!0});const files=await(0,import_shared_acegos.concurrently)(await readdir(folder),AT_ONCE,async name=>{const{size,mtimeMs}=await stat(join(folder,
name));return{name,size,used:mtimeMs}});let left=mostBytes;const old=files.toSorted((a2,b2)=>b2.used-a2.used).filter(({size})=>(left-=size,left<0));await(0,import_shared_acegos.concurrently)(
old,AT_ONCE,({name})=>rm(join(folder,name),{force:!0}))}async function write(folder,file,bytes){const draft=join(folder,`${randomUUID2()}.tmp`);try{await writeFile(
draft,bytes,{flag:"wx"}),await rename(draft,file)}finally{await rm(draft,{force:!0})}}async function takeOff(github,repository,number,name){const doing=`taking \
a label off pull request ${number}`,route="DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}";try{await(0,import_shared_aes.ask)(github,doing,route,
{...repository,issue_number:number,name})}catch(error2){if(!(error2 instanceof import_shared_aes.RemoteError))throw error2}}function runHeadIn(run2){const from=(0,import_shared_aes.field)(
run2,"head_repository"),[sha,branch]=[(0,import_shared_aes.textIn)(run2,"head_sha"),(0,import_shared_aes.textIn)(run2,"head_branch")],[owner,repository]=[(0,import_shared_aes.textIn)(
(0,import_shared_aes.field)(from,"owner"),"login"),(0,import_shared_aes.numberIn)(from,"id")];if(!(!(0,import_shared_aes.isObjectId)(sha)||branch===void 0||owner===
void 0||repository===void 0))return{sha,branch,owner,repository}}async function pullRequestsOfRun(github,repository,{sha,branch,owner,repository:from}){const doing=`\
looking for the pull request of ${sha.slice(0,12)}`,by={state:"open",head:`${owner}:${branch}`,per_page:100},answer=await(0,import_shared_aes.ask)(github,doing,
"GET /repos/{owner}/{repo}/pulls",{...repository,...by});return(Array.isArray(answer)?answer:[]).filter(each=>(0,import_shared_aes.numberIn)((0,import_shared_aes.field)(
(0,import_shared_aes.field)(each,"head"),"repo"),"id")===from).flatMap(each=>(0,import_shared_as.pullRequestIn)(each)??[]).filter(({state,head})=>state==="open"&&
head.sha===sha)}var MOST_NAMES=400;function listedSeals(number,fresh){const prefix=`${number}-`;return{ours({comments,reviews},us){const ourReviews=firstOfEach(
reviews,review2=>{const seal=(0,import_shared_as.readMarked)(review2,us)?.marker.seal;return seal?.startsWith(prefix)?seal:void 0}),newest=ourReviews.map(review2=>(0,import_shared_as.readMarked)(
review2,us)?.marker).findLast(marker=>marker?.kind==="review"&&marker.state==="current"),names=new Set(newest?.kind==="review"?newest.names:[]);return{comments:firstOfEach(
comments,comment=>{const seal=(0,import_shared_as.readMarked)(comment,us)?.marker.seal;return seal!==void 0&&names.has(seal)?seal:void 0}).map(each=>(0,import_shared_as.withOwnReplies)(
each,us,(0,import_shared_as.readMarker)(each.body)?.marker.seal)),reviews:ourReviews}},note:()=>{},sealed(plan,ours){const names=namesIn(ours);return(0,import_shared_as.sealPlan)(
plan,ours,{comment(_name,_tells,_path,earlier){const seal=earlier??fresh();return names.add(seal),seal},review:earlier=>({seal:earlier??`${prefix}${fresh()}`,names:[
...names].slice(-MOST_NAMES)})})}}}function namesIn({comments}){const seals=comments.map(comment=>(0,import_shared_as.readMarker)(comment.body)?.marker.seal);return new Set(
seals.filter(seal=>seal!==void 0))}function firstOfEach(items,sealOf){const firsts=new Map;for(const item of items.toSorted((a2,b2)=>a2.id-b2.id)){const seal=sealOf(
item);seal!==void 0&&!firsts.has(seal)&&firsts.set(seal,item)}return[...firsts.values()]}function outputsOf(review2,outcome){if(review2===null)return{verdict:"e\
rror",outcome};const counts=import_shared_aceps.SEVERITIES.map(severity=>[severity,review2.findings.filter(finding=>finding.severity===severity).length]);return{
verdict:review2.verdict,outcome,findings:review2.findings.length,...Object.fromEntries(counts),gaps:review2.gaps.filter(({blocking})=>blocking).length}}var mkdir2=(...given)=>process.
getBuiltinModule("node:fs/promises").mkdir(...given),{dirname}=process.getBuiltinModule("node:path");async function makeRoom({sarifFile,jsonFile}){const files={
"`sarif-file`":sarifFile,"`json-file`":jsonFile};for(const[input,file]of Object.entries(files))file!==null&&(await mkdir2(dirname(file),{recursive:!0}).catch(()=>{}),
await(0,import_shared_ac.checkOutput)(file,input))}async function deliver(runner,inputs,judged){return[...await faultOf(async()=>runner.output(outputsOf(judged.
review,judged.outcome))),...await faultOf(()=>runner.summarize((0,import_shared_as.renderCheckPage)(judged.check))),...await faultOf(async()=>{const{review:review2,
policy}=judged,{owner,repo}=runner.repository,context2={version:import_shared_acpst.VERSION,policy,repository:`${owner}/${repo}`};review2!==null&&runner.output(
await writeFiles(review2,inputs,context2))})]}async function faultOf(write2){try{return await write2(),[]}catch(error2){return[(0,import_shared_as.reasonOf)(error2)]}}
async function writeFiles(review2,{sarifFile,jsonFile},context2){if(sarifFile!==null){const{rules}=await Promise.resolve().then(()=>__toESM(require("./engine.js")));
await(0,import_shared_ac.writeOutput)(sarifFile,(0,import_shared_ac.renderSarif)(review2,rules,import_shared_acpst.VERSION))}return jsonFile!==null&&await(0,import_shared_ac.writeOutput)(
jsonFile,(0,import_shared_ac.renderJson)(review2,context2)),{...sarifFile!==null&&{"sarif-file":sarifFile},...jsonFile!==null&&{"json-file":jsonFile}}}function subjectOf(event){
const subject=subjectIn(event);if(subject!==void 0)return subject;throw new import_shared_acegopst.SetupError(`The payload of the event \`${event.name}\` isn't w\
hat GitHub documents.`)}function isReadOnlyByRule({name},subject){if(name!=="pull_request"||subject.kind!=="pull-request")return!1;const{fork,author}=subject.pull;
return fork||author?.isBot===!0&&author.login==="dependabot[bot]"}function subjectIn({name,payload,sha,attempt}){switch(name){case"pull_request":case"pull_reque\
st_target":return ofPullRequest(payload,attempt);case"issue_comment":return ofComment(payload,attempt);case"merge_group":return ofMergeGroup((0,import_shared_aes.field)(
payload,"merge_group"),attempt);case"push":return ofPush(payload,attempt);case"workflow_run":return ofRun((0,import_shared_aes.field)(payload,"workflow_run"),attempt);case"\
workflow_dispatch":return sinceDefaultBranch(payload,sha);default:throw new import_shared_acegopst.SetupError(`Toril doesn't know what to review for the event \`${name}\
\`. Run it on pull_request_target or pull_request, merge_group, push, issue_comment, workflow_run or workflow_dispatch.`)}}function ofPullRequest(payload,attempt){
const pull=(0,import_shared_as.pullRequestIn)((0,import_shared_aes.field)(payload,"pull_request"));if(pull===void 0)return;const isNewHead=["opened","synchroniz\
e"].includes((0,import_shared_aes.textIn)(payload,"action")??""),occasion=occasionOf(attempt,isNewHead?"new":"later"),asked=attempt>1?null:(0,import_shared_as.askedByLabel)(
payload)??null;return{kind:"pull-request",pull,occasion,asked,isLabeled:asked===null&&(0,import_shared_as.isLabeled)(payload)}}function ofComment(payload,attempt){
const asked=attempt>1?void 0:(0,import_shared_as.askedByComment)(payload);return asked===void 0?{kind:"nothing",why:"The comment holds no command."}:{kind:"aske\
d",asked}}function occasionOf(attempt,first){return attempt>1?"again":first}function ofRun(run2,attempt){const of=(0,import_shared_aes.textIn)(run2,"event");if(of===
void 0)return;if(of!=="pull_request")return{kind:"nothing",why:"The other workflow ran for no pull request."};const head=runHeadIn(run2);return head===void 0?void 0:
{kind:"run",head,occasion:occasionOf(attempt,"later")}}function ofMergeGroup(group,attempt){const base=(0,import_shared_aes.textIn)(group,"base_sha"),head=(0,import_shared_aes.textIn)(
group,"head_sha");return!(0,import_shared_aes.isObjectId)(base)||!(0,import_shared_aes.isObjectId)(head)?void 0:{kind:"commits",commits:{base,head,queue:(0,import_shared_aes.textIn)(
group,"head_ref")??""},occasion:occasionOf(attempt,"new"),isChecked:!0}}function ofPush(payload,attempt){const base=(0,import_shared_aes.textIn)(payload,"before"),
after=(0,import_shared_aes.textIn)(payload,"after");if(!(0,import_shared_aes.isObjectId)(base)||!(0,import_shared_aes.isObjectId)(after))return;if(isNobody(after))
return{kind:"nothing",why:"The push took a branch or a tag away."};const head=(0,import_shared_aes.textIn)((0,import_shared_aes.field)(payload,"head_commit"),"i\
d")??after;if(isNobody(base))return sinceDefaultBranch(payload,head);if(!(0,import_shared_aes.isObjectId)(head))return;const isChecked=(0,import_shared_aes.textIn)(
payload,"ref")===`refs/heads/${defaultBranchIn(payload)}`,pushed=((0,import_shared_aes.listIn)(payload,"commits")??[]).flatMap(each=>(0,import_shared_aes.textIn)(
each,"id")??[]);return{kind:"commits",commits:{base,head,pushed:pushed.filter(import_shared_aes.isObjectId)},occasion:occasionOf(attempt,"later"),isChecked}}function defaultBranchIn(payload){
return(0,import_shared_aes.textIn)((0,import_shared_aes.field)(payload,"repository"),"default_branch")}function sinceDefaultBranch(payload,head){const branch=defaultBranchIn(
payload);return branch!==void 0&&(0,import_shared_aes.isObjectId)(head)?{kind:"since",branch,head}:void 0}function isNobody(sha){return/^0+$/.test(sha)}var INPUTS={
"github-token":{description:"The token that reads the commits, writes comments and publishes the check. The job's own token is enough.",default:"${{ github.toke\
n }}"},"fail-on":{description:"The least severity that fails: critical, high, medium, low or info. It only makes the policy of the default branch stricter, neve\
r weaker.",default:""},comment:{description:"Whether a pull request gets comments on its lines: true or false.",default:"true"},check:{description:"Whether pull\
 requests, merge groups and the default branch get the check `Toril`: true or false.",default:"true"},offline:{description:"Whether only GitHub is asked, and no\
 registry: true or false. What would have been looked up then counts as not checked.",default:"false"},"sarif-file":{description:"Where to write the review as S\
ARIF, for code scanning. Nowhere by default.",default:""},"json-file":{description:"Where to write the review as JSON (`toril.review/1`). Nowhere by default.",default:""},
cache:{description:"A folder that keeps files, lists of files and facts about packages between runs, for actions/cache to save and restore. None by default.",default:""}};
function readInputs(textOf){const token=textOf("github-token").trim();if(token==="")throw new import_shared_acegopst.SetupError("The input `github-token` is emp\
ty. Leave it out to use the job's token.");return{token,failOn:failOnIn(textOf("fail-on").trim()),comment:isTrue("comment"),check:isTrue("check"),offline:isTrue(
"offline"),sarifFile:textOf("sarif-file").trim()||null,jsonFile:textOf("json-file").trim()||null,cache:textOf("cache").trim()||null};function isTrue(name){const text=textOf(
name).trim()||INPUTS[name].default;if(text==="true"||text==="false")return text==="true";throw new import_shared_acegopst.SetupError(`The input \`${name}\` is tr\
ue or false.`)}}function failOnIn(text){const severity=import_shared_aceps.SEVERITIES.find(each=>each===text);if(text===""||severity!==void 0)return severity??null;
throw new import_shared_acegopst.SetupError(`The input \`fail-on\` takes ${import_shared_aceps.SEVERITIES.toReversed().join(", ")}. To let more through, change \
the policy on the default branch.`)}var randomBytes=(...given)=>process.getBuiltinModule("node:crypto").randomBytes(...given);async function run(runner){const inputs=readInputs(
runner.input);runner.keepSecret(inputs.token),await makeRoom(inputs);const subject=subjectOf(runner.event);if(subject.kind==="nothing")return runner.notice(`${subject.
why} There is nothing to review.`),null;const job=jobOf(runner,inputs,isReadOnlyByRule(runner.event,subject)?"read-only job":"job");if(subject.kind==="asked")return whatIsAsked(
runner,job,inputs,subject.asked);if(subject.kind==="pull-request"&&subject.asked!==null){const{kind,why}=await(0,import_shared_as.carryOut)(job,subject.asked);if(runner.
notice((0,import_shared_as.logLine)(`The label: ${kind}. ${why}`)),kind==="accepted")return null}return subject.kind==="run"?ofRun2(runner,job,inputs,subject):tell(
runner,job,inputs,subject)}async function ofRun2(runner,job,inputs,{head,occasion}){const pulls=await pullRequestsOfRun(job.github,job.repository,head);pulls.length===
0&&runner.notice("No open pull request has this head by now. There is nothing to review.");let failure=null;for(const pull of pulls)failure=await tell(runner,job,
inputs,{kind:"pull-request",pull,occasion,asked:null,isLabeled:!1})??failure;return failure}async function tell(runner,job,inputs,subject){let undelivered=[];const reviewed=await review(
job,subject,inputs,async judged2=>{undelivered=await deliver(runner,inputs,judged2)});return subject.kind==="pull-request"&&subject.isLabeled&&await takeOff(job.
github,job.repository,subject.pull.number,import_shared_as.ACCEPT_LABEL),conclude(runner,job.teller,reviewed,undelivered)}async function whatIsAsked(runner,job,{
comment,check},asked){const{kind,why}=await(0,import_shared_as.carryOut)(job,asked);if(runner.notice((0,import_shared_as.logLine)(`The command: ${kind}. ${why}`)),
kind==="revoked"){const pull=await(0,import_shared_as.readPullRequest)(job.github,job.repository,asked.number);await(0,import_shared_as.reviewPullRequest)(job,pull,
{announce:!1,occasion:"later",comment,check})}return null}async function conclude(runner,teller,reviewed,undelivered){const{check,outcome,checkRun}=reviewed,comments="\
comments"in reviewed?reviewed.comments:{kind:"not asked"},notes=[...(0,import_shared_as.missingInWords)({comments,check:checkRun},teller),...undelivered];for(const note of notes)
runner.notice((0,import_shared_as.logLine)(note));if(checkRun.kind!=="told")for(const line of(0,import_shared_as.workflowCommands)(check.annotations))runner.print(
line);return notes.length>0&&await runner.summarize((0,import_shared_as.renderCheckPage)(check,notes)),outcome==="fail"?(0,import_shared_as.logLine)(check.title):
checkRun.kind==="failed"||checkRun.kind==="read-only"&&teller==="job"||undelivered.length>0?(0,import_shared_as.logLine)([`${check.title}.`,"But:",...notes].join(
" ")):(runner.print((0,import_shared_as.logLine)(check.title)),null)}function review(job,subject,{comment,check},judged){switch(subject.kind){case"pull-request":{
const{pull,occasion}=subject;return(0,import_shared_as.reviewPullRequest)(job,pull,{announce:!1,occasion,comment,check,judged})}case"commits":{const{commits,occasion,
isChecked}=subject;return(0,import_shared_as.reviewCommits)(job,commits,{occasion,check:check&&isChecked,judged})}case"since":return reviewSince(job,subject,judged)}}
async function reviewSince(job,{branch,head},judged){const{mergeBase}=await(0,import_shared_as.compareWithBase)(job.github,job.repository,{base:branch,head});return(0,import_shared_as.reviewCommits)(
job,{base:mergeBase,head},{occasion:"later",check:!1,judged})}var BY_ACTION={button:null,label:import_shared_as.ACCEPT_LABEL};function jobOf({client:client2,repository,
rulePages:rulePages2,environment,settling,now:clock=import_shared_aces.now},inputs,teller){return{github:client2(inputs.token),repository,teller,accepting:BY_ACTION,
seals:number=>listedSeals(number,()=>randomBytes(8).toString("hex")),facts:(0,import_shared_acs.registries)(inputs,environment),us:null,now:clock,rulePages:rulePages2,
...inputs.cache!==null&&{cache:folderContentCache(inputs.cache)},...!inputs.offline&&{forge:environment.GITHUB_SERVER_URL??"https://github.com"},...inputs.failOn!==
null&&{failOn:inputs.failOn},...settling!==void 0&&{settling}}}process.exitCode=1,process.on("uncaughtException",error2=>{fail(error2),process.exit(1)}),step().
catch(error2=>(fail(error2),summarize((0,import_shared_as.renderCheckPage)((0,import_shared_as.faultCheck)(error2)))));async function step(){if(!process.env.GITHUB_REPOSITORY)
throw new import_shared_acegopst.SetupError("The Action runs in a workflow of GitHub. Elsewhere, there is the command line.");const fetch=await proxiedFetch(),failure=await run(
{event:{name:context.eventName,payload:context.payload,sha:context.sha,attempt:context.runAttempt},repository:context.repo,environment:process.env,rulePages:(0,import_shared_acs.rulePages)(
process.env)??actionRulePages(process.env),client:token=>client(token,fetch),input:name=>getInput(name),keepSecret:setSecret,output(values){for(const[name,value]of Object.
entries(values))setOutput(name,value)},print:info,notice,summarize});failure===null?process.exitCode=0:setFailed(failure)}async function summarize(markdown){process.
env.GITHUB_STEP_SUMMARY&&await summary.emptyBuffer().addRaw(markdown,!0).write({overwrite:!0})}function fail(error2){setOutput("verdict","error"),setFailed(faultInWords(
error2))}function client(token,fetch){return(0,import_shared_as.githubClient)({token,baseUrl:context.apiUrl,userAgent:`toril-action/${import_shared_acpst.VERSION}`,
fetch})}async function proxiedFetch(){if(["http_proxy","HTTP_PROXY","https_proxy","HTTPS_PROXY"].some(name=>process.env[name]))return(await Promise.resolve().then(()=>__toESM(require("./proxy.js")))).
throughProxies()}
