var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{ANY_APP_COMMAND:()=>ANY_APP_COMMAND,ASSET_URLS:()=>ASSET_URLS,DEFAULT_POLICY:()=>DEFAULT_POLICY,DENIED_ELSEWHERE:()=>DENIED_ELSEWHERE,
EVERY_COMMAND:()=>EVERY_COMMAND,LOOSENABLE:()=>LOOSENABLE,MODES:()=>MODES,NEVER_WAIVED:()=>NEVER_WAIVED,OF_BUILDS:()=>OF_BUILDS,OUTCOMES:()=>OUTCOMES,PLATFORM_NAMES:()=>PLATFORM_NAMES,
byPower:()=>byPower,clauses:()=>clauses,commandName:()=>commandName,commandsInWords:()=>commandsInWords,domainOfRule:()=>domainOfRule,enforcedOutcomeOf:()=>enforcedOutcomeOf,
failsBy:()=>failsBy,fingerprintOf:()=>fingerprintOf,fingerprintOfNote:()=>fingerprintOfNote,idOfGap:()=>idOfGap,identified:()=>identified,inForce:()=>inForce,isAppCommand:()=>isAppCommand,
isToldBy:()=>isToldBy,isWithin:()=>isWithin,listInWords:()=>listInWords,meaningOfAll:()=>meaningOfAll,namesEntries:()=>namesEntries,noteOf:()=>noteOf,now:()=>now,
onPlatforms:()=>onPlatforms,opening:()=>opening,outcomeOf:()=>outcomeOf,powerOf:()=>powerOf,purposeOf:()=>purposeOf,someOf:()=>someOf,stricterThreshold:()=>stricterThreshold,
thingsDone:()=>thingsDone,tightenedTo:()=>tightenedTo,today:()=>today,topicOfAll:()=>topicOfAll,waivedKey:()=>waivedKey,waivedName:()=>waivedName,whereScopesAllow:()=>whereScopesAllow,
withoutScope:()=>withoutScope});module.exports=__toCommonJS(stdin_exports);var import_shared_aceps=require("./shared.aceps.js"),import_shared_acegpst=require("./shared.acegpst.js"),
DENIED_ELSEWHERE="denied elsewhere",FORBIDDEN=["deny",DENIED_ELSEWHERE],OF_BUILDS="build";function isWithin(extent,whole){const names=Object.keys(extent);return names.
length===Object.keys(whole).length&&names.every(name=>Object.hasOwn(whole,name))&&names.every(name=>isAmong(name,extent[name]??[],whole[name]??[]))}function isAmong(name,words,others){
const[fewer,more]=FORBIDDEN.includes(name)?[others,words]:[words,others],all=new Set(more);return fewer.every(word=>all.has(word))}function extentKey(extent){const sets=Object.
entries(extent).map(([name,words])=>[name,[...words].sort()]);return JSON.stringify(sets.toSorted(([a],[b])=>a<b?-1:1))}var NEVER_WAIVED=new Set(["policy/weaken\
ed","packages/bytes-unpublished","packages/checksum-changed","packages/lockfile-ambiguous","packages/unreached","packages/version-withdrawn"]);function inForce(waivers,today2){
return today2===null?[]:waivers.filter(waiver=>waiver.until>=today2&&mayCover(waiver))}function mayCover({covers}){return covers.kind==="gap"||!NEVER_WAIVED.has(
covers.rule)}function waivedKey({covers}){return covers.kind==="gap"?JSON.stringify(["gap",covers.gap,covers.path,covers.id]):JSON.stringify([covers.rule,covers.
app,extentKey(covers.extent)])}function waivedName({covers}){return covers.kind==="gap"?`${covers.gap} in ${covers.path}`:covers.app===null?covers.rule:`${covers.
rule} in ${covers.app===""?".":covers.app}`}function noteOf({reason,owner,until}){return{reason,owner,until}}var OUTCOMES=["fail","neutral","pass"],MODES=["enfo\
rce","observe"],LOOSENABLE=["mode","fail-on","incomplete","rules","trusted-sources","trust","waivers","accept"],DEFAULT_POLICY={mode:"enforce",failOn:"medium",failOnBy:new Map,
commentFrom:"medium",incomplete:"fail",incompleteBy:new Map,rules:new Map,ownRules:new Map,trustedSources:[],trust:[],waivers:[],extendsOrganization:!1,mayLoosen:new Set,
accept:{by:"write",own:!1}};function failsBy({failOn,failOnBy}){return({rule,severity})=>isReached(severity,failOnBy.get(domainOfRule(rule))??failOn)}function domainOfRule(rule){
return rule.slice(0,rule.indexOf("/"))}function isReached(severity,threshold){return threshold!=="never"&&(0,import_shared_aceps.atLeast)(severity,threshold)}function stricterThreshold(one,other){
return heightOf(one)<heightOf(other)?one:other}function heightOf(threshold){return threshold==="never"?import_shared_aceps.SEVERITIES.length:import_shared_aceps.SEVERITIES.
indexOf(threshold)}function enforcedOutcomeOf({verdict,gaps},policy){if(verdict!=="incomplete")return verdict;const outcomes=new Set(gaps.filter(({blocking})=>blocking).
map(({kind})=>policy.incompleteBy.get(kind)??policy.incomplete));return OUTCOMES.find(outcome=>outcomes.has(outcome))??policy.incomplete}function outcomeOf(review,policy){
const outcome=enforcedOutcomeOf(review,policy);return policy.mode==="observe"&&outcome==="fail"?"neutral":outcome}function tightenedTo(policy,failOn){const stricter=own=>stricterThreshold(
failOn,own),failOnBy=new Map([...policy.failOnBy].map(([domain,own])=>[domain,stricter(own)]));return{...policy,failOn:stricter(policy.failOn),failOnBy}}function now(){
return`${new Date().toISOString().slice(0,19)}Z`}function today(){return new Date().toISOString().slice(0,10)}function listInWords(names){return names.length<2?
names.join(""):`${names.slice(0,-1).join(", ")} and ${names[names.length-1]}`}function clauses(words){return words.every(each=>!each.includes(" "))||words.length<
2?listInWords(words):`${words.slice(0,-1).join(", ")}, and ${words[words.length-1]}`}function someOf(names,most=10){const shown=names.slice(0,most).map(name=>(0,import_shared_acegpst.code)(
name)),rest=names.length-shown.length;return rest===0?listInWords(shown):`${shown.join(", ")} and ${rest} more`}function opening(words){return words.charAt(0).toUpperCase()+
words.slice(1)}var PLATFORM_NAMES={linux:"Linux",macOS:"macOS",windows:"Windows",android:"Android",iOS:"iOS"};function onPlatforms(set){if(set===import_shared_aceps.EVERY_PLATFORM)
return"";const names=(0,import_shared_aceps.platformsOf)(set).map(platform=>PLATFORM_NAMES[platform]);return` on ${names.length===0?"no platform":listInWords(names)}`}
var ASSET_URLS="asset:",ANY_APP_COMMAND="*";function isAppCommand(command){return!command.startsWith("plugin:")&&command!==ASSET_URLS}var POWER={[ANY_APP_COMMAND]:3,
[ASSET_URLS]:3,"plugin:shell|execute":4,"plugin:shell|spawn":4,"plugin:fs|write_file":3,"plugin:fs|write_text_file":3,"plugin:fs|remove":3,"plugin:fs|remove_dir":3,
"plugin:fs|remove_file":3,"plugin:fs|rename":3,"plugin:fs|copy_file":3,"plugin:fs|create":3,"plugin:fs|open":3,"plugin:fs|truncate":3,"plugin:fs|mkdir":2,"plugi\
n:fs|read_file":3,"plugin:fs|read_text_file":3,"plugin:fs|read_text_file_lines":3,"plugin:fs|read_dir":2,"plugin:fs|watch":2,"plugin:http|fetch":2,"plugin:uploa\
d|upload":3,"plugin:upload|download":3,"plugin:sql|load":2,"plugin:sql|execute":2,"plugin:sql|select":2,"plugin:websocket|connect":2,"plugin:store|load":2,"plug\
in:store|set":2,"plugin:stronghold|initialize":2,"plugin:opener|open_path":3,"plugin:opener|open_url":2,"plugin:shell|open":2,"plugin:shell|kill":2,"plugin:shel\
l|stdin_write":2,"plugin:updater|download_and_install":2,"plugin:updater|install":2,"plugin:updater|download":2,"plugin:process|restart":1,"plugin:process|resta\
rt_through_a_link":3,"plugin:process|exit":1,"plugin:autostart|enable":2,"plugin:clipboard-manager|read_text":2,"plugin:clipboard-manager|read_image":2,"plugin:\
global-shortcut|register":2,"plugin:webview|create_webview":2,"plugin:webview|create_webview_window":2,"plugin:window|create":2,"plugin:geolocation|get_current_\
position":2,"plugin:geolocation|watch_position":2,"plugin:nfc|write":2},GETTERS=/\|(?:is_|get_|inner_|outer_|scale_factor|title$|theme$|available_monitors|current_monitor|primary_monitor|name$|version$|tauri_version|identifier$|basename|dirname|extname|join|normalize|resolve)/;
function powerOf(command){const known=Object.hasOwn(POWER,command)?POWER[command]:void 0;return known!==void 0||!command.includes("|")?known??1:GETTERS.test(command)?
0:1}function byPower(a,b){return powerOf(b)-powerOf(a)||(a<b?-1:a>b?1:0)}var PURPOSES=[[/^plugin:shell\|(?:execute|spawn)$/,"run"],[/^plugin:shell\|(?:stdin_write|kill)$/,
"control"],[/^plugin:fs\|(?:read_dir|exists|stat|lstat|fstat|watch|size)/,"list"],[/^plugin:fs\|read/,"read"],[/^asset:$/,"load"],[/^plugin:fs\|(?:write|open|create|remove|rename|copy|truncate|ftruncate|mkdir)/,
"write"],[/^plugin:(?:http\|fetch$|websocket\|)/,"request"],[/^plugin:(?:opener\||shell\|open)/,"open"],[/^plugin:clipboard-manager\|read/,"clipboard"],[/^plugin:(?:webview|window)\|create/,
"window"],[/^plugin:updater\|(?:download|install)/,"update"],[/^plugin:(?:sql|store|stronghold)\|/,"data"],[/^plugin:upload\|/,"transfer"]];function purposeOf(command){
return PURPOSES.find(([pattern])=>pattern.test(command))?.[1]??"unknown"}var TOPICS=[[/^plugin:process\|/,"quit or restart the app"],[/^plugin:notification\|/,"\
show notifications"],[/^plugin:dialog\|(?:open|save)$/,"ask people to choose files"],[/^plugin:dialog\|/,"show dialogs"],[/^plugin:clipboard-manager\|/,"write t\
o the clipboard"],[/^plugin:autostart\|/,"decide whether the app starts at login"],[/^plugin:global-shortcut\|/,"take keyboard shortcuts of the whole system"],[
/^plugin:updater\|/,"check for updates"],[/^plugin:(?:window|webview|window-state|positioner)\|/,"control the app's windows"],[/^plugin:(?:menu|tray)\|/,"change\
 menus and the tray icon"],[/^plugin:event\|/,"send and hear events inside the app"],[/^plugin:path\|/,"ask where folders are"],[/^plugin:(?:app|os|cli)\|/,"ask\
 about the app and the system"],[/^plugin:(?:image|resources)\|/,"hold images and other resources"],[/^plugin:log\|/,"write to the log"],[/^plugin:deep-link\|/,
"read and claim links that open the app"],[/^plugin:geolocation\|/,"ask where the user is"],[/^plugin:barcode-scanner\|/,"use the camera"],[/^plugin:biometric\|/,
"ask for a fingerprint or a face"],[/^plugin:nfc\|/,"read and write NFC tags"]],OF_WINDOWS=/^plugin:(?:window|webview)\|/;function topicOf(command){return purposeOf(
command)!=="unknown"?null:OF_WINDOWS.test(command)&&powerOf(command)===0?"look at the app's windows":TOPICS.find(([pattern])=>pattern.test(command))?.[1]??null}
function topicOfAll(commands){const topics=topicsOf(commands);return topics.length===1?topics[0]??null:null}function topicsOf(commands){const topics=new Set(commands.
map(topicOf));return topics.has("control the app's windows")&&topics.delete("look at the app's windows"),topics.has(null)?[]:[...topics].filter(topic=>topic!==null)}
function thingsDone(commands){const things=[...Map.groupBy(commands,command=>command.replace(/\|.*$/s,""))].toSorted(([,a],[,b])=>b.length-a.length).flatMap(([plugin,
its])=>{const topics=topicsOf(its);return topics.length>0?topics:`${(0,import_shared_acegpst.code)(plugin.replace(/^plugin:/,""))}${its.length===1?"":` ${its.length}`}`});
return[...new Set(things)]}var UNSCOPED={at:null,more:null},READ="A script that gets into that page can read these files and send them away.",MEANINGS={run:{does:"\
run programs",at:"run",more:"run programs in more ways, such as",worth:"A script that gets into that page runs programs with the user's rights."},control:{does:"\
control programs that pages started",...UNSCOPED,worth:"A script that gets into that page can type into programs that pages started, and end them."},read:{does:"\
read files",at:"read files at",more:"read more files, such as",worth:READ},load:{does:"load files from the disk",at:"load files from the disk at",more:"load mor\
e files from the disk, such as",worth:READ},list:{does:"look up files",at:"look up files at",more:"look up more files, such as",worth:"A script that gets into t\
hat page learns which files there are, and when they change."},write:{does:"change files",at:"change files at",more:"change more files, such as",worth:"A script\
 that gets into that page can change these files, and some files are programs."},request:{does:"send requests past the browser's rules",at:"send requests past t\
he browser's rules to",more:"send requests past the browser's rules to more addresses, such as",worth:"These requests know no same-origin rule: a script in that\
 page can reach servers that a page could not."},open:{does:"open links and files in other programs",at:"open in other programs",more:"open more links and files\
 in other programs, such as",worth:"A script in that page can hand addresses and files to other programs on the user's machine."},clipboard:{does:"read the clip\
board",...UNSCOPED,worth:"What people copy is often a password."},window:{does:"create windows and webviews",...UNSCOPED,worth:"The page picks the label and the\
 address, so it can make a window that other capabilities hold for."},update:{does:"install updates",...UNSCOPED,worth:"Updates stay signed, but the page now de\
cides when one is installed."},data:{does:"use the app's stored data",...UNSCOPED,worth:"A script in that page can read and change what the app keeps there."},transfer:{
does:"transfer files over the network",...UNSCOPED,worth:"No scope limits which file goes to which server."},unknown:{does:"call",...UNSCOPED,worth:"A script th\
at gets into that page can make these calls with any arguments: look at what the code behind them does with those."}},READ_AND_CHANGE={does:"read and change fil\
es",at:"read and change files at",more:"read and change more files, such as",worth:"A script that gets into that page can read these files, send them away and c\
hange them, and some files are programs."};function meaningOf(command){const meaning=MEANINGS[purposeOf(command)];return topicOf(command)===null?meaning:{...meaning,
worth:KNOWN}}var KNOWN="A script that gets into that page can do the same.";function meaningOfAll(commands){const[worst]=commands;return isOfFiles(worst)&&commands.
some(isReading)&&commands.some(isChanging)?READ_AND_CHANGE:meaningOf(worst)}function isToldBy({does},command){return does===READ_AND_CHANGE.does?isOfFiles(command):
meaningOf(command).does===does}function isOfFiles(command){return isReading(command)||isChanging(command)}function isReading(command){return purposeOf(command)===
"read"}function isChanging(command){return purposeOf(command)==="write"&&command!=="plugin:fs|mkdir"}var SCOPED=new Set(["run","read","load","list","write","req\
uest","open"]);function whereScopesAllow({reach,witness}){return reach==="nothing"&&SCOPED.has(purposeOf(witness.command))?WHERE_ALLOWED:""}var WHERE_ALLOWED=" \
where a scope allows it";function withoutScope(act){return act.endsWith(WHERE_ALLOWED)?act.slice(0,-WHERE_ALLOWED.length):act}function namesEntries({granted,...reason}){
const note=reason.rule==="ipc/scope-widened"?reason.note:null;return granted.length>0&&(note===null||note.kind==="plugin-wide")}var createHash=(...given)=>process.
getBuiltinModule("node:crypto").createHash(...given);function fingerprintOf({rule,app,key}){return hashOf(rule,app,key)}function fingerprintOfNote({app,key}){return hashOf(
"narrowing",app,key)}function idOfGap({kind,rests}){return hashOf("gap",kind,rests)}function hashOf(...words){return createHash("sha256").update(JSON.stringify(
words)).digest("hex").slice(0,32)}function identified(findings){const seen=new Map;return findings.map(finding=>{const hash=fingerprintOf(finding),count=(seen.get(
hash)??0)+1;return seen.set(hash,count),{fingerprint:count===1?hash:`${hash}-${count}`,finding}})}var EVERY_COMMAND="every command of the app";function commandName(command){
if(command===ASSET_URLS)return"the asset protocol";const whole=/^plugin:(.+)\|\*$/.exec(command)?.[1];if(whole!==void 0)return`every command of the plugin ${(0,import_shared_acegpst.code)(
whole)}`;const[,plugin,permission]=/^plugin:(.+)\|<(.+)>$/.exec(command)??[];return plugin===void 0?(0,import_shared_acegpst.code)(command):`everything that ${(0,import_shared_acegpst.code)(
`${plugin}:${permission}`)} allows`}var NAMED=4;function commandsInWords(commands){if(commands.length===0)return EVERY_COMMAND;const named=commands.slice(0,NAMED).
map(commandName),more=commands.length-named.length;return more===0?listInWords(named):`${named.join(", ")} and ${more} more ${more===1?"command":"commands"}`}0&&(module.exports={ANY_APP_COMMAND,ASSET_URLS,DEFAULT_POLICY,DENIED_ELSEWHERE,EVERY_COMMAND,LOOSENABLE,MODES,NEVER_WAIVED,OF_BUILDS,OUTCOMES,PLATFORM_NAMES,byPower,
clauses,commandName,commandsInWords,domainOfRule,enforcedOutcomeOf,failsBy,fingerprintOf,fingerprintOfNote,idOfGap,identified,inForce,isAppCommand,isToldBy,isWithin,
listInWords,meaningOfAll,namesEntries,noteOf,now,onPlatforms,opening,outcomeOf,powerOf,purposeOf,someOf,stricterThreshold,thingsDone,tightenedTo,today,topicOfAll,
waivedKey,waivedName,whereScopesAllow,withoutScope});
