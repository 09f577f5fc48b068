var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{checkOutput:()=>checkOutput,renderJson:()=>renderJson,renderSarif:()=>renderSarif,withoutInvisibles:()=>withoutInvisibles,
writeOutput:()=>writeOutput});module.exports=__toCommonJS(stdin_exports);var import_shared_acs=require("./shared.acs.js"),import_shared_aces=require("./shared.aces.js"),
import_shared_aceps=require("./shared.aceps.js"),import_shared_acegpst=require("./shared.acegpst.js"),import_shared_acegos=require("./shared.acegos.js"),import_shared_acegopst=require("./shared.acegopst.js"),
GAP_TODO={unparsed:"Correct the file, so that it parses.",unreadable:"See that the file can be read, then run the review again.",truncated:"Split or shorten it,\
 or look at what is left by hand.","unknown-permission":"Commit the file that defines it, or take it out.","unknown-plugin":"Run the review with network, or com\
mit the plugin's permissions.","assumed-version":"Commit a lockfile that pins it.","not-checked":"Run the review again with network, or look at it by hand.","no\
t-followed":"Put the files themselves in its place, or look at what it leads to.","does-not-build":"Correct the setting, so that the app builds.",dynamic:"Write\
 it out in a file, or look at what it is when the app runs.",unsupported:"Look at it by hand: no rule judges it.","not-covered":"Look at it by hand: no rule jud\
ges it yet."};function withoutInvisibles(json){return json.replace(import_shared_acegpst.INVISIBLE,character=>character===`
`?character:unicodeEscape(character))}function unicodeEscape(character){return character.split("").map(unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`).
join("")}function renderJson(review,{version,policy,repository}){const{base,head,verdict,compared,changed,apps,turnedOff,facts}=review,fingerprints2=new Map((0,import_shared_aces.identified)(
[...review.findings,...review.waived]).map(({finding,fingerprint})=>[finding,fingerprint])),json={schema:"toril.review/1",base:{rev:base.rev,sha:base.sha},head:{
rev:head.rev,sha:head.sha},verdict,compared,apps:apps.map(appJson),findings:[...(0,import_shared_acs.numbered)(review.findings),...waivedAfter(review)].map(({number,
finding})=>findingJson(finding,number,fingerprints2.get(finding)??"")),turnedOff:turnedOff.map(({rule,findings})=>({rule,findings})),narrowings:(0,import_shared_acs.orderNarrowings)(
review.narrowings).map(narrowingJson),gaps:review.gaps.map(gapJson),facts:facts.map(({about,source,checksum,observed})=>({about,source,checksum,observed})),changed:{
read:changed.read,notCovered:changed.notCovered,irrelevant:changed.irrelevant},tool:{name:"Toril",version},policy:policyJson(policy),outcome:(0,import_shared_aces.outcomeOf)(
review,policy),repository};return`${withoutInvisibles(JSON.stringify(json,null,2))}
`}function waivedAfter({findings,waived}){return(0,import_shared_acs.numbered)(waived).map(({number,finding})=>({number:findings.length+number,finding}))}function appJson({
root,name,tauri,rulesSince,builds,surface}){return{root,name,tauri,rulesSince,builds,surface}}function policyJson(policy){const{failOn,commentFrom,incomplete,rules,
trustedSources,mode}=policy;return{failOn,commentFrom,incomplete,rules:Object.fromEntries(rules),trustedSources,mode,ownRules:Object.fromEntries(policy.ownRules),
failOnBy:Object.fromEntries(policy.failOnBy),incompleteBy:Object.fromEntries(policy.incompleteBy),trust:policy.trust.map(({ecosystem,name,from})=>({ecosystem,name,
from})),waivers:policy.waivers.map(({covers,reason,owner,until})=>({covers,reason,owner,until})),accept:{by:policy.accept.by,own:policy.accept.own}}}function findingJson(finding,number,fingerprint){
const{rule,severity,confidence,app,path,line,column,endLine}=finding,{title,message,remedy,subject,action,witness,base,head,key,waiver,build}=finding;return{rule,
severity,confidence,app,path,line,column,endLine,title,message,remedy,details:finding.details,subject,action,witness:witnessJson(witness),base,head,key,waiver,build:build&&
{name:build.name,purpose:build.purpose,command:build.command},number,fingerprint,...aboutJson(finding),builds:build===null?[]:[build.name],basePlace:placeJson(finding.
basePlace),excerpt:finding.excerpt,extent:finding.extent}}function narrowingJson(narrowing,index){const{about,app,path,line,column,endLine,title,subject,action,
witness,base,head,key}=narrowing,{domain,...rest}=aboutJson(narrowing);return{domain:about.domain,app,path,line,column,endLine,title,subject,action,witness:witnessJson(
witness),base,head,key,number:index+1,fingerprint:(0,import_shared_aces.fingerprintOfNote)(narrowing),...rest,basePlace:placeJson(narrowing.basePlace)}}function placeJson(place){
return place&&{path:place.path,line:place.line,column:place.column,endLine:place.endLine}}function aboutJson({about}){const{domain,who,pages,powers,commands,packages,
platforms,via}=about;return{domain,who,pages,powers,commands,packages,platforms:platforms.map(import_shared_aceps.platformName),via:{capability:via.capability,permission:via.
permission,through:via.through,packages:via.packages}}}function witnessJson(witness){const{kind,text,platform,...specific}=witness;return{kind,text,platform:platform===
"any"?platform:(0,import_shared_aceps.platformName)(platform),...specific}}function gapJson(gap){const{kind,path,line,message,blocking,since}=gap;return{kind,path,
line,message,blocking,since,id:(0,import_shared_aces.idOfGap)(gap),todo:GAP_TODO[kind]}}var LIMITS={results:5e3,notifications:1e3,field:1e3,help:2e4,name:255,description:1024};
function renderSarif(review,rules,version){const findings=(0,import_shared_acs.orderFindings)(review.findings),shown=findings.slice(0,LIMITS.results),catalogue=withUnlisted(
rules,shown),indexOf=new Map(catalogue.map((rule,index)=>[rule.id,index])),fingerprint=fingerprints(),log={$schema:"https://json.schemastore.org/sarif-2.1.0.jso\
n",version:"2.1.0",runs:[{tool:{driver:{name:"Toril",semanticVersion:version,rules:catalogue.map(rule=>ruleJson(rule,findings)),notifications:import_shared_acegos.GAP_KINDS.
map(kind=>({id:kind,shortDescription:{text:import_shared_acs.GAP_HEADINGS[kind]}}))}},columnKind:"utf16CodeUnits",originalUriBaseIds:{"%SRCROOT%":{description:{
text:"The root of the repository."}}},invocations:[{executionSuccessful:!0,toolExecutionNotifications:notifications(review.gaps,findings.length-shown.length)}],
results:shown.map(finding=>({ruleId:finding.rule,ruleIndex:indexOf.get(finding.rule),level:import_shared_acs.SEVERITY_WORDS[finding.severity].sarif,message:{text:messageOf(
finding)},locations:[location(finding)],partialFingerprints:fingerprint(finding),properties:propertiesOf(finding)}))}]};return`${JSON.stringify(log,null,2)}
`}function withUnlisted(rules,findings){const listed=new Set(rules.map(rule=>rule.id)),unlisted=new Set(findings.map(finding=>finding.rule).filter(id=>!listed.has(
id)));return[...rules,...[...unlisted].map(id=>({id,title:id}))]}function ruleJson({id,title,help,page},findings){const severity=(0,import_shared_aceps.worst)(findings.
filter(finding=>finding.rule===id).map(finding=>finding.severity)),{sarif,securitySeverity}=import_shared_acs.SEVERITY_WORDS[severity],text=cut(title,LIMITS.description);
return{id,name:cut(id,LIMITS.name),shortDescription:{text},fullDescription:{text},help:{text:cut(help??title,LIMITS.help),...help===void 0?{}:{markdown:cut(help,
LIMITS.help)}},...page===void 0?{}:{helpUri:page},defaultConfiguration:{level:sarif},properties:{tags:["security"],...securitySeverity===null?{}:{"security-seve\
rity":securitySeverity}}}}function messageOf({title,message,witness,base,head,remedy,details}){return[`${plain(title).replace(/\.$/,"")}. ${plain(message)}`,`${plain(
(0,import_shared_acs.witnessLead)(witness))}: ${plain(witness.text)}`,`Before: ${plain(base)}
After: ${plain(head)}`,`What to do: ${plain(remedy)}`,...details.map(row=>plain(row))].join(`

`)}function location({path,line,column,endLine}){return{physicalLocation:{artifactLocation:artifact(path),region:{startLine:Math.max(1,line),startColumn:Math.max(
1,column),endLine:Math.max(1,line,endLine)}}}}function artifact(path){return{uri:relativeUri(path),uriBaseId:"%SRCROOT%"}}function relativeUri(path){return path.
toWellFormed().split("/").filter(segment=>!["",".",".."].includes(segment)).map(encodeURIComponent).join("/")}function propertiesOf({severity,confidence,app,subject,
action,witness,base,head,build}){const{kind,text,platform}=witness;return{severity,confidence,app:app===null?null:plain(app),subject:plain(subject),action:plain(
action),witness:{kind,text:plain(text),platform:platform.toLowerCase()},base:plain(base),head:plain(head),...build===null?{}:{build:{name:plain(build.name),purpose:build.
purpose,command:plain(build.command)}}}}function fingerprints(){const seen=new Map;return finding=>{const hash=(0,import_shared_aces.fingerprintOf)(finding),count=(seen.
get(hash)??0)+1;return seen.set(hash,count),{primaryLocationLineHash:`${hash}:${count}`}}}function notifications(gaps,findingsLeft){const ordered=[...(0,import_shared_acs.groupGaps)(
gaps).flatMap(group=>group.gaps),...(0,import_shared_acs.asBefore)(gaps)],gapsLeft=Math.max(0,ordered.length-LIMITS.notifications);return[...ordered.slice(0,LIMITS.
notifications).map(notification),...gapsLeft===0?[]:[{level:"error",message:{text:`${(0,import_shared_acs.counted)(gapsLeft,"more gap")} not listed here.`}}],...findingsLeft===
0?[]:[{level:"error",message:{text:`${(0,import_shared_acs.counted)(findingsLeft,"more finding")} not listed here, none of them worse.`}}]]}function notification({
kind,path,line,message,blocking}){const place={physicalLocation:{artifactLocation:artifact(path),region:{startLine:Math.max(1,line)}}};return{descriptor:{id:kind,
index:import_shared_acegos.GAP_KINDS.indexOf(kind)},level:blocking?"error":"note",message:{text:plain(message)},...relativeUri(path)===""?{}:{locations:[place]}}}
function plain(sentence){return(0,import_shared_acegpst.visible)(cut(sentence,LIMITS.field)).replaceAll("](","] (")}function cut(text,longest){return text.length<=
longest?text:`${text.slice(0,longest-1)}\u2026`}var randomUUID=(...given)=>process.getBuiltinModule("node:crypto").randomUUID(...given),rename=(...given)=>process.
getBuiltinModule("node:fs/promises").rename(...given),rm=(...given)=>process.getBuiltinModule("node:fs/promises").rm(...given),stat=(...given)=>process.getBuiltinModule(
"node:fs/promises").stat(...given),writeFile=(...given)=>process.getBuiltinModule("node:fs/promises").writeFile(...given),{basename,dirname,join}=process.getBuiltinModule(
"node:path");async function checkOutput(file,option="--output"){const[there,folder]=await Promise.all([kindOf(file),kindOf(dirname(file))]);if(there==="folder")
throw new import_shared_acegopst.SetupError(`${file} is a folder. Give ${option} the name of a file.`);if(there==="other")throw new import_shared_acegopst.SetupError(
`${file} is no ordinary file, and would be replaced. Give ${option} another name.`);if(folder!=="folder")throw new import_shared_acegopst.SetupError(`There is n\
o folder ${dirname(file)} to write ${basename(file)} into. Make it first.`)}async function writeOutput(file,text){const draft=join(dirname(file),`.${basename(file)}\
.${randomUUID()}`);try{await writeFile(draft,text,{flag:"wx"}),await rename(draft,file)}catch(error){await rm(draft,{force:!0});const reason=error instanceof Error&&
"code"in error?String(error.code):"an unknown fault";throw new import_shared_acegopst.SetupError(`${file} could not be written (${reason}). Nothing was changed.`)}}
async function kindOf(path){try{const found=await stat(path);return found.isDirectory()?"folder":found.isFile()?"file":"other"}catch{return"nothing"}}0&&(module.exports={checkOutput,renderJson,renderSarif,withoutInvisibles,writeOutput});
