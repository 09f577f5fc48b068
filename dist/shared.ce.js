var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{ALLOWLIST:()=>ALLOWLIST,ANY_SITE:()=>ANY_SITE,BUILD_SCRIPTS_CHECK:()=>BUILD_SCRIPTS_CHECK,BUILD_STEPS:()=>BUILD_STEPS,
BUNDLED:()=>BUNDLED,DOES:()=>DOES,FILES_CHECK:()=>FILES_CHECK,INSTALLERS:()=>INSTALLERS,INSTALLS:()=>INSTALLS,IN_CODE:()=>IN_CODE,LIFTED:()=>LIFTED,MANAGERS:()=>MANAGERS,
NEEDED_ALWAYS:()=>NEEDED_ALWAYS,OF_BUILD_CODE:()=>OF_BUILD_CODE,OWN_REGISTRY:()=>OWN_REGISTRY,READ_BY:()=>READ_BY,REGISTRIES:()=>REGISTRIES,SINCE:()=>SINCE,STEP_RULES:()=>STEP_RULES,
THIS_REPOSITORY:()=>THIS_REPOSITORY,TRUSTED_LIST:()=>TRUSTED_LIST,UNHEEDED:()=>UNHEEDED,WHOLE_CODE:()=>WHOLE_CODE,aboutWeakening:()=>aboutWeakening,actOf:()=>actOf,
addressOf:()=>addressOf,beginsBefore:()=>beginsBefore,callSeverity:()=>callSeverity,caseOf:()=>caseOf,commandEffect:()=>commandEffect,configEffect:()=>configEffect,
diffArrays:()=>diffArrays,doorInWords:()=>doorInWords,familyOf:()=>familyOf,gravestOf:()=>gravestOf,installerOf:()=>installerOf,isForeign:()=>isForeign,isOwnRegistry:()=>isOwnRegistry,
isOwnersOf:()=>isOwnersOf,isSameSource:()=>isSameSource,isTrusted:()=>isTrusted,isTrustedCode:()=>isTrustedCode,kindOfPackage:()=>kindOfPackage,packageKey:()=>packageKey,
pagesInWords:()=>pagesInWords,registryName:()=>registryName,releaseText:()=>releaseText,repositoryText:()=>repositoryText,ruleAndCase:()=>ruleAndCase,ruleOf:()=>ruleOf,
rules:()=>rules,scopeOf:()=>scopeOf,severityOfCode:()=>severityOfCode,shownCommand:()=>shownCommand,sourceInWords:()=>sourceInWords,sourceText:()=>sourceText,sourceWithoutCommit:()=>sourceWithoutCommit,
stricterThan:()=>stricterThan,structuredPatch:()=>structuredPatch,trustedName:()=>trustedName,weakeningEffect:()=>weakeningEffect});module.exports=__toCommonJS(
stdin_exports);var import_shared_aces=require("./shared.aces.js"),import_shared_aceps=require("./shared.aceps.js"),import_shared_acegpst=require("./shared.acegpst.js");
function weighed({appIsNew},severity){return appIsNew&&(0,import_shared_aceps.atLeast)(severity,"low")?"low":severity}var MOST_NAMED=3;function actsOf({texts}){
const shown=texts.slice(0,MOST_NAMED).map(text=>(0,import_shared_acegpst.code)(text)),left=texts.length-shown.length;return left>0?`${shown.join(", ")} and ${left}\
 more`:shown.join(" and ")}var SIGNING=/SIGN|CERTIFICATE|PRIVATE_KEY|APPLE_|KEYCHAIN|NOTAR/i;function signs({secrets}){return secrets.some(name=>SIGNING.test(name))}
function withGiven(change){return withSecrets(change).replace("Jobs that build the app give it","It could read")}function withSecrets({secrets}){if(secrets.length===
0)return"";const shown=secrets.slice(0,MOST_NAMED).map(name=>(0,import_shared_acegpst.code)(name)),left=secrets.length-shown.length;return` Jobs that build the \
app give it ${left>0?`${shown.join(", ")} and ${left} more`:shown.join(" and ")}.`}var rule={id:"build/action-unpinned",title:"A job runs an action that no comm\
it pins",judge(change){return{severity:weighed(change,signs(change)?"high":"medium"),confidence:"certain",title:`${(0,import_shared_aces.opening)(change.by)} ne\
wly runs ${actsOf(change)}, which no commit pins`,message:`Its owner, or whoever takes over their account, may give it other code at any time. That code then ru\
ns in this job, with its token.${withGiven(change)}`,remedy:"Pin it to a commit that somebody has read, and name its release in a comment."}}},rule_default=rule,
rule2={id:"build/agent-text-changed",title:"Instructions to coding agents changed",judge(change){const isHidden=change.class==="reaches";return{severity:weighed(
change,isHidden?"medium":"info"),confidence:"certain",title:isHidden?`${change.by} newly tells coding agents what nobody sees: ${actsOf(change)}`:`${change.by} \
gives coding agents other instructions`,message:isHidden?"Coding agents read these characters, and neither editors nor diffs show them.":"Coding agents follow i\
t on the machine of whoever starts them. Toril doesn't judge its words.",remedy:isHidden?"Take these characters out.":"Read it as you would read code."}}},rule_default2=rule2,
PLUGINS=new Set(["authenticator autostart barcode-scanner biometric cli clipboard-manager deep-link dialog fs geolocation","global-shortcut haptics http localho\
st log nfc notification opener os persisted-scope positioner process","shell single-instance sql store stronghold updater upload websocket window-state"].flatMap(
line=>line.split(" ")));function isOfficialPlugin(crate){return crate.startsWith("tauri-plugin-")&&PLUGINS.has(crate.slice(13))}var OPEN={unknown:"medium",reaches:"\
medium","reaches-in-update":"high",unread:"medium","unread-in-update":"high"},NEW_MACRO={harmless:"low",...OPEN},NEW_BUILD_SCRIPT={official:"info",...NEW_MACRO},
NEW_INSTALL_SCRIPT={waits:"info",runs:"medium","runs-in-update":"high"},NEW_CODE={...NEW_BUILD_SCRIPT,...NEW_INSTALL_SCRIPT},CHANGED_CODE={same:"info",unknown:"\
low",reaches:"medium","reaches-in-update":"high"};function newCodeOf({step,class:seen,name,moved,broughtBy}){const isQuiet=moved==="compatible"||broughtBy!==null;
return step==="install-script"?isQuiet?"runs-in-update":"runs":step==="build-script"&&isOfficialPlugin(name)?"official":isOpen(seen)?seen==="unknown"?"unknown":
seen===null?isQuiet?"unread-in-update":"unread":isQuiet?"reaches-in-update":"reaches":"harmless"}function changedCodeOf({class:seen,classBefore,moved,broughtBy}){
return!isOpen(seen)||isOpen(classBefore)?"same":seen!=="reaches"?"unknown":moved==="compatible"||broughtBy!==null?"reaches-in-update":"reaches"}function severityOfCode(running){
return running.classBefore===null?NEW_CODE[newCodeOf(running)]:CHANGED_CODE[changedCodeOf(running)]}function isOpen(seen){return seen===null||seen==="reaches"||
seen==="unknown"}function caseOf(rule116,name){return`${rule116}: ${name}`}function ruleAndCase(setting){const[rule116="",name=null]=setting.split(": ",2);return{
rule:rule116,name}}function gravestOf(severities){return severities.reduce((most,each)=>import_shared_aceps.SEVERITIES.indexOf(each)>import_shared_aceps.SEVERITIES.
indexOf(most)?each:most,"info")}function byCase(weights,...cases){return{severity:gravestOf(cases.map(each=>weights[each]??"info")),weighs:[...new Set(cases)]}}
var BUILD_STEPS=["build-script","proc-macro","install-script"],NEEDED_ALWAYS={isDev:!1,isOptional:!1,platforms:import_shared_aceps.EVERY_PLATFORM};function packageKey({
ecosystem,name}){return`${ecosystem} ${name}`}function releaseText({name,version}){return version===""?name:`${name} ${version}`}function wayInRow(way){const through=throughOf(
way),edge=through===""||way.newEdge===null?"":`: ${edgeInWords(way.newEdge)}`,parts=[...isLedToByMany(way)?[`${way.directs} direct dependencies lead to it`]:[],
...onlyInWords(way.neededOnly)].map(each=>`; ${each}`);return`${through===""?"":`, through ${through}${edge}`}${parts.join("")}`}function wayInSentences(way){const through=throughOf(
way),edge=way.newEdge===null?"":`: ${edgeInWords(way.newEdge)}`,only=onlyInWords(way.neededOnly);return[...through===""?[]:[`It comes in through ${through}${edge}\
.`],...isLedToByMany(way)?[`${way.directs} direct dependencies lead to it.`]:[],...only.length===0?[]:[`It is ${(0,import_shared_aces.listInWords)(only)}.`]].map(
sentence=>` ${sentence}`).join("")}function throughOf({path}){return path.slice(0,-1).map(name=>(0,import_shared_acegpst.code)(name)).join(" > ")}function edgeInWords({
by,to}){return by===null?`the app newly asks for ${(0,import_shared_acegpst.code)(to)}`:`${(0,import_shared_acegpst.code)(by)} now needs ${(0,import_shared_acegpst.code)(
to)}`}function isLedToByMany({path,directs}){return path.length>1&&directs!==null&&directs>1}function onlyInWords({isDev,isOptional,platforms}){const names=(0,import_shared_aceps.platformsOf)(
platforms).map(platform=>import_shared_aces.PLATFORM_NAMES[platform]);return[...isDev?["dev only"]:[],...isOptional?["optional"]:[],...platforms===import_shared_aceps.EVERY_PLATFORM?
[]:[`${(0,import_shared_aces.listInWords)(names)} only`]]}function countInWords(running,noun,verb){const reaching=running.filter(each=>each.class==="reaches"),unclear=running.
filter(each=>each.class==="unknown"),one=reaching.length===1?"reaches":"reach",told=reaching.length>0?`, ${reaching.length} of them ${one} out: ${namesOf(reaching)}`:
unclear.length>0?`, ${unclear.length} of them can't be followed: ${namesOf(unclear)}`:"";return`${running.length} ${noun}s ${verb}${told}`}function namesOf(running){
return(0,import_shared_aces.someOf)(running.map(titleOf))}function titleOf(running){return releaseText(running)}var SEEN={probe:"was seen to ask the compiler wh\
at it can do",generate:"was seen to write code that the build asked for",native:"was seen to compile or link native code",unknown:"can't be followed as a whole",
reaches:"was seen to reach out: to the network, other programs, secrets or other folders"};function seenInWords({class:seen,telling}){const words=seen===null?"w\
asn't looked into":SEEN[seen],[line]=telling;return line===void 0||seen==="probe"?words:`${words} (${(0,import_shared_acegpst.code)(`${line.path}:${line.line}`)}\
: ${(0,import_shared_acegpst.code)(line.text)})`}function originOf(running){const{from,version,broughtBy,classBefore}=running,way=wayInSentences(running);return broughtBy!==
null?` ${(0,import_shared_acegpst.code)(broughtBy)}, which the app had before, newly brings it.${way}`:`${classBefore===null&&from!==null&&from!==version?` Vers\
ion ${(0,import_shared_acegpst.code)(from)} did no such thing.`:""}${way}`}var MOST_ROWS=25;function nameRows(names){if(names.length<=1)return[];const left=names.
length-MOST_ROWS;return[...names.slice(0,MOST_ROWS).map(name=>(0,import_shared_acegpst.code)(name)),...left>0?[`${left} more`]:[]]}function addedRows({added,lockfileIsNew}){
if(added.length===1||lockfileIsNew)return[];const rows=added.slice(0,MOST_ROWS).map(each=>`${(0,import_shared_acegpst.code)(releaseText(each))}${wayInRow(each)}`);
return added.length>rows.length?[...rows,`${added.length-rows.length} more`]:rows}function rowsOf(running){if(running.length===1)return[];const rows=running.slice(
0,MOST_ROWS).map(each=>{const moved=each.from===null||each.from===each.version?"":` (was ${(0,import_shared_acegpst.code)(each.from)})`;return`${(0,import_shared_acegpst.code)(
titleOf(each))}${moved} ${seenInWords(each)}${wayInRow(each)}`}),left=running.length-rows.length;return left===0?rows:[...rows,`${left} more`]}var rule3={id:"bu\
ild/build-code-changed",title:"Code that runs while building has changed",weights:CHANGED_CODE,judge({running,step}){const opened=running.filter(each=>isNewly("\
reaches",each)),[first]=opened.length>0?opened:running;return{...byCase(CHANGED_CODE,...running.map(changedCodeOf)),confidence:"certain",title:opened.length>0?`${NOUNS[step]}\
 of ${namesOf(opened)} newly ${opened.length===1?"reaches":"reach"} out`:`${running.length} ${running.length===1?"package runs":"packages run"} other code while\
 building: ${namesOf(running)}`,message:`Newer versions may run other code on the machine that builds, as their publishers wish.${first===void 0?"":` ${(0,import_shared_acegpst.code)(
titleOf(first))} ${seenInWords(first)}.`}`,remedy:"Compare the code of both versions in their archives before you merge.",details:[...rowsOf(running),...differenceRows(
running)]}}},rule_default3=rule3,NOUNS={"build-script":"The build script","proc-macro":"The procedural macros","install-script":"The install script"},MOST_LINES=200,
LONGEST_LINE=200;function differenceRows(running){const rows=[];for(const each of running){const{difference,from}=each;difference===null||rows.length+difference.
lines.length>MOST_LINES||rows.push(`The script of ${(0,import_shared_acegpst.code)(titleOf(each))}, beside that of ${(0,import_shared_acegpst.code)(from??"")}:`,
...difference.lines.map(line=>(0,import_shared_acegpst.code)(line,LONGEST_LINE)),...difference.left===0?[]:[`${difference.left} more lines`])}return rows}function isNewly(wanted2,{
class:seen,classBefore}){return seen===wanted2&&classBefore!==wanted2}var rule4={id:"build/build-script-added",title:"A crate newly runs a build script",weights:NEW_BUILD_SCRIPT,
judge({running}){const[first]=running,isOne2=running.length===1;return{...byCase(NEW_CODE,...running.map(newCodeOf)),confidence:"certain",title:isOne2?`Building\
 the app newly runs the build script of ${namesOf(running)}`:countInWords(running,"build script","are new"),message:`A build script is a program: it runs with t\
he rights of whoever builds, before any of the app's code, and reaches the files and secrets of that machine.${first===void 0?"":` ${(0,import_shared_acegpst.code)(
titleOf(first))} ${seenInWords(first)}.${originOf(first)}`}${isOne2?linksInWords(running):""}`,remedy:"Read the build script in the crate's archive before you m\
erge, or keep the version without it.",details:rowsOf(running)}}},rule_default4=rule4;function linksInWords([first]){return first===void 0||first.links===null||
first.links===first.name?"":` It claims to link the native library ${(0,import_shared_acegpst.code)(first.links)}.`}var rule5={id:"build/configuration-written",
title:"The build writes what the app may do",judge(change){return{severity:weighed(change,"critical"),confidence:"likely",title:`${change.by} newly writes files\
 that decide what the app may do: ${actsOf(change)}`,message:"The app then gets what this step writes, and not what people review in the repository: the build m\
ay add capabilities, windows, hosts and keys that no diff shows.",remedy:"Commit the file as the build needs it, and let no step of the build write it."}}},rule_default5=rule5,
rule6={id:"build/hook-changed",title:"Building the app runs another command",judge(change){return{severity:weighed(change,severityOf(change)),confidence:"certai\
n",title:`${change.by} newly runs ${actsOf(change)}`,message:`Tauri's CLI starts it on the machine of everyone who builds the app, with the rights and the envir\
onment of that build.${withSecrets(change)}`,remedy:"Read what it runs. Keep it in this repository, where people review each change to it."}}},USUAL=/^(?:cross|cargo-xwin|cargo-zigbuild|cargo-auditable|bazel|trusted-signing-cli|artifact-signing-cli|relic|AzureSignTool|azuresigntool|signtool|osslsigncode|jsign|smctl|CodeSignTool)(?:\.exe|\.bat)?(?:\s|$)/;
function severityOf({class:seen,by,texts}){const replaces=/runner|signCommand/.test(by)&&!texts.every(text=>USUAL.test(text));return seen==="reaches"||replaces?
"high":"medium"}var rule_default6=rule6,rule7={id:"build/install-script-added",title:"A package newly runs an install script",weights:NEW_INSTALL_SCRIPT,judge({
running,runs}){const[first]=running,names=namesOf(running),brought=first===void 0?"":originOf(first),details=rowsOf(running);if(!runs)return{...byCase(NEW_INSTALL_SCRIPT,
"waits"),confidence:"certain",title:`An install script of ${names} waits for approval`,message:`The project's package manager runs no install script that nobody\
 approved, so it doesn't run yet.${brought}`,remedy:"Approve it only after you have read it.",details};const seen=first===void 0||first.class===null?"":` ${(0,import_shared_acegpst.code)(
titleOf(first))} ${seenInWords(first)}.`;return{...byCase(NEW_CODE,...running.map(newCodeOf)),confidence:"likely",title:running.length===1?`Installing the front\
end newly runs the install script of ${names}`:countInWords(running,"install script","newly run"),message:`It runs with the rights of whoever installs, develope\
rs and build machines alike: most attacks through npm came this way.${seen}${brought}`,remedy:"Read the script, or the `binding.gyp`, in the package's archive b\
efore you merge, or install with `ignore-scripts`.",details}}},rule_default7=rule7,INSTALLERS=["npm","pnpm","yarn","bun"],INSTALLS={cargo:"cargo build",npm:"npm\
 ci",pnpm:"pnpm install",yarn:"yarn install",bun:"bun install"};function installerOf(lockfile){const[,name]=/(?:^|\/)(pnpm|yarn|bun)[.-]lock[^/]*$/.exec(lockfile)??
[];return INSTALLERS.find(each=>each===name)??"npm"}var BUILD_SCRIPTS_CHECK="bans.build.allow-build-scripts",FILES_CHECK="bans.build of files",SCRIPT_POLICIES=[
"all","approved","none"];function stricterThan(old,policy){const strictness=(each,installer)=>each===void 0?0:SCRIPT_POLICIES.indexOf(each.scripts[installer]);return INSTALLERS.
filter(each=>strictness(policy,each)>strictness(old,each))}var TRUSTED_LIST="trusted-list",READ_BY={".npmrc":["npm","pnpm","yarn"],"package.json":INSTALLERS,"pn\
pm-workspace.yaml":["pnpm"],".yarnrc.yml":["yarn"],".yarnrc":["yarn"],"bunfig.toml":["bun"],".cargo/config.toml":[],"Cargo.toml":[],"deny.toml":[],lockfile:INSTALLERS,
command:INSTALLERS,file:INSTALLERS},WEIGHTS={all:"high",package:"medium",crate:"medium"},rule8={id:"build/install-script-approved",title:"An install script may \
newly run",weights:WEIGHTS,judge(change){if(change.ecosystem==="cargo")return judgeCrates(change);const{setting,packages,written:all}=change,{of,written}=setting;
return{...byCase(WEIGHTS,of===null?"all":"package"),confidence:"certain",title:`${whose(setting,packages)} may newly run when packages are installed`,message:`${(0,import_shared_acegpst.code)(
written)} approves it. An install script is a program: it runs with the rights of whoever installs, and reaches the files and secrets of that machine${of===null?
". Every package that any other brings along may run one now":", in this version and in those that come"}.`,remedy:of===null?"Approve the few packages that need\
 a script, each by its name.":`Read the script of ${(0,import_shared_acegpst.code)(of)} before you merge, and approve one version where your package manager can\
.`,details:nameRows(all??packages)}}},rule_default8=rule8;function judgeCrates({setting,packages,written:all}){const{name,written}=setting,names=(0,import_shared_aces.someOf)(
packages),one=packages.length===1;return{...byCase(WEIGHTS,"crate"),confidence:"certain",title:name===FILES_CHECK?`cargo-deny newly lets files in ${one?"the arc\
hive":"the archives"} of ${names} pass`:`cargo-deny newly lets the build ${one?"script":"scripts"} of ${names} pass`,message:`${(0,import_shared_acegpst.code)(written)}\
 is an exception in cargo-deny's policy, which stops all that nobody listed${setting.value===""?", for this version and for those that come":""}. Only that chec\
k held it back: what cargo runs while it builds has the rights of whoever builds, and reaches the files and secrets of that machine.`,remedy:`Read what ${one?"t\
he crate runs":"the crates run"} before you merge, and make the exception for one version, such as ${(0,import_shared_acegpst.code)(`${packages[0]}@1.2.3`)}.`,details:nameRows(
all??packages)}}function whose({of},packages){return of===null?"The install script of every package":packages.length>1?`The install scripts of ${packages.length}\
 packages (${(0,import_shared_aces.someOf)(packages)})`:`The install script of ${(0,import_shared_acegpst.code)(of)}`}var rule9={id:"build/installer-extended",title:"\
Installing newly runs other code",judge({setting:{written},before}){return{severity:"high",confidence:"certain",title:`Installing packages newly runs what ${(0,import_shared_acegpst.code)(
written)} names`,message:`The package manager runs it before any package is installed, with the rights of whoever installs. It can change every package that is \
taken, whatever the lockfile pins.${before===null?"":` Base says ${(0,import_shared_acegpst.code)(before)}.`}`,remedy:"Read what it runs before you merge. Keep \
it in this repository, where people review each change to it."}}},rule_default9=rule9,USUAL2=/^(?:husky(?: install)?(?: \S+)?|lefthook install|simple-git-hooks|(?:svelte-kit|astro|react-router) (?:sync|typegen)|(?:nuxt|nuxi|wxt) prepare|is-ci|patch-package|tauri icon .*)$/,
rule10={id:"build/lifecycle-script-added",title:"Installing packages runs a command of the repository",judge(change){const isUsual=change.texts.every(text=>USUAL2.
test(text.trim())),severity=change.class==="reaches"?"high":isUsual?"low":"medium";return{severity:weighed(change,severity),confidence:"certain",title:`Installi\
ng packages newly runs ${actsOf(change)}, by ${change.by}`,message:`It runs for everyone who installs the frontend's packages, before anything is built or looke\
d at: a developer, a reviewer and each job.${withSecrets(change)}`,remedy:(0,import_shared_aceps.atLeast)(severity,"medium")?"Let people and jobs start it by it\
s name, or say why it has to run at each installation.":"Nothing has to be done, if the project means to use this tool."}}},rule_default10=rule10,rule11={id:"bu\
ild/opening-runs",title:"Opening the repository runs a command",judge(change){return{severity:weighed(change,change.class==="reaches"?"high":"medium"),confidence:"\
certain",title:`${(0,import_shared_aces.opening)(change.by)} newly starts ${actsOf(change)} for whoever opens the repository`,message:"It runs on the machine of\
 anyone who checks this branch out and works in it, a reviewer's included, with all that they may do there. Some tools ask first, and people say yes.",remedy:"R\
ead what it runs before you open the branch. Let people start it by its name."}}},rule_default11=rule11,rule12={id:"build/package-script-changed",title:"A scrip\
t of the frontend changed",judge(change){const isOpen2=change.class==="reaches"||change.class==="unknown";return{severity:weighed(change,isOpen2?"low":"info"),confidence:"\
certain",title:`${change.by} newly runs ${actsOf(change)}`,message:"People and jobs start it by its name. Nothing that builds the app was seen to start it.",remedy:"\
Read what changed in it."}}},rule_default12=rule12,rule13={id:"build/proc-macro-added",title:"A crate newly runs inside the compiler",weights:NEW_MACRO,judge({running}){
const[first]=running;return{...byCase(NEW_CODE,...running.map(newCodeOf)),confidence:"certain",title:running.length===1?`Building the app newly runs the procedu\
ral macros of ${namesOf(running)}`:countInWords(running,"crates with procedural macro","are new"),message:`The compiler loads a procedural macro and runs it wit\
h the rights of whoever builds. It can read the machine and write the code that it hands back.${first===void 0?"":` ${(0,import_shared_acegpst.code)(titleOf(first))}\
 ${seenInWords(first)}.${originOf(first)}`}`,remedy:"Read the macro's source in the crate's archive before you merge, or keep the version without it.",details:rowsOf(
running)}}},rule_default13=rule13,rule14={id:"build/secret-in-reach",title:"A secret is in reach of more code",judge(change){const names=change.secrets.map(name=>(0,import_shared_acegpst.code)(
name)).join(", ");return{severity:weighed(change,signs(change)?"high":"medium"),confidence:"certain",title:isWide(change)?`${(0,import_shared_aces.opening)(change.
by)} newly gives ${names} to all of its steps`:`${(0,import_shared_aces.opening)(change.by)} newly gives ${names} to code that others decide: ${actsOf(change)}`,
message:isWide(change)?"Only single steps could read it before. Now each action and tool of the job can, and each install script of a package.":"Somebody outsid\
e of this repository decides what that code does, and it may send the secret anywhere.",remedy:"Give it to the one step that needs it, and pin what else runs in\
 that job."}}};function isWide({witness:{act}}){return act.endsWith(" in the whole job")}var rule_default14=rule14,rule15={id:"build/secrets-bundled",title:"Sec\
rets of the build become part of the app",judge(change){return{severity:weighed(change,"critical"),confidence:"certain",title:`${actsOf(change)} puts secrets of\
 the build into the app's pages`,message:`Vite puts each variable with this prefix into the code of the pages, and everyone gets the app. ${(0,import_shared_acegpst.code)(
"TAURI_SIGNING_PRIVATE_KEY")} and its password have it: with them anyone can sign an update.`,remedy:`List only prefixes of variables that hold no secret, such \
as ${(0,import_shared_acegpst.code)("VITE_")} and ${(0,import_shared_acegpst.code)("TAURI_ENV_*")}.`}}},rule_default15=rule15,STEP_RULES=["build/hook-changed","\
build/lifecycle-script-added","build/step-reaches","build/step-changed","build/configuration-written","build/secrets-bundled","build/package-script-changed","bu\
ild/untrusted-code-with-secrets","build/action-unpinned","build/tool-unpinned","build/token-may-write","build/secret-in-reach","build/tool-replaced","build/open\
ing-runs","build/agent-text-changed"],WHOLE_CODE="code ";function familyOf(rule116){return RUNNING.has(rule116)?"run":rule116}var RUNNING=new Set(["build/hook-c\
hanged","build/lifecycle-script-added","build/step-reaches","build/step-changed"]),rule16={id:"build/step-changed",title:"A step of the build changed",judge(change){
const isUnknown=change.class==="unknown";return{severity:weighed(change,isUnknown?"low":"info"),confidence:"certain",title:isWhole(change)?`The code of ${change.
by} changed`:`${change.by} newly runs ${actsOf(change)}`,message:isUnknown?"Toril can't follow what it does: its words or its code are put together while it run\
s, or lie outside of this repository.":"It runs while packages are installed or the app is built. Nothing in it was seen to reach out of the build.",remedy:"Rea\
d what changed in it."}}};function isWhole({witness:{act}}){return act.startsWith(WHOLE_CODE)}var rule_default16=rule16,GRAVE=/\b(?:curl|wget|iwr|irm|invoke-(?:webrequest|restmethod|expression)|iex|fetch|https?|axios|got|undici|request|urlopen|urllib|requests|socket|net|dns|ssh|scp|nc|ncat|socat|base64|atob|fromCharCode|eval|Function|reqwest|ureq|TcpStream|homedir|HOME|printenv|npx|dlx|bunx|sh|bash|powershell|pwsh)\b|\.(?:ssh|aws|npmrc|netrc|gnupg)\b/,
rule17={id:"build/step-reaches",title:"A step of the build newly reaches out",judge(change){return{severity:weighed(change,severityOf2(change)),confidence:"like\
ly",title:`${change.by} newly reaches out of the build: ${actsOf(change)}`,message:messageOf(change),remedy:"Read what it fetches or starts. Pin that by a hash \
or a version, or do it outside of the build that signs and releases."}}};function messageOf(change){const where="It reaches the network, another program, secret\
s or other folders";return change.witness.machine==="job"?`${where}, with what this job holds.${withGiven(change)}`:`${where}, on the machine of everyone who bu\
ilds the app.${withSecrets(change)}`}function severityOf2({texts}){return texts.some(text=>GRAVE.test(text))?"high":"medium"}var rule_default17=rule17,GRAVE2=/^(?:contents|packages|id-token|actions|deployments|attestations|pages)$/,
rule18={id:"build/token-may-write",title:"The token of a job may write more",judge(change){return{severity:weighed(change,severityOf3(change)),confidence:"certa\
in",title:isLost(change)?`${(0,import_shared_aces.opening)(change.by)} newly has the repository's default token`:`${(0,import_shared_aces.opening)(change.by)} n\
ewly has a token that may write: ${actsOf(change)}`,message:isLost(change)?"Its `permissions` limited the token before. Without them the token has what the repo\
sitory's settings say, which may be write access to everything.":"All that runs in this job can use the token: each action, each tool, and each install script o\
f a package.",remedy:"Give the permission to the one job that needs it, and run no code of others there."}}};function isLost({witness:{act}}){return act.startsWith(
"the default")}function severityOf3(change){const{acts}=change;return acts.includes("all")?"high":isLost(change)||acts.some(act=>GRAVE2.test(act))?"medium":"low"}
var rule_default18=rule18,rule19={id:"build/tool-replaced",title:"Another program takes the place of one of the build",judge(change){return{severity:weighed(change,
change.class==="reaches"?"high":"medium"),confidence:"certain",title:`${(0,import_shared_aces.opening)(change.by)} newly builds with ${actsOf(change)}`,message:`\
What this names sees all that the build has, and decides what becomes of the app, whatever its code says.${withGiven(change)}`,remedy:"Say where it comes from a\
nd pin it, or take the setting out."}}},rule_default19=rule19,rule20={id:"build/tool-unpinned",title:"A job fetches a tool that no version pins",judge(change){return{
severity:weighed(change,"medium"),confidence:"certain",title:`${(0,import_shared_aces.opening)(change.by)} newly runs ${actsOf(change)}, which nothing pins`,message:`\
No version, hash or lockfile says what this fetches: its publisher, or its server, decides it anew each time.${withGiven(change)}`,remedy:"Name an exact version\
, and pin what it brings along by a lockfile or a hash."}}},rule_default20=rule20,rule21={id:"build/untrusted-code-with-secrets",title:"A job runs what stranger\
s write",judge(change){const isOpen2=change.class==="unknown"||change.secrets.length>0,severity=change.class==="reaches"?"critical":isOpen2?"medium":"low";return{
severity:weighed(change,severity),confidence:"certain",title:`${(0,import_shared_aces.opening)(change.by)} newly runs what strangers write: ${actsOf(change)}`,message:`\
Anyone who opens a pull request or an issue decides a part of what this job runs, and it runs with the job's token.${withGiven(change)}`,remedy:"Run code of a p\
ull request only in jobs of the event `pull_request`, without secrets. Hand texts over in `env`, and never write them into a script."}}},rule_default21=rule21,UNHEEDED="\
: unheeded",IN_CODE="in code",SINCE=" since ";function beginsBefore(extent,other){const[[of,since],[ofOther,sinceOther]]=[partedAt(extent),partedAt(other)];if(since===
void 0||sinceOther===void 0||of!==ofOther)return!1;for(let i=0;i<Math.max(since.length,sinceOther.length);i+=1){const difference=(since[i]??0)-(sinceOther[i]??0);
if(difference!==0)return difference<0}return!0}function partedAt(extent){const at=extent.lastIndexOf(SINCE);if(at<0)return[extent,void 0];const numbers=extent.slice(
at+SINCE.length).split(".");return[extent.slice(0,at),numbers.map(part=>Number.parseInt(part,10)||0)]}var LIFTED="not forbidden ";function weighed2(change,severity){
return(change.appIsNew||isUnheeded(change))&&(0,import_shared_aceps.atLeast)(severity,"low")?"low":severity}function weightOfRow(change){return weighed2(change,
change.weighs??"low")}function isUnheeded({extent}){return extent.endsWith(UNHEEDED)}function isLoopback(origin){return/:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i.
test(origin)}function siteKind(origin){return/^https?:\/\//.test(origin)?isLoopback(origin)?"loopback":origin.startsWith("http:")?"plain":"secure":"no-site"}function configEffect({
direction,extent,platforms,happens,witness}){const on=(0,import_shared_aces.onPlatforms)(platforms),comma=on!==""&&CLAUSE.test(happens.action.replace(/`[^`]*`/g,
""))?",":"",allowed=extent.endsWith(UNHEEDED)?`set${on} by ${(0,import_shared_acegpst.code)(witness.written)}, which nothing uses yet`:`allowed${on} by ${(0,import_shared_acegpst.code)(
witness.written)}`,refused=`not possible${on}`;return{subject:happens.subject,action:`${happens.action}${comma}${on}`,base:direction==="widened"?refused:allowed,
head:direction==="widened"?allowed:refused}}var CLAUSE=/[,:;] /;function mayNewly(change){const{subject,action}=configEffect(change);return`${subject} can newly\
 ${action}`}function sinceBuiltIn({waited,witness}){return waited===null?"":`${(0,import_shared_acegpst.code)(witness.written)} in ${(0,import_shared_acegpst.code)(
waited.path)}, line ${waited.line}, counts now, since the updater is built in. `}var rule22={id:"bundle/downgrade-allowed",title:"Older releases may be installe\
d again",judge(change){return{severity:weightOfRow(change),confidence:"certain",title:mayNewly(change),message:"Everyone can read of the holes in an old release\
, and its signature is valid.",remedy:"Keep `allowDowngrades: false`."}}},rule_default22=rule22,rule23={id:"bundle/file-shipped",title:"Other files are shipped \
with the app",judge(change){return{severity:weightOfRow(change),confidence:"certain",title:mayNewly(change),message:"Everyone who installs the app has these fil\
es, and pages may read them where a scope has `$RESOURCE`.",remedy:"Name single files from a folder that holds nothing else."}}},rule_default23=rule23,rule24={id:"\
bundle/identity-changed",title:"The app has another name",judge(change){return{severity:weightOfRow(change),confidence:"certain",title:mayNewly(change),message:"\
Systems and other programs keep data, permissions and updates under this name.",remedy:"Keep the identifier. If it has to change, say what becomes of the data u\
nder the old one."}}},rule_default24=rule24,rule25={id:"bundle/installer-code-changed",title:"The installer runs other code",judge(change){return{severity:weightOfRow(
change),confidence:"certain",title:mayNewly(change),message:"It runs on the machine of everyone who installs the app, mostly with more rights than the app has.",
remedy:"Read what it does, and say in the pull request why the installer has to do it and the app cannot."}}},rule_default25=rule25,rule26={id:"bundle/installer\
-elevated",title:"The installer gets more rights",judge(change){return{severity:weightOfRow(change),confidence:"certain",title:mayNewly(change),message:"What ru\
ns then may change the machine for everyone who uses it.",remedy:"Leave `enableElevatedUpdateTask` off and `installMode` at `currentUser`, or say in the pull re\
quest why the app needs more."}}},rule_default26=rule26,rule27={id:"bundle/native-code-added",title:"Other native code is loaded",judge(change){return{severity:weightOfRow(
change),confidence:"certain",title:mayNewly(change),message:"It runs inside the app and is signed with it, and no diff shows what it does.",remedy:"Say in the p\
ull request which release of which project this is, and compare its hash with the published one."}}},rule_default27=rule27,rule28={id:"bundle/package-relation-a\
dded",title:"The package touches another package",judge(change){return{severity:weightOfRow(change),confidence:"certain",title:mayNewly(change),message:"The sys\
tem's package manager does so on every machine where the app is installed.",remedy:"Name only packages that the app needs in order to run."}}},rule_default28=rule28,
rule29={id:"bundle/packing-changed",title:"The app is packed differently",judge(change){return{severity:weightOfRow(change),confidence:"certain",title:mayNewly(
change),message:"The configuration's settings for this kind of package count from now on.",remedy:"Read what the configuration says about this kind of package."}}},
rule_default29=rule29,rule30={id:"bundle/privileged-file-installed",title:"A package installs a file that the system obeys",judge(change){return{severity:weightOfRow(
change),confidence:"certain",title:mayNewly(change),message:"The package is installed as root, and nobody is asked about this file.",remedy:"Leave this file out\
 of the package, or say in the pull request why the app needs it."}}},rule_default30=rule30,rule31={id:"bundle/program-changed",title:"A shipped program has oth\
er bytes",judge(change){return{severity:weightOfRow(change),confidence:"certain",title:mayNewly(change),message:"It is signed and installed as part of the app, \
and no diff shows what it does.",remedy:"Say in the pull request which release of which project this file is, and compare its hash with the published one."}}},rule_default31=rule31,
rule32={id:"bundle/signing-changed",title:"The app is signed differently",judge(change){return{severity:isFirst(change)?"info":weightOfRow(change),confidence:"c\
ertain",title:mayNewly(change),message:"Systems and people tell by the signature whose app it is, and whether somebody changed it.",remedy:"Keep the signer, and\
 SHA-256 as the hash, or say in the pull request who signs now."}}},rule_default32=rule32;function isFirst({extent,before}){const[key]=extent.split(" "),nobody=`${key}\
 nobody`;return extent!==nobody&&before.includes(nobody)}var rule33={id:"bundle/webview-outdated",title:"The app runs on an older browser or system",judge(change){
return{severity:weightOfRow(change),confidence:"certain",title:mayNewly(change),message:"The browser reads everything that others send to the app, and everyone \
can read of the holes in an old one.",remedy:"Let the system install and update the browser, and don't lower the oldest release that the app accepts."}}},rule_default33=rule33,
DOES={run:"run or open what they name",update:"choose where updates come from",script:"run script of their own in a window","change-files":"change files that th\
ey name","read-files":"read files that they name",sql:"put text of their own into a query",network:"send requests to servers that they name",window:"show addres\
ses that they name in a window"},WHO={nobody:"pages that may come to call it","own-pages":"pages of the app",sites:"pages of the app, and sites in it,",web:"any\
 page on the web, by a link,"};function doorInWords({door,command}){const name=door==="command"?command:command.slice(door.length+1);return`the ${door} ${(0,import_shared_acegpst.code)(
name)}`}function callersInWords(callers){return WHO[callers]}function commandEffect(change){return change.rule==="commands/exposed"?exposedEffect(change):uncheckedEffect(
change)}function uncheckedEffect(change){const{callers,flow,isNew,lost,direction}=change,before=isNew?doorInWords(change).replace(/^the/,"no"):lost.length>0?`wh\
at reaches such a call is checked (${(0,import_shared_aces.listInWords)(lost)})`:"nothing that a page hands over reaches such a call unchecked",after=reachInWords(
flow);return{subject:callersInWords(callers),action:`${DOES[flow.power]}, through ${doorInWords(change)}`,base:direction==="widened"?before:after,head:direction===
"widened"?after:before}}function reachInWords({input,call,checks}){const how=checks.length===0?"unchecked":`past a check (${(0,import_shared_aces.listInWords)(checks)}\
)`;return`${(0,import_shared_acegpst.code)(input)} reaches ${(0,import_shared_acegpst.code)(call)} ${how}`}function exposedEffect({callers,commands}){const names=(0,import_shared_aces.someOf)(
commands.map(({command})=>command));return{subject:callersInWords(callers),action:`call ${names} with arguments that they choose`,base:beforeOf(commands),head:`\
the app registers ${names}`}}function beforeOf(commands){const fresh=commands.filter(({isNew})=>isNew).length;return fresh===0?commands.length===1?"it takes les\
s":"they take less":fresh===commands.length?fresh===1?"the app has no such command":"the app has none of them":`the app lacks ${fresh} of them, and the others t\
ake less`}var POWERS={run:"high",update:"high",script:"high","change-files":"medium","read-files":"medium",sql:"medium",network:"medium",window:"medium"};function severityOf4({
flow,callers,appIsNew}){return weighed3(POWERS[flow.power],callers,appIsNew)}function weighed3(severity,callers,appIsNew){return callers==="nobody"?"info":appIsNew&&
(0,import_shared_aceps.atLeast)(severity,"low")?"low":callers==="sites"||callers==="web"?import_shared_aceps.SEVERITIES[import_shared_aceps.SEVERITIES.indexOf(severity)+
1]??severity:severity}function confidenceOf({flow}){return flow.steps>1?"possible":"likely"}function titleOf2(change){const{callers,flow}=change;return`${(0,import_shared_aces.opening)(
callersInWords(callers))} can newly ${DOES[flow.power]}, through ${doorInWords(change)}`}function wayOf({flow}){const{input,call,parameterAt,at,steps}=flow,far=steps===
0?"":`, ${steps===1?"one call":`${steps} calls`} further`;return`A page hands over ${(0,import_shared_acegpst.code)(input)} (${lineOf(parameterAt)}), and it rea\
ches ${(0,import_shared_acegpst.code)(call)} (${lineOf(at)}${far}).`}function lineOf({path,line}){return`${(0,import_shared_acegpst.code)(path)}, line ${line}`}
function othersOf({also}){return also.map(rowOf)}function rowOf(flow){return`${reachInWords(flow)}: ${lineOf(flow.at)}`}var rule34={id:"commands/check-removed",
title:"A command no longer checks what a page names",judge(change){const{lost,callers,appIsNew}=change;return{severity:weighed3("high",callers,appIsNew),confidence:confidenceOf(
change),title:titleOf2(change),message:`${wayOf(change)} ${(0,import_shared_aces.opening)(doorInWords(change))} checked it before (${(0,import_shared_aces.listInWords)(
lost)}), and nothing does now.`,remedy:"Keep the check, or write another one that refuses as much.",details:othersOf(change)}}},rule_default34=rule34,rule35={id:"\
commands/exposed",title:"Commands are new, or take more",judge({commands}){return{severity:"info",confidence:"certain",title:`Pages can newly call ${(0,import_shared_aces.someOf)(
commands.map(({command})=>command))} with arguments that they choose`,message:"A command is a door between the page and the machine. As far as Toril can follow \
these arguments, none reaches a file, program, server or window unchecked.",remedy:"Nothing has to be done. If no page needs a command, leave it out of the list\
 that registers it.",details:commands.map(inWords)}}},rule_default35=rule35;function inWords({command,isNew,inputs,checked}){const takes=inputs.map(({name,type})=>(0,import_shared_acegpst.code)(
`${name}: ${type}`)),with_=takes.length===0?"":`: ${(0,import_shared_aces.listInWords)(takes)}`;return[`${(0,import_shared_acegpst.code)(command)} ${isNew?"is n\
ew":"takes more"}${with_}`,...checked.map(rowOf)].join("; ")}var rule36={id:"commands/unchecked-path",title:"A command uses a path that a page names",judge(change){
return{severity:severityOf4(change),confidence:confidenceOf(change),title:titleOf2(change),message:`${wayOf(change)} Nothing on the way says which files may be \
named: \`../../..\` and absolute paths lead out of any folder that it is joined to. Whoever gets a script into the page names a file of their choice.`,remedy:"R\
esolve the path with `canonicalize`, and refuse it unless it `starts_with` the folder that the command is for; or take a name alone (`file_name`) and join it to\
 that folder.",details:othersOf(change)}}},rule_default36=rule36,rule37={id:"commands/unchecked-program",title:"A command runs what a page names",judge(change){
return{severity:severityOf4(change),confidence:confidenceOf(change),title:titleOf2(change),message:`${wayOf(change)} Nothing on the way says what may be named. \
Whoever gets a script into the page decides what runs.`,remedy:"Let the page choose from a closed list (`match` with an error for the rest), and keep programs, \
scripts and queries in Rust; hand values to a query as parameters.",details:othersOf(change)}}},rule_default37=rule37,rule38={id:"commands/unchecked-url",title:"\
A command uses an address that a page names",judge(change){return{severity:severityOf4(change),confidence:confidenceOf(change),title:titleOf2(change),message:`${wayOf(
change)} Nothing on the way says which servers may be named. Whoever gets a script into the page can reach what only this machine reaches, such as a router or a\
 service on \`localhost\`.`,remedy:"Parse the address, and compare its scheme and its host with the ones that the command is for; or build it in Rust from an id\
entifier.",details:othersOf(change)}}},rule_default38=rule38,rule39={id:"config/browser-extensions-allowed",title:"Browser extensions may run in the app",judge(change){
return{severity:weighed2(change,"medium"),confidence:"certain",title:mayNewly(change),message:"An extension reads and changes every page of the window, outside \
of the app's Content Security Policy, and can call what the page may call.",remedy:"Leave `browserExtensionsEnabled` off, or turn it on for a window alone that \
has no capabilities."}}},rule_default39=rule39,rule40={id:"config/browser-switch-added",title:"The browser runs with another switch",judge(change){return{severity:weighed2(
change,severityOf5(change.extent)),confidence:"certain",title:mayNewly(change),message:"The browser trusts such switches more than anything that a page or the c\
onfiguration says, and they hold for every page of the window.",remedy:"Remove the switch from `additionalBrowserArgs`; for trying something out, set it in the \
environment of the developer's machine."}}},rule_default40=rule40,CRITICAL=/^--(?:disable-web-security|allow-running-insecure-content|ignore-certificate-errors(?:-.*)?|remote-debugging-(?:port|address|pipe)|no-sandbox|disable-setuid-sandbox|allow-file-access-from-files|unsafely-treat-insecure-origin-as-secure)(?:=|$)/,
HIGH=/^--(?:disable-site-isolation-trials|disable-features=(?:IsolateOrigins|site-per-process|BlockInsecurePrivateNetworkRequests)|load-extension|disable-extensions-except|proxy-server|proxy-pac-url|host-rules|host-resolver-rules|remote-allow-origins|user-data-dir|js-flags|use-fake-ui-for-media-stream)(?:=|$)/i;
function severityOf5(extent){return CRITICAL.test(extent)?"critical":HIGH.test(extent)?"high":"low"}var rule41={id:"config/cargo-feature-added",title:"A Cargo f\
eature opens something",judge(change){return{severity:weighed2(change,SEVERITIES2[change.extent]??"low"),confidence:"certain",title:mayNewly(change),message:"Wh\
at the feature adds is in every build of the app. Permissions still decide who calls the plugin, and not what it then accepts.",remedy:"Turn the feature on only\
 in the builds that need it, behind a feature of the app's own that is off by default."}}},rule_default41=rule41,SEVERITIES2={"tauri-plugin-http/dangerous-setti\
ngs":"high","tauri-plugin-http/unsafe-headers":"medium","tauri/webview-data-url":"medium","tauri-plugin-fs/watch":"info"},rule42={id:"config/database-opened",title:"\
The app opens another database",judge(change){return{severity:weightOfRow(change),confidence:"certain",title:mayNewly(change),message:"Everyone who has the app \
has this address, with all that stands in it.",remedy:"Take the password out, and let a server of yours speak to the database."}}},rule_default42=rule42,rule43={
id:"config/dev-server-remote",title:"Developers run pages of another machine",judge(change){return{severity:weightOfRow(change),confidence:"certain",title:mayNewly(
change),message:"Whoever answers there reaches everything that the app's pages are granted, on the machines of developers.",remedy:"Keep `devUrl` on `localhost`\
, and set another host by the environment where a device needs it."}}},rule_default43=rule43,rule44={id:"config/devtools-in-release",title:"The inspector is in \
releases",judge(change){return{severity:weighed2(change,"medium"),confidence:"certain",title:mayNewly(change),message:"In its console one can call everything th\
at the page may call, on any machine where the app is left open.",remedy:"Build releases without the feature `devtools` and without debug assertions: developmen\
t builds have the inspector all the same. Or set `devtools: false` for the windows."}}},rule_default44=rule44,rule45={id:"config/dropped-files-in-scope",title:"\
Dropped files join the scope",judge(change){return{severity:weighed2(change,"low"),confidence:"certain",title:mayNewly(change),message:"What a person drops is t\
hen open to every webview with a permission of the plugin: a folder with all that is in it.",remedy:"Set `plugins.fs.scopeDroppedPaths` to `false`, with version\
 2.7 or later of the plugin."}}},rule_default45=rule45,rule46={id:"config/engine-not-bundled",title:"The browser engine is loaded from elsewhere",judge(change){
return{severity:weighed2(change,"high"),confidence:"certain",title:mayNewly(change),message:"The engine that shows the app is then a library that the app finds \
when it starts. Whoever can write it, or set `TAURI_CEF_LIBRARY_PATH`, runs code as the app.",remedy:"Leave `bundle.cef.embed` on, so that the engine is signed \
and installed with the app."}}},rule_default46=rule46,rule47={id:"config/engine-replaced",title:"The app brings its own browser engine",judge(change){return{severity:weighed2(
change,"medium"),confidence:"certain",title:mayNewly(change),message:"Holes in the engine are then closed by updates of the app and no longer by the system, and\
 the engine is fetched when the app is built.",remedy:"Plan for an update of the app with each security release of Chromium, and pin where the build takes the e\
ngine from."}}},rule_default47=rule47,rule48={id:"config/file-type-claimed",title:"Files that others send open the app",judge(change){return{severity:weightOfRow(
change),confidence:"certain",title:mayNewly(change),message:"Whoever can send a person a file then chooses what the app reads.",remedy:"Read the code that opens\
 such files, and claim no types of pages or programs."}}},rule_default48=rule48,rule49={id:"config/foreign-script",title:"A page runs a script of a website",judge(change){
const isPinned=change.extent.includes(": ");return{severity:weighed2(change,isPinned?"low":severityOf6(change.extent)),confidence:"certain",title:mayNewly(change),
message:isPinned?"The page names the hash of the script, so the site can send this one or none. Tauri lets it run whatever the policy says.":"Tauri gives the ta\
g a nonce, so the script runs whatever the policy says, and the site may send another one to each person.",remedy:"Ship the script with the app, or name its has\
h in `integrity`."}}},rule_default49=rule49;function severityOf6(origin){const kind=siteKind(origin);return kind==="plain"?"critical":kind==="loopback"?"medium":
"high"}var rule50={id:"config/frontend-replaced",title:"The app shows other pages",judge(change){return{severity:weightOfRow(change),confidence:"certain",title:mayNewly(
change),message:"These files are the app's pages, with everything that is granted to them.",remedy:"Let the build make this folder from the app's own source, or\
 say in the pull request where its pages come from."}}},rule_default50=rule50,rule51={id:"config/global-api-exposed",title:"Tauri's API is under a global name",
judge(change){return{severity:"low",confidence:"certain",title:mayNewly(change),message:"Capabilities still decide what a call reaches, but a script that someon\
e else got into a page needs one line for it, and no import.",remedy:"Leave `withGlobalTauri` off and import `@tauri-apps/api`, if the frontend is built with a \
bundler."}}},rule_default51=rule51,rule52={id:"config/header-weakened",title:"A header of the app's pages is weaker",judge(change){return{severity:weighed2(change,
severityOf7(change.extent)),confidence:"certain",title:mayNewly(change),message:"Tauri sends this header with the app's own files, and it limits what they embed\
, open and answer.",remedy:"Keep the stricter value of the header, or drop what opens more."}}},rule_default52=rule52,DEVICES=/^Permissions-Policy(?:$|: (?:camera|microphone|geolocation|display-capture)(?!: self$))/;
function severityOf7(extent){return DEVICES.test(extent)?"medium":extent.startsWith("Timing-Allow-Origin")?"info":"low"}var rule53={id:"config/isolation-hook-ch\
anged",title:"The isolation hook has other code",judge(change){return{severity:weightOfRow(change),confidence:"certain",title:mayNewly(change),message:"Each cal\
l of the app's pages passes this code before Rust sees it. What it refused before, it may let pass now.",remedy:"Read what the hook does with `payload.cmd` and \
its arguments now, and say in the pull request why it changed."}}},rule_default53=rule53,rule54={id:"config/isolation-removed",title:"Messages to Rust no longer\
 pass the isolation hook",judge(change){return{severity:weighed2(change,"high"),confidence:"certain",title:mayNewly(change),message:"The hook could look at ever\
y call before Rust saw it. A script that someone else got into a page now talks to Rust directly.",remedy:"Keep `pattern.use` at `isolation`. If the hook only h\
ands calls on, say so in the pull request."}}},rule_default54=rule54,rule55={id:"config/link-scheme-claimed",title:"Links of websites open the app",judge(change){
return{severity:weighed2(change,"medium"),confidence:"certain",title:mayNewly(change),message:"Whoever writes the link chooses its text. Another app can claim t\
he same scheme, and then gets what was meant for this one.",remedy:"Treat the link as hostile in the handler, and hand over no tokens by a custom scheme."}}},rule_default55=rule55,
rule56={id:"config/local-scheme-added",title:"A scheme of the app's own counts as local",judge(change){return{severity:weighed2(change,"medium"),confidence:"cer\
tain",title:mayNewly(change),message:"A page under that scheme counts as the app's own, wherever its handler takes it from: files, the network or an archive.",remedy:"\
Answer only with files of the app and with types that hold no script, or open such pages in a window without capabilities."}}},rule_default56=rule56,rule57={id:"\
config/page-unguarded",title:"A page does what no policy keeps from it",judge(change){return{severity:weightOfRow(change),confidence:"certain",title:mayNewly(change),
message:"Scripts in it reach what the app's pages reach, and the Content Security Policy doesn't stop them.",remedy:"Name the page `.html`, keep the policy in i\
t, and give frames of websites a `sandbox`."}}},rule_default57=rule57,rule58={id:"config/plugin-setting-changed",title:"A plugin has another setting",judge(change){
return{severity:weightOfRow(change),confidence:"certain",title:mayNewly(change),message:"Only the plugin's own documentation says what this key opens.",remedy:"\
Read there what the key does, and say so in the pull request."}}},rule_default58=rule58,rule59={id:"config/prototype-unfrozen",title:"Objects' common ancestor c\
an be changed",judge(change){return{severity:weighed2(change,"low"),confidence:"certain",title:mayNewly(change),message:"A script that gets into a page can then\
 change what Tauri's own scripts do with plain objects, and so what they send.",remedy:"Keep `freezePrototype` on; a library that breaks with it can mostly be r\
eplaced or patched."}}},rule_default59=rule59,rule60={id:"config/redirects-unscoped",title:"Redirects leave the scope of requests",judge(change){return{severity:weighed2(
change,"medium"),confidence:"certain",title:mayNewly(change),message:"Only the URL that a page asked for is checked. A server in the scope, or an open redirect \
on it, then hands the page answers of any other host, such as `localhost`.",remedy:"Set `plugins.http.scopeRedirects` to `true`, with version 2.7 or later of th\
e plugin."}}},rule_default60=rule60,rule61={id:"config/remote-frontend",title:"A website is the app",judge(change){return{severity:severityOf8(change.extent),confidence:"\
certain",title:mayNewly(change),message:"Pages from there count as the app's own: they have every permission of local pages, and no Content Security Policy of t\
he app. Whoever changes that server, or stands in for it, changes the app of everyone.",remedy:"Build the frontend into the app: set `frontendDist` to its folde\
r."}}},rule_default61=rule61;function severityOf8(origin){const kind=siteKind(origin);return kind==="no-site"?"low":kind==="loopback"?"high":"critical"}var rule62={
id:"config/remote-window",title:"A window shows a website",judge(change){return{severity:weighed2(change,severityOf9(change.extent)),confidence:"certain",title:mayNewly(
change),message:"The site's scripts run in a window of the app, which looks like the app. Capabilities decide what they may call; before Tauri 2.11.1 the app's \
own commands may be open to them.",remedy:"Open sites in the person's browser, or keep the window out of every capability's patterns."}}},rule_default62=rule62;
function severityOf9(extent){const[windowAndSite=""]=extent.split(": "),kind=siteKind(windowAndSite.slice(windowAndSite.lastIndexOf(" ")+1));return kind==="no-s\
ite"?"low":kind==="plain"?"critical":"high"}var ALLOWED={message:"No capability shows it: once this code has run, pages reach these paths until the app ends.",remedy:"\
Open the narrowest path that suffices, a file rather than a folder, after a person has chosen it."},FORBIDDEN={message:"The app's code kept this path out of the\
 scope, whatever else opens it. It no longer does.",remedy:"Keep the call, or take away what opens the path."},rule63={id:"config/scope-opened-by-code",title:"C\
ode adds paths to a scope",judge(change){return{severity:weighed2(change,change.extent.includes(" allow_file")?"low":"medium"),confidence:"certain",title:mayNewly(
change),...change.extent.startsWith(LIFTED)?FORBIDDEN:ALLOWED}}},rule_default63=rule63,rule64={id:"config/scopes-persisted",title:"What a person allowed once st\
ays allowed",judge(change){return{severity:weighed2(change,"medium"),confidence:"certain",title:mayNewly(change),message:"Without it, files that someone picked \
or dropped are out of reach after a restart. With it they stay open to every page with a permission of the plugin, until the list is deleted.",remedy:"Leave the\
 plugin out, or ask the person again for files that are no longer open."}}},rule_default64=rule64,rule65={id:"config/served-on-localhost",title:"The app is serv\
ed over HTTP",judge(change){return{severity:weighed2(change,"high"),confidence:"certain",title:mayNewly(change),message:"Other programs can then ask this addres\
s too, and take it over before the app starts or after it ends. The capabilities that the app needs for it hold for whatever answers there.",remedy:"Use Tauri's\
 own protocol, which nothing else on the machine can reach."}}},rule_default65=rule65,rule66={id:"config/sidecar-added",title:"Another program is shipped with t\
he app",judge(change){return{severity:weighed2(change,"high"),confidence:"certain",title:mayNewly(change),message:"It is signed and installed as part of the app\
, and its code is mostly not in the repository. The app's code can start it at any time, pages where the shell plugin's scope says so.",remedy:"Say where the pr\
ogram comes from, and let the build check its hash."}}},rule_default66=rule66,rule67={id:"config/surface-grown",title:"The app takes or does a little more",judge(change){
return{severity:weightOfRow(change),confidence:"certain",title:mayNewly(change),message:"Nobody gains anything by it alone, but it helps code that got into the \
app.",remedy:"Leave it out if the app doesn't need it."}}},rule_default67=rule67,rule68={id:"config/traffic-proxied",title:"A window's traffic goes through a pr\
oxy",judge(change){return{severity:weighed2(change,isLoopback(change.extent)?"medium":"high"),confidence:"certain",title:mayNewly(change),message:"Whoever runs \
the proxy sees which hosts the window asks, and can read and change everything that isn't encrypted.",remedy:"Leave `proxyUrl` out: the webview then uses the pr\
oxy that the person's system has."}}},rule_default68=rule68,rule69={id:"config/window-added",title:"The app has another window",judge(change){return{severity:weighed2(
change,"low"),confidence:"certain",title:mayNewly(change),message:"Capabilities name windows by patterns. One whose pattern matches this name holds for the new \
window too, although its file didn't change.",remedy:"Check which capabilities have a pattern such as `*` that matches the name."}}},rule_default69=rule69,rule70={
id:"config/window-disguised",title:"A window with a website hides what it is",judge(change){return{severity:weightOfRow(change),confidence:"certain",title:mayNewly(
change),message:"People can't tell, or not see, that a website is shown.",remedy:"Show the website in a plain window, or in the browser."}}},rule_default70=rule70,
rule71={id:"config/window-guard-removed",title:"A window has lost a guard",judge(change){return{severity:weightOfRow(change),confidence:"certain",title:mayNewly(
change),message:"The guard held whatever the page did.",remedy:"Keep the guard, or say in the pull request why the window can do without it."}}},rule_default71=rule71,
ACTS={"inline-script":{does:"run scripts written into the page",beside:"run inline scripts"},script:{does:"load scripts",at:"load scripts from",beside:"load scr\
ipts"},eval:{does:"turn strings into code",beside:"use eval"},"inline-handler":{does:"run event handlers written into attributes",beside:"run event handlers in \
attributes"},worker:{does:"start workers",at:"start workers from",beside:"start workers"},frame:{does:"show other pages in frames",at:"show other pages in frame\
s from",beside:"show frames"},connect:{does:"send and fetch data",at:"send data to and fetch data from",beside:"fetch and send data"},wasm:{does:"compile WebAss\
embly",beside:"compile WebAssembly"},style:{does:"load style sheets",at:"load style sheets from",beside:"load style sheets"},"inline-style":{does:"apply styles \
written into the page",beside:"apply inline styles"},object:{does:"embed objects",at:"embed objects from",beside:"embed objects"},form:{does:"submit forms",at:"\
submit forms to",beside:null},base:{does:"change the base of relative URLs",beside:null},ancestor:{does:"be shown in a frame",beside:null},image:{does:"load ima\
ges",at:"load images from",beside:"load images"},font:{does:"load fonts",at:"load fonts from",beside:"load fonts"},media:{does:"play audio and video",at:"play a\
udio and video from",beside:"play media"},manifest:{does:"load a manifest",at:"load a manifest from",beside:"load a manifest"},prefetch:{does:"fetch pages ahead",
beside:null},sandbox:{does:"do what their sandbox forbids",beside:null},"trusted-types":{does:"pass text to dangerous functions unchecked",beside:null},upgrade:{
does:"send requests without encryption",beside:null},report:{does:"report what was blocked",beside:null}};function actOf(what2){return ACTS[what2]}function mayNewly2(change,doing){
const where=(0,import_shared_aces.onPlatforms)((0,import_shared_aceps.platformSet)(...change.platforms));return`Pages of the ${change.isNew?"new app may":"app m\
ay newly"} ${doing}${where}`}function fromWhere(change,preposition){if(change.extent==="anywhere")return`${preposition} any host`;const named=change.targets.filter(
target=>target!==""),shown=named.slice(0,MOST_SHOWN).map(target=>(0,import_shared_acegpst.code)(target)),rest=named.length-shown.length,list=(0,import_shared_aces.listInWords)(
rest>0?[...shown,`${rest} more`]:shown);if(change.extent==="host")return`${preposition} ${list}`;if(change.extent==="app")return list===""?`${preposition} the a\
pp itself`:`${preposition} the app's own protocol ${list}`;const[only]=named;return only==="nonce"?"that carry a nonce of the policy":only==="hash"?"whose hash \
the policy names":only===void 0?"":`from ${(0,import_shared_acegpst.code)(only)} URLs`}var MOST_SHOWN=4;function alsoInWords(change){const others=[...new Set(change.
also.flatMap(each=>actOf(each).beside??[]))];return others.length===0?"":` The same change lets them ${(0,import_shared_aces.listInWords)(others)}.`}var rule72={
id:"csp/connection-allowed",title:"Data may be sent to and fetched from somewhere new",judge(change){return{severity:WEIGHTS2[change.extent],confidence:"certain",
title:mayNewly2(change,`send data to and fetch data ${fromWhere(change,"from")}`),message:`${change.extent==="none"?"Nothing leaves the app that way, but a scri\
pt can unpack what it carries.":"Whatever a script in the page can read, it can send there."}${alsoInWords(change)}`,remedy:"Name the hosts that the app talks t\
o, with their scheme, and no others."}}},rule_default72=rule72,WEIGHTS2={anywhere:"medium",host:"low",app:"info",none:"low"},rule73={id:"csp/document-guard-remo\
ved",title:"A guard of the document is gone",judge(change){const guard=GUARDS[change.class],bounded=change.extent==="host"||change.act.kind==="create-policy";return{
severity:change.extent==="app"?"info":bounded&&guard.severity==="medium"?"low":guard.severity,confidence:"certain",title:mayNewly2(change,guard.doing(change)),message:guard.
why,remedy:guard.remedy}}},rule_default73=rule73,GUARDS={form:{severity:"medium",doing:change=>`submit forms ${fromWhere(change,"to")}`,why:"An injected form ne\
eds no script to send what people type into it.",remedy:"Keep `form-action 'self'`, or `'none'` where the app has no forms."},base:{severity:"medium",doing:change=>`\
move their relative URLs ${fromWhere(change,"to")}`,why:"One injected `<base>` makes every relative URL of the page point to someone else's server.",remedy:"Kee\
p `base-uri 'self'` or `'none'`."},ancestor:{severity:"info",doing:change=>`be shown in frames ${fromWhere(change,"of")}`,why:"Only pages in another window of t\
he app could frame them, so little depends on it.",remedy:"Keep `frame-ancestors 'none'` if no page of the app frames another."},sandbox:{severity:"medium",doing:()=>"\
do what their sandbox forbade",why:"The sandbox held the page back whatever it loaded.",remedy:"Give back only the one token that the page needs."},"trusted-typ\
es":{severity:"medium",doing:({act})=>act.kind==="create-policy"?`make Trusted Types policies under ${act.again?"one name twice":`the name ${(0,import_shared_acegpst.code)(
act.name)}`}`:"pass plain text to dangerous functions",why:"Trusted Types stop text from becoming markup or code unless a policy of the app has looked at it.",remedy:"\
Keep `require-trusted-types-for 'script'` and list the policies that the app makes."},upgrade:{severity:"medium",doing:()=>"send `http:` requests unencrypted",why:"\
Whoever is on the way can read and change the answers.",remedy:"Keep `upgrade-insecure-requests`, or write every URL with `https:`."}},rule74={id:"csp/eval-allo\
wed",title:"Strings may be turned into code",judge(change){const any=change.class==="eval";return{severity:any?"medium":"low",confidence:"certain",title:mayNewly2(
change,any?"turn strings into code with `eval`":"compile WebAssembly"),message:any?`A string that someone else chose can then run as a script, without an elemen\
t that the policy could stop.${alsoInWords(change)}`:"Bytes that a script fetched can then run as code; they reach only what that script hands them.",remedy:any?
"Remove `'unsafe-eval'`. If it is for WebAssembly, `'wasm-unsafe-eval'` is enough.":"Keep this only if the app ships a WebAssembly module."}}},rule_default74=rule74,
rule75={id:"csp/frame-allowed",title:"Other pages may be shown in frames",judge(change){return{severity:WEIGHTS3[change.extent],confidence:"certain",title:mayNewly2(
change,`${change.class==="object"?"embed objects":"show pages in frames"} ${fromWhere(change,"from")}`),message:`A framed page can imitate the app and navigate \
it away.${alsoInWords(change)}`,remedy:"Name the one host that is framed, and give the frame a `sandbox` attribute."}}},rule_default75=rule75,WEIGHTS3={anywhere:"\
medium",host:"low",app:"info",none:"low"},rule76={id:"csp/inline-script-allowed",title:"Scripts written into a page may run",judge(change){const oneText="hash"in
change.act&&change.act.hash!==null,nonce="nonce"in change.act&&change.act.nonce!==null;return{severity:oneText?"low":"high",confidence:"certain",title:mayNewly2(
change,`run ${what(change,oneText,nonce)}`),message:`${oneText?ONE_TEXT:nonce?STATIC_NONCE:ANY_TEXT}${alsoInWords(change)}`,remedy:oneText?"Check that the hash \
is that of a script you ship, or move the script into a file of the app.":nonce?"Remove the nonce: Tauri adds a fresh one to the app's own scripts by itself.":"\
Move inline scripts into files of the app. If a library asks for this, allow the hash of its script."}}},rule_default76=rule76,ANY_TEXT="Whatever text ends up i\
n a page unescaped can then run as a script and call the commands of its window.",STATIC_NONCE="A nonce that stands in the configuration is the same for everyon\
e, so an injected script can carry it too.",ONE_TEXT="Only this one text may run, wherever in a page it stands.";function what(change,oneText,nonce){const scripts=change.
class==="inline-handler"?"event handlers in attributes":"scripts written into them";return oneText?`${scripts}, if their hash is one that the policy names`:nonce?
`${scripts} that carry the policy's nonce`:scripts}var rule77={id:"csp/media-allowed",title:"Images, fonts or media may be loaded from somewhere new",judge(change){
return{severity:WEIGHTS4[change.extent],confidence:"certain",title:mayNewly2(change,`${WHAT[change.class]} ${fromWhere(change,"from")}`),message:`Loading these \
runs nothing, but the address that is asked for can carry data out of the page.${alsoInWords(change)}`,remedy:"Name the hosts that the app needs, with their sch\
eme."}}},rule_default77=rule77,WEIGHTS4={anywhere:"low",host:"info",app:"info",none:"info"},WHAT={image:"load images",font:"load fonts",media:"play sound and vi\
deo",manifest:"load a manifest",prefetch:"fetch pages ahead"},rule78={id:"csp/policy-removed",title:"The app has no Content Security Policy any more",judge(change){
const on=(0,import_shared_aces.onPlatforms)((0,import_shared_aceps.platformSet)(...change.platforms));return{severity:change.isNew?"medium":STRICT.has(change.class)?
"critical":"medium",confidence:"certain",title:change.isNew?`Pages of the new app have no Content Security Policy${on}`:`Pages of the app have no Content Securi\
ty Policy any more${on}`,message:`${WHY[change.absence]} A string that slips into a page can then run as a script and call whatever commands the window may call\
.`,remedy:REMEDY[change.absence]}}},rule_default78=rule78,STRICT=new Set(["inline-script","script","inline-handler","eval"]),WHY={"not-configured":"Without a po\
licy Tauri sends no header, so pages run any script from anywhere.","not-ascii":"The policy holds a character outside ASCII, such as a typographic quote, and th\
e webview then gets no header at all.","remote-pages":"The app's pages come from a server, and Tauri adds no policy to what it doesn't serve itself."},REMEDY={"\
not-configured":"Keep `app.security.csp`, and add to it the one source that was missing.","not-ascii":"Write the policy in plain ASCII: straight quotes, plain h\
yphens, host names in punycode.","remote-pages":"Ship the pages with the app, or make sure that the server sends a policy as strict as the old one."},rule79={id:"\
csp/report-collector-added",title:"Blocked requests are reported to somewhere new",judge(change){return{severity:"info",confidence:"certain",title:mayNewly2(change,
`report what was blocked ${fromWhere(change,"to")}`),message:"A report holds the address of the page and of what was blocked, which can tell what people do in t\
he app.",remedy:"Check that you know who collects the reports."}}},rule_default79=rule79,rule80={id:"csp/script-allowed",title:"Scripts may be loaded from somew\
here new",judge(change){return{severity:severityOf10(change),confidence:"certain",title:mayNewly2(change,`load scripts ${fromWhere(change,"from")}`),message:`A \
script that a page loads can call every command that its window may call. ${whoWrites(change)}${alsoInWords(change)}`,remedy:"Ship the script with the app, or a\
llow the one file by its path and check its hash with `integrity`."}}},rule_default80=rule80;function severityOf10({extent,targets}){return extent==="host"?targets.
some(anyoneMayPublish)?"high":"medium":extent==="app"?"info":targets.includes("hash")?"low":targets.includes("blob:")?"medium":"high"}function whoWrites({extent,
targets}){return extent==="anywhere"?"Any server may now write it.":extent==="app"?"It still comes from the app itself.":targets.some(anyoneMayPublish)?"Anyone \
can publish scripts on that host.":extent==="host"?"Whoever runs that host writes it.":"It need not come from a file of the app."}var PUBLIC_HOSTS=/(?:^|\.)(?:jsdelivr\.net|unpkg\.com|cdnjs\.cloudflare\.com|googleapis\.com|esm\.sh|skypack\.dev|jspm\.io|githubusercontent\.com|github\.io|gitlab\.io|pages\.dev|workers\.dev|vercel\.app|netlify\.app|herokuapp\.com|cloudfront\.net|amazonaws\.com|azureedge\.net|blob\.core\.windows\.net|firebaseapp\.com|web\.app|rawgit\.com|statically\.io|polyfill\.io)(?::|$)/;
function anyoneMayPublish(target){return PUBLIC_HOSTS.test(target)}var rule81={id:"csp/style-allowed",title:"Styles may come from somewhere new",judge(change){const inline=change.
class==="inline-style";return{severity:inline?"low":WEIGHTS5[change.extent],confidence:inline?"likely":"certain",title:mayNewly2(change,inline?"apply styles wri\
tten into them":`load style sheets ${fromWhere(change,"from")}`),message:`Styles can cover parts of the app with others, and tell a server what stands in a page\
.${alsoInWords(change)}`,remedy:inline?"Move the styles into files of the app, or allow the hash of the one that a library needs.":"Ship the style sheet with th\
e app."}}},rule_default81=rule81,WEIGHTS5={anywhere:"medium",host:"low",app:"info",none:"low"},rule82={id:"csp/worker-allowed",title:"Workers may be started fro\
m somewhere new",judge(change){return{severity:WEIGHTS6[change.extent],confidence:"certain",title:mayNewly2(change,`start workers ${fromWhere(change,"from")}`),
message:`A worker runs a script beside the page and keeps running unseen; from a \`blob:\` or \`data:\` URL the script can be any string.${alsoInWords(change)}`,
remedy:"Ship the worker as a file of the app and allow only that."}}},rule_default82=rule82,WEIGHTS6={anywhere:"medium",host:"low",app:"info",none:"low"},ALLOWLIST="\
tauri.allowlist";function shownCommand({commands,witness}){return commands.includes(witness.command)?witness.command:import_shared_aces.ANY_APP_COMMAND}function callSeverity({
command,remote,crosses,reach,inOwnWindow,guessed}){if(inOwnWindow&&!guessed)return"low";const power=(0,import_shared_aces.powerOf)(command),reached={nothing:0,bounded:power-
2,unscoped:power-1,sensitive:power-1}[reach],isOpen2=remote&&reach!=="nothing",lifted=isOpen2&&power>=2?reached+1:reached;return STEPS[Math.min(Math.max(lifted,
isOpen2&&crosses||guessed?MEDIUM:LOW),CRITICAL2)]??"critical"}var STEPS=["low","medium","high","critical"],[LOW,MEDIUM,CRITICAL2]=[0,1,3],ANY_SITE="*://*:*";function isForeign(origin){
return origin!=="local"&&!/^(?:(?:asset|tauri):|https?:\/\/(?:asset|tauri)\.localhost(?:[:/]|$))/i.test(origin)}function severityOf11(change){const{witness,crosses,
reach,inOwnWindow,inferred,appIsNew}=change,command=shownCommand(change),remote=isForeign(witness.origin);return command===import_shared_aces.ANY_APP_COMMAND&&appIsNew&&
!remote?"low":callSeverity({command,remote,crosses,reach,inOwnWindow,guessed:inferred})}function confidenceOf2({inferred,witness}){return inferred?"likely":witness.
payload.scope!==void 0||witness.payload.denied!==void 0?"possible":"certain"}function pagesInWords(pages){const origins=groupedBy(pages,({from})=>from.kind==="s\
ite"?`site\0${from.url}`:from.kind).map(group=>({from:group[0].from,place:placesInWords(group)})),phrases=groupedBy(origins,({from,place})=>`${from.kind}\0${place}`),
own=origins.find(({from})=>from.kind==="app")?.place,words=phrases.toSorted(([a],[b])=>+(b.from.kind==="app")-+(a.from.kind==="app")).map(group=>pagesFrom(group,
own));return words.length>1&&words.some(phrase=>phrase.includes(" and "))?words.join(", and "):(0,import_shared_aces.listInWords)(words)}function pagesFrom(origins,own){
const[{from,place}]=origins;if(from.kind==="app")return place;if(from.kind==="app-not-site")return`the app's own pages in ${place}`;const sites=origins.flatMap(
origin=>origin.from.kind==="site"?siteName(origin.from.url):[]);return`pages of ${counted(sites)} in ${place===own?thereOf(place):place}`}function siteName(url){
return url===ANY_SITE?"any website":(0,import_shared_acegpst.code)(url)}function thereOf(place){return/^(?:windows|webviews) | and /.test(place)?"them":"it"}function placesInWords(pages){
const kinds=["window","webview"].map(kind=>labelsInWords(kind,pages));return(0,import_shared_aces.listInWords)(kinds.filter(words=>words!==""))}function labelsInWords(kind,pages){
const labels=[...new Set(pages.filter(page=>page.kind===kind).map(({label})=>label))];if(labels.includes("*"))return`every ${kind}`;const[first]=labels;if(first===
void 0)return"";const many=labels.length>1||/[*?[]/.test(first);return`${kind}${many?"s":""} ${counted(labels.map(label=>(0,import_shared_acegpst.code)(label)))}`}
var MOST_NAMED2=3,MOST_LEFT=2;function counted(names){return names.length<=MOST_NAMED2+MOST_LEFT?(0,import_shared_aces.listInWords)(names):`${names.slice(0,MOST_NAMED2).
join(", ")} and ${names.length-MOST_NAMED2} more`}function groupedBy(items,name){const groups=new Map;for(const item of items){const group=groups.get(name(item));
group===void 0?groups.set(name(item),[item]):group.push(item)}return[...groups.values()]}function worthOf(change){const{worth}=(0,import_shared_aces.meaningOfAll)(
worstFirst(change));return change.inOwnWindow?`${worth} In an ordinary window a webview has the window's name, and there it could before: only an app with sever\
al webviews in a window, for which Tauri needs the feature ${(0,import_shared_acegpst.code)("unstable")}, may show it elsewhere.`:change.reach==="nothing"?`${worth}\
 This line alone opens no file or address: a scope does, and what scopes newly open is told at their lines.`:worth}function pagesOf(change){return(0,import_shared_aces.opening)(
pagesInside(change))}function pagesInside({pages,inOwnWindow}){return pagesInWords(pages)+(inOwnWindow?", in a window of another name,":"")}function commandsOf(change){
const more=othersOf2(change);return nameOf(change)+(more===""?"":` and ${more}`)}function nameOf(change){const command=shownCommand(change);return command===import_shared_aces.ANY_APP_COMMAND?
import_shared_aces.EVERY_COMMAND:(0,import_shared_aces.commandName)(command)}function othersOf2(change){const{commands,witness}=change,others=commands.filter(command=>command!==
import_shared_aces.ANY_APP_COMMAND&&command!==witness.command),counted2=others.length===1?others.map(import_shared_aces.commandName):[`${others.length} more com\
mands`];return[...shownCommand(change)!==import_shared_aces.ANY_APP_COMMAND&&commands.includes(import_shared_aces.ANY_APP_COMMAND)?[import_shared_aces.EVERY_COMMAND]:
[],...others.length===0?[]:counted2].join(" and ")}function doingWhat(change){if((0,import_shared_aces.purposeOf)(change.witness.command)==="unknown")return callingWhat(
change);const more=othersOf2(change);return`${`${(0,import_shared_aces.meaningOfAll)(worstFirst(change)).does}${(0,import_shared_aces.whereScopesAllow)(change)}`}\
 (${nameOf(change)})${more===""?"":` and call ${more}`}`}var MANY=5;function callingWhat(change){if(shownCommand(change)===import_shared_aces.ANY_APP_COMMAND)return`\
call ${commandsOf(change)}`;const topic=(0,import_shared_aces.topicOfAll)(change.commands);if(topic!==null)return`${topic} (${commandsOf(change)})`;const things=(0,import_shared_aces.thingsDone)(
change.commands);return change.commands.length>things.length&&things.length>1&&things.length<=MANY?`call ${change.commands.length} commands: ${(0,import_shared_aces.clauses)(
things)}`:`call ${commandsOf(change)}`}function worstFirst({witness,commands}){return[witness.command,...commands]}function whereOf({platforms}){return(0,import_shared_aces.onPlatforms)(
platforms)}function exampleOf({example}){return example===null?"":`, for example with ${(0,import_shared_acegpst.code)(example)}`}function grantorOf(capability){
return capability===ALLOWLIST||capability===""?"the app's configuration":`the capability ${(0,import_shared_acegpst.code)(capability)}`}function removeHint({permissions,
capability,witness}){const[permission]=permissions;return witness.command===import_shared_aces.ASSET_URLS?`turn the asset protocol off (${(0,import_shared_acegpst.code)(
permission)})`:capability!==ALLOWLIST?`take ${(0,import_shared_aces.listInWords)(permissions.map(each=>(0,import_shared_acegpst.code)(each)))} out of ${grantorOf(
capability)}`:permission===""?"move the app to Tauri 2, where each call is a permission":permission.startsWith("tauri-plugin-")?`take the crate ${(0,import_shared_acegpst.code)(
permission)} out of the app`:permission==="dangerousRemoteDomainIpcAccess"?`take the plugin out of ${(0,import_shared_acegpst.code)(permission)}`:`set ${(0,import_shared_acegpst.code)(
permission)} to false in the allowlist`}var rule83={id:"ipc/app-commands-open",title:"Every command of the app is open",judge(change){return{severity:severityOf11(
change),confidence:"certain",title:`${pagesOf(change)} can newly call every command of the app${whereOf(change)}`,...wordsFor(change)}}},rule_default83=rule83;function wordsFor({
to,capability}){return capability===ALLOWLIST?{message:"Tauri 1 has no permissions for the app's own commands: every page of the app can call all of them.",remedy:"\
Let each command check what it is called with, or move to Tauri 2, where commands can be closed."}:to==="sites"?{message:"Before Tauri 2.11.1, an app that decla\
res no permissions of its own leaves all its commands open to every website that one of its windows shows.",remedy:"Use Tauri 2.11.1 or later, or declare the ap\
p's commands in `build.rs`."}:{message:"An app that declares no permissions of its own leaves all its commands, present and future, open to its pages.",remedy:"\
Declare the app's commands in `build.rs` or under `permissions/`, and grant each where it is needed."}}var rule84={id:"ipc/command-granted",title:"A command is \
newly callable",judge(change){return{severity:severityOf11(change),confidence:confidenceOf2(change),title:`${pagesOf(change)} can newly ${doingWhat(change)}${whereOf(
change)}`,message:`${reasonOf(change)}${worthOf(change)}`,remedy:remedyFor(change)}}},rule_default84=rule84;function reasonOf({note,capability}){return note==="\
capability-enabled"?`The capability ${(0,import_shared_acegpst.code)(capability)} was there, and not part of the app: the configuration's list left it out. `:""}
function remedyFor(change){return change.note==="capability-enabled"?`Let the list leave ${(0,import_shared_acegpst.code)(change.capability)} out as before, or \
narrow what it grants to what the app needs.`:change.reach==="sensitive"?`Narrow the scope to what the app needs, or ${removeHint(change)}.`:`If no page needs t\
his, ${removeHint(change)}.`}var rule85={id:"ipc/deny-removed",title:"A denial is gone",judge(change){return{severity:severityOf11(change),confidence:confidenceOf2(
change),title:`${pagesOf(change)} can newly call ${commandsOf(change)}${whereOf(change)}${exampleOf(change)}: ${goneOf(change)}`,message:`${guardOf(change)} ${worthOf(
change)}`,remedy:change.denial?.of==="entry"?"Put the entry under `deny` back, or narrow those under `allow`.":change.permissions.length>1?"Put the denial back.":
`Put the denial back, or ${removeHint(change)}.`}}},rule_default85=rule85;function goneOf({denial}){return denial===null?"what denied it is gone":`${(0,import_shared_acegpst.code)(
denial.permission)} of ${grantorOf(denial.capability)} no longer denies it`}function guardOf({denial}){return denial?.of==="entry"?"An entry under `deny` counts\
 for more than any under `allow`; this one no longer stands.":"A command that is denied is denied in every window, whatever else allows it, and since Tauri 2.12\
 only to pages of its capability's origins; this guard no longer stands."}var rule86={id:"ipc/meaning-changed",title:"The same permission came to mean more",judge(change){
return{severity:severityOf11(change),confidence:confidenceOf2(change),title:`${permissionsOf(change)} came to mean more: ${pagesInside(change)} can newly use ${commandsOf(
change)}${whereOf(change)}${exampleOf(change)}`,message:`${unchanged(change)} did not change; what ${standsFor(change)} did. ${worthOf(change)}`,remedy:`Name th\
e single permissions that the app needs in place of ${permissionsOf(change)}, deny the new command, or keep what it meant before.`}}};function permissionsOf({permissions:[
first,...others]}){return others.length===0?(0,import_shared_acegpst.code)(first):`${(0,import_shared_acegpst.code)(first)} and ${others.length} more ${others.length===
1?"permission":"permissions"}`}function standsFor({permissions}){return permissions.length===1?"its permission stands for":"these permissions stand for"}function unchanged({
at,namedAt,permissions}){return permissions.length>1?"The capabilities":at.path===namedAt.path&&at.line===namedAt.line?"The capability":`The capability, at ${(0,import_shared_acegpst.code)(
`${namedAt.path}:${namedAt.line}`)},`}var rule_default86=rule86,rule87={id:"ipc/platform-added",title:"A permission holds on more platforms",judge(change){return{
severity:severityOf11(change),confidence:confidenceOf2(change),title:`${pagesOf(change)} can newly ${doingWhat(change)}${whereOf(change)}`,message:`${absentOf(change)}\
 ${worthOf(change)}`,remedy:"Keep it to the platforms that need it, by `platforms` or by the configuration of each."}}},rule_default87=rule87;function absentOf({
note,permissions:[permission],capability}){return note==="permission-only"?`The permission ${(0,import_shared_acegpst.code)(permission)} did not hold there.`:`T\
he capability ${(0,import_shared_acegpst.code)(capability)} was not part of the app there.`}var rule88={id:"ipc/remote-origin-granted",title:"A remote page may \
call the app",judge(change){return{severity:severityOf11(change),confidence:confidenceOf2(change),title:`${pagesOf(change)} can newly ${doingWhat(change)}${whereOf(
change)}`,message:`${whyOf(change)}${siteOf(change)}, or gets a script into it, can call the app on the user's machine. ${worthOf(change)}`,remedy:remedyFor2(change)}}},
rule_default88=rule88;function whyOf({note}){return note==="taken-for-local"?"Before Tauri 2.11.1, a site whose host begins with the name of a scheme that the a\
pp registers counts as the app itself. ":""}function remedyFor2({note,capability}){return note==="taken-for-local"?"Use Tauri 2.11.1 or later.":capability===ALLOWLIST?
"Name the one site that needs it with its scheme, and leave `enableTauriAPI` off where it only calls commands of the app.":"Name the one origin that needs it wi\
th its scheme and host, in a capability that grants only what that site calls."}var LOOPBACK=/^https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/]|$)/i;function siteOf({
pages,witness,capability}){return LOOPBACK.test(witness.origin)?"Any program that answers there on the user's machine":capability===ALLOWLIST?"Whoever controls \
that site":pages.some(({from})=>from.kind==="site"&&/[*({]|:[a-z_]/i.test(from.url.replace("://","")))?`One such site is ${(0,import_shared_acegpst.code)(witness.
origin)}. Whoever controls such a site`:"Whoever controls that site"}var rule89={id:"ipc/scope-widened",title:"A scope lets more through",judge(change){return{severity:severityOf11(
change),confidence:confidenceOf2(change),title:`${pagesOf(change)} can newly ${actOf2(change)}`,message:`${reasonOf2(change)}${worthOf(change)}`,remedy:remedyFor3(
change)}}},rule_default89=rule89;function actOf2(change){const{at,more}=(0,import_shared_aces.meaningOfAll)([change.witness.command,...change.commands]),where=whereOf(
change);if((0,import_shared_aces.namesEntries)(change)){const names=shortListOf(change.granted);return`${at===null?`use ${commandsOf(change)} with ${names}`:`${at}\
 ${names} (${commandsOf(change)})`}${where}`}if(change.note?.kind==="entry-gone")return`use ${commandsOf(change)} with anything${where}`;if(change.example===null)
return`use ${commandsOf(change)} with more than before${where}`;const example=(0,import_shared_acegpst.code)(change.example);return more===null?`use ${commandsOf(
change)} with more than before, such as ${example}${where===""?"":`,${where}`}`:`${more} ${example} (${commandsOf(change)})${where}`}var MOST_NAMED3=3;function shortListOf(patterns){
return(0,import_shared_aces.someOf)(patterns,patterns.length===MOST_NAMED3+1?patterns.length:MOST_NAMED3)}function reasonOf2({note,permissions:[permission],capability}){
switch(note?.kind){case"plugin-wide":return`What ${(0,import_shared_acegpst.code)(permission)} puts in scope counts for every page that may use the plugin, not \
only for those of the capability ${(0,import_shared_acegpst.code)(capability)}. `;case"setting":return`The scope itself didn't change: ${note.setting===null?"th\
e settings of the plugin, or its version, let":`${(0,import_shared_acegpst.code)(note.setting)} did, and lets`} more through it. `;case"order":return"Of two ent\
ries with one name the first counts, and another one is first now. ";default:return""}}function remedyFor3({note,permissions:[permission],capability}){switch(note?.
kind){case"plugin-wide":return"Narrow the scope to what the app needs. To keep it to some windows, write it in the object form of a permission with commands.";case"\
setting":return`Put ${note.setting===null?settingsOf(capability):(0,import_shared_acegpst.code)(note.setting)} back as it was, or narrow the scope.`;case"order":
return"Give each entry a name of its own.";case"entry-gone":return`Put the entry of ${(0,import_shared_acegpst.code)(permission)} back.`;default:return`Narrow w\
hat ${(0,import_shared_acegpst.code)(permission)} lets through to what the app needs, or take it out.`}}function settingsOf(capability){return capability===ALLOWLIST?
"the setting in the allowlist":"the setting under `plugins`"}var rule90={id:"ipc/window-added",title:"A capability holds for more windows",judge(change){return{
severity:severityOf11(change),confidence:confidenceOf2(change),title:`${pagesOf(change)} can newly ${doingWhat(change)}${whereOf(change)}`,message:`Everything t\
hat ${grantorOf(change.capability)} grants now holds there too. ${worthOf(change)}`,remedy:remedyFor4(change)}}},rule_default90=rule90;function remedyFor4({note,
capability}){return note==="own-pages"?'If only the site calls these, put `"local": false` back.':capability===ALLOWLIST?"List only the windows in which the sit\
e has to call the app.":"Give them a capability of their own with only what they call."}var rule91={id:"native/component-exported",title:"Other apps may call a \
part of the app",judge(change){return{severity:weightOfRow(change),confidence:"certain",title:mayNewly(change),message:"Any app on the device may call it, with \
any input.",remedy:'Keep it to the app itself by `android:exported="false"`, or ask callers for a permission.'}}},rule_default91=rule91,rule92={id:"native/featu\
re-added",title:"The app asks the system for more",judge(change){return{severity:weightOfRow(change),confidence:"certain",title:mayNewly(change),message:"The sy\
stem asks people before the app uses most such services. A page in the app may then use this one too.",remedy:"Leave it out if the app doesn't use it."}}},rule_default92=rule92,
rule93={id:"native/privilege-claimed",title:"The app reaches other programs or the system",judge(change){return{severity:weightOfRow(change),confidence:"certain",
title:mayNewly(change),message:"Code that gets into the app can use it, and people are asked once or never.",remedy:"Take the smallest permission that suffices,\
 or say in the pull request what needs it."}}},rule_default93=rule93,rule94={id:"native/process-freed",title:"Other programs get into the app",judge(change){return{
severity:weightOfRow(change),confidence:"certain",title:mayNewly(change),message:"Code that gets into the app can do all that people allowed the app.",remedy:"R\
emove it. If a library needs it, sign that library with the app's own team."}}},rule_default94=rule94,rule95={id:"native/traffic-unprotected",title:"The app may\
 exchange data without TLS",judge(change){return{severity:weightOfRow(change),confidence:"certain",title:mayNewly(change),message:"Without TLS nothing shows who\
 answers, so that pages, data and updates may be replaced on the way.",remedy:"Use `https:`, and allow exceptions in debug builds only."}}},rule_default95=rule95,
OWN_REGISTRY={kind:"registry",url:null},THIS_REPOSITORY={kind:"path"},BUNDLED={kind:"bundled"};function sourceText(source){switch(source.kind){case"registry":return source.
url===null?"registry":`registry ${source.url}`;case"git":return`${repositoryText(source)}${source.commit===null?"":`#${source.commit}`}`;case"tarball":return`ta\
rball ${source.url}`;case"unknown":return`unknown ${source.text}`;default:return source.kind}}function repositoryText({url,reference}){return`git ${url}${reference===
""?"":`?${reference}`}`}function sourceWithoutCommit(source){return source.kind==="git"?repositoryText(source):sourceText(source)}function addressOf(source){const text=sourceText(
source);return text.slice(text.indexOf(" ")+1)}function isOwnRegistry(source){return source.kind==="registry"&&source.url===null}function isSameSource(one,other){
return one===other||sourceText(one)===sourceText(other)}function kindOfPackage(ecosystem){return ecosystem==="cargo"?"crate":"package"}var MANAGERS={cargo:"carg\
o",npm:"npm",pnpm:"pnpm",yarn:"Yarn",bun:"Bun"},OF_SCOPES=new Set(["npm-scopes","scopes","registries"]);function scopeOf({name,of}){return of===null||of==="defa\
ult"||!OF_SCOPES.has(name)?null:of.startsWith("@")?of:`@${of}`}function registryName(ecosystem){return ecosystem==="cargo"?"crates.io":"the npm registry"}function sourceInWords(source,ecosystem){
switch(source.kind){case"registry":return source.url===null?registryName(ecosystem):`the registry ${(0,import_shared_acegpst.code)(source.url)}`;case"git":return`\
the git repository ${(0,import_shared_acegpst.code)(addressOf(source))}`;case"path":return"this repository";case"bundled":return"inside another package";default:
return(0,import_shared_acegpst.code)(addressOf(source))}}var MOST_IN_TITLE=3;function packagesInWords({packages,ecosystem}){return packages.length===1?(0,import_shared_aces.someOf)(
packages):`${packages.length} ${kindOfPackage(ecosystem)}s${namesForTitle(packages,names=>` (${names})`)}`}function namesForTitle(names,put){return names.length>
MOST_IN_TITLE?"":put((0,import_shared_aces.someOf)(names))}function namesBelowTitle(names){return names.length>MOST_IN_TITLE?[(0,import_shared_aces.someOf)(names,
25)]:[]}function wayInWords(change){return change.packages.length>1?"":wayInSentences(change)}function originInWords({from,version,packages,broughtBy}){return packages.
length>1?"":broughtBy!==null?` ${(0,import_shared_acegpst.code)(broughtBy)}, which the app had before, newly brings it.`:from===null||from===version?"":` Versio\
n ${(0,import_shared_acegpst.code)(from)} did no such thing.`}var rule96={id:"packages/bytes-unpublished",title:"A lockfile pins bytes that the registry doesn't\
 serve",judge(change){const{checksum,ecosystem}=change;return{severity:"critical",confidence:"certain",title:`The lockfile pins ${packagesInWords(change)} to ot\
her bytes than ${registryName(ecosystem)} serves`,details:namesBelowTitle(change.packages),message:`A registry never changes a release. Whoever wrote ${(0,import_shared_acegpst.code)(
checksum??"this hash")} wants something else to be taken under that name, from a cache, a mirror or another registry.${wayInWords(change)}`,remedy:"Throw the en\
try away and let your package manager write it anew; then ask who wrote this one."}}},rule_default96=rule96,WEIGHTS7={"npm-left-out":"high","left-out":"critical",
changed:"critical"},rule97={id:"packages/checksum-changed",title:"The same version is other bytes",weights:WEIGHTS7,judge(change){const names=packagesInWords(change);
return change.checksum===null?{...byCase(WEIGHTS7,change.ecosystem==="npm"?"npm-left-out":"left-out"),confidence:"certain",title:`No hash pins ${names} any more`,
details:namesBelowTitle(change.packages),message:"Whoever answers the download can put any code into the app, and nothing will notice.",remedy:"Restore the lock\
file's line from base, or let the package manager write the lockfile anew."}:{...byCase(WEIGHTS7,"changed"),confidence:"certain",title:`The lockfile names other\
 bytes for the same version of ${names}`,details:namesBelowTitle(change.packages),message:"A published version never changes, so an honest update never changes \
its hash. The app would be built from other bytes than base was.",remedy:"Restore the hash from base. If it was wrong there, find out how before you merge."}}},
rule_default97=rule97,rule98={id:"packages/install-guard-removed",title:"A guard over packages is gone",judge({setting:{written,effect},before,written:all=[],ecosystem}){
if(ecosystem==="cargo")return judgeChecks(written,all);const isGone=effect==="less",more=all.length>1?` and ${all.length-1} more like it`:"";return{severity:"me\
dium",confidence:"certain",title:isGone?`Installing packages is no longer held back by ${(0,import_shared_acegpst.code)(written)}${more}`:`${(0,import_shared_acegpst.code)(
written)}${more} newly ${more===""?"lets":"let"} packages past a guard of installing`,message:`${isGone?(0,import_shared_acegpst.code)(written):"The guard"} hel\
d back a part of each installation, such as scripts, releases that are hours old, or sources that nobody named.${!isGone&&before!==null?` Base says ${(0,import_shared_acegpst.code)(
before)}.`:""}`,remedy:"Put it back, or say in the pull request why it is no longer needed.",details:nameRows(all)}}},rule_default98=rule98;function judgeChecks(written,all){
const more=all.length>1?` and ${all.length-1} more like it`:"";return{severity:"medium",confidence:"certain",title:`cargo-deny no longer stops crates by ${(0,import_shared_acegpst.code)(
written)}${more}`,message:`${(0,import_shared_acegpst.code)(written)} made a check fail: on a crate that runs code while the app is built and that nobody listed\
, on executables in its archive, or on a crate that is banned. What it stopped may now come in with any update.`,remedy:"Put it back, or make an exception for t\
he one crate that needs it.",details:nameRows(all)}}var rule99={id:"packages/links-added",title:"A crate newly links a native library",judge(change){return{severity:"\
low",confidence:"certain",title:`${packagesInWords(change)} newly links the native library ${(0,import_shared_acegpst.code)(change.links)}`,details:namesBelowTitle(
change.packages),message:`Rust doesn't check native code, and the machine that builds may supply it.${originInWords(change)}${wayInWords(change)}`,remedy:"Find \
out whether the crate builds the library itself or takes the machine's, and whether you want that."}}},rule_default99=rule99,rule100={id:"packages/lockfile-ambi\
guous",title:"A lockfile pins other packages than it shows",judge({at,what:what2}){return{severity:"critical",confidence:"certain",title:`${(0,import_shared_acegpst.code)(
at.path)} doesn't pin what it shows: ${what2}`,message:"Readers of such a file differ in what it pins, so that a reviewer sees one package and the build takes a\
nother. No tool writes a lockfile like that.",remedy:"Throw the file away and let your package manager write it anew; then read what changed."}}},rule_default100=rule100,
rule101={id:"packages/package-added",title:"Packages are new",judge(change){const{packages,ecosystem,lockfileIsNew}=change,one=kindOfPackage(ecosystem);return{severity:"\
low",confidence:"certain",title:`${packages.length===1?`1 ${one} is`:`${packages.length} ${one}s are`} new: ${namesForTitle(packages,names=>names)||namesInShort(
change)}`,message:`${lockfileIsNew?"The lockfile is new, and so is everything in it. ":""}${packages.length===1?"Its publisher":"The publisher of each"} can now\
 put code into the app or its build.${wayInWords(change)}`,remedy:"Check that each name is the one you meant, and that something you use needs it.",details:addedRows(
change)}}},rule_default101=rule101,NAMED=3;function namesInShort({added}){const asked=added.filter(({path})=>path.length===1),names=new Set(asked.map(({name})=>name)),
isAll=added.every(({path:[first]})=>first!==void 0&&names.has(first));if(asked.length===0||asked.length>NAMED||!isAll)return(0,import_shared_aces.someOf)(added.
map(releaseText),added.length===NAMED+1?added.length:NAMED);const they=asked.length===1?"it needs":"they need";return(0,import_shared_aces.listInWords)([...asked.
map(each=>(0,import_shared_acegpst.code)(releaseText(each))),`${added.length-asked.length} that ${they}`])}function offerInWords(offer){return offer===null?"":`${defaultInWords(
offer)}${grantedInWords(offer)}`}var MOST_COMMANDS=6;function defaultInWords({byDefault}){return byDefault===null?"":byDefault.length===0?" Its `default` lets p\
ages call nothing.":` Its ${(0,import_shared_acegpst.code)("default")} lets pages call ${(0,import_shared_aces.someOf)(byDefault,MOST_COMMANDS)}.`}var MOST_GRANTED=4;
function grantedInWords({granted,wasGranted}){if(granted.length===0)return wasGranted?" This change grants no more of it than base does.":" No capability grants\
 any of it yet.";const named=granted.slice(0,MOST_GRANTED).map(grantInWords),rest=granted.length-named.length;return` This change grants ${(0,import_shared_aces.listInWords)(
rest===0?named:[...named,`${rest} more`])}.`}function grantInWords({permission,capability,pages}){return`${(0,import_shared_acegpst.code)(permission)} to ${pagesInWords(
pages)} (capability ${(0,import_shared_acegpst.code)(capability)})`}var rule102={id:"packages/plugin-added",title:"A Tauri plugin is new",judge(change){const isCrate=change.
ecosystem==="cargo",offer=change.packages.length===1?offerInWords(change.offer):"";return{severity:"low",confidence:"certain",title:isCrate?`The app newly conta\
ins ${change.packages.length===1?"the Tauri plugin":"Tauri plugins:"} ${packagesInWords(change)}`:`Pages can newly use ${packagesInWords(change)}, which calls a\
 Tauri plugin`,message:`${whatItOpens(change)}${offer}${wayInWords(change)}`,remedy:"Look at what the capabilities grant of it, and that you know who publishes \
it."}}},rule_default102=rule102;function whatItOpens({ecosystem}){return ecosystem==="cargo"?"A plugin brings commands that a capability can open to pages, and \
code that runs in the app's process.":"The package itself opens nothing: capabilities decide which of the plugin's commands it reaches."}var rule103={id:"packag\
es/plugin-half-missing",title:"A plugin has only one of its halves",judge(change){const words=change.ecosystem==="npm"?ofPages(change):ofCrates(change);return{severity:"\
info",confidence:"certain",details:namesBelowTitle(releasesOf(change)),...words}}},rule_default103=rule103;function ofPages(change){const[here,others]=namesOf2(
change);return{title:`${shortFor(change)} ${isOne(change)?"is":"are"} in the pages, without ${isOne(change)?"its crate":"their crates"} in the app`,message:`Pag\
es have the package, and no Cargo.lock of the app has ${others}: each of its calls fails.`,remedy:`Add ${others} to the app, or take ${here} out of package.json\
.`}}function ofCrates(change){const[,others]=namesOf2(change);return{title:`${shortFor(change)} ${isOne(change)?"is":"are"} in the app, without ${isOne(change)?
"its npm package":"their npm packages"}`,message:`The app has the crate, and no lockfile of its pages has ${others}: only Rust code uses it, or pages call it by\
 name.`,remedy:"If only Rust code needs it, grant none of its commands to pages."}}function isOne({halves}){return halves.length===1}function shortFor(change){const names=releasesOf(
change);return namesForTitle(names,all=>all)||`${names.length} ${kindOfPackage(change.ecosystem)}s of plugins`}function releasesOf({halves}){return halves.map(({
name,version})=>`${name} ${version}`)}function namesOf2(change){return[(0,import_shared_aces.someOf)(releasesOf(change)),(0,import_shared_aces.someOf)(change.halves.
map(({other})=>other))]}var WEIGHTS8={stops:"medium",builds:"low"},rule104={id:"packages/plugin-halves-differ",title:"The two halves of a plugin differ",weights:WEIGHTS8,
judge(change){const{stops}=change;return{...byCase(WEIGHTS8,stops?"stops":"builds"),confidence:"certain",title:titleOf3(change),message:stops?"`tauri build` sto\
ps where the crate and the npm package of Tauri or of a plugin have other major or minor versions. `cargo build` and the build of the pages don't compare them, \
so it may be the release that fails first.":"The `@tauri-apps/cli` that the lockfile pins is older than 2.8 and doesn't compare them: the app is built, and its \
pages may call what the crate doesn't have.",remedy:remedyFor5(change)}}},rule_default104=rule104,MOST=5;function titleOf3({pairs}){const[first]=pairs;return first!==
void 0&&pairs.length===1?`${released(first.crate)} and ${released(first.npm)} newly differ in more than the patch`:`${pairs.length} crates and their npm package\
s newly differ in more than the patch`}function remedyFor5({pairs}){const sides=pairs.map(sidesOf),[first]=sides,more=pairs.length>MOST?`, and so on for ${pairs.
length-MOST} more`:"",fitting=sides.slice(0,MOST).map(({behind:behind2,ahead:ahead2})=>wanted(behind2,ahead2)),take=`Take ${(0,import_shared_aces.listInWords)(fitting)}${more}\
.`;if(first===void 0||pairs.length>1)return`${take} Where that isn't released yet, keep the other half at the version that fits.`;const{behind,ahead}=first;return`${take}\
 If that isn't released yet, keep ${(0,import_shared_acegpst.code)(ahead.name)} at ${(0,import_shared_acegpst.code)(`~${minorOf(behind.version)}`)}.`}function released({
name,version}){return(0,import_shared_acegpst.code)(`${name} ${version}`)}function wanted({name},{version}){return`${(0,import_shared_acegpst.code)(name)} ${minorOf(
version)}`}function minorOf(version){return version.split(".",2).join(".")}function sidesOf({crate,npm}){const[ofCrate,ofNpm]=[numbersOf(crate),numbersOf(npm)];
return(ofCrate.major===ofNpm.major?ofCrate.minor<ofNpm.minor:ofCrate.major<ofNpm.major)?{behind:crate,ahead:npm}:{behind:npm,ahead:crate}}function numbersOf({version}){
const[major=0,minor=0]=version.split(".",2).map(Number);return{major,minor}}var WEIGHTS9={stranger:"high",release:"high",tied:"medium",tauri:"medium",registry:"\
low"},rule105={id:"packages/source-changed",title:"A package comes from somebody else",weights:WEIGHTS9,judge(change){const isNew=change.from===null,verb=change.
packages.length===1?"comes":"come";return{...byCase(WEIGHTS9,caseOf2(change)),confidence:"certain",title:`${packagesInWords(change)} newly ${verb} from ${whereFrom(
change)}`,details:namesBelowTitle(change.packages),message:`${isNew?"Nothing of the app came from there before":`Base takes it from ${whereBefore(change)}`}${decidedBy(
change)}${TIES[change.tie]}${wayInWords(change)}`,remedy:isOfRepository(change)?"Compare the bytes with those that were published, or take the package from wher\
e it came.":"Check that you know the new owner and that the code is the one you expect; else take the package from where it came."}}},rule_default105=rule105,TAURI="\
https://github.com/tauri-apps/";function caseOf2({source,tie}){return isOwnRegistry(source)?"registry":tie==="release"?"release":source.kind==="git"&&source.url.
startsWith(TAURI)?"tauri":tie==="none"?"stranger":"tied"}var TIES={release:" A release of a registry asks for it there, which hardly any honest one does: npm an\
d others run its scripts as those of a checkout.","same commit":" It is the very commit that base takes, so only what comes later is the new owner's.","known ow\
ner":" The app is built from other code of that owner already.",manifest:" A manifest of the app names it.",none:""};function isOfRepository({source,owners}){return owners===
1&&source.kind==="tarball"&&source.url.startsWith("file:")}function decidedBy(change){return isOfRepository(change)?". The app is newly built from the bytes in \
this repository under that name.":": whoever owns the new source now decides what code is built into the app under that name."}function whereBefore({sourceBefore,
ecosystem,packages}){return sourceBefore===null||packages.length>1?"elsewhere":sourceInWords(sourceBefore,ecosystem)}function whereFrom({source,ecosystem,owners}){
return owners>1?`${owners} other sources`:isOwnRegistry(source)?registryName(ecosystem):(0,import_shared_acegpst.code)(addressOf(source).replace(/[?#].*$/s,""))}
var WEIGHTS10={stranger:"high",known:"medium",repository:"medium",patch:"medium"},rule106={id:"packages/source-replaced",title:"A setting takes packages from so\
mewhere else",weights:WEIGHTS10,judge(change){const{setting,before,written:all=[]}=change,{written,decides}=setting,was=before===null||before===written?"":` Bas\
e says ${(0,import_shared_acegpst.code)(before)}.`,weight=byCase(WEIGHTS10,decides==="patch"?decides:change.owner);return decides==="patch"?{...weight,confidence:"\
certain",title:`${whatOf(change)} newly changed after it is fetched`,message:`${(0,import_shared_acegpst.code)(written)} changes it on the machine that installs\
. What is built into the app is then no longer what was published and what the lockfile's hash pins.${was}`,remedy:"Read the patch as code of the app, and take \
it out once a release holds the change.",details:nameRows(change.written??change.packages)}:{...weight,confidence:"certain",title:`${whatOf(change)} newly taken\
 ${fromWhere2(change)}, by ${(0,import_shared_acegpst.code)(written)}${all.length>1?` and ${all.length-1} more`:""}`,message:`${isFolder(change)?OF_A_FOLDER:MEANINGS[change.
owner]}${was}`,remedy:remedyFor6(change),details:nameRows(change.written??change.packages)}}},rule_default106=rule106,MEANINGS={stranger:"Whoever answers there \
decides what code is built into the app, under names that stay the same.",known:"Its owner, some of whose code the app is built from already, newly decides what\
 code is built under a name that stays the same.",repository:"Code of this repository is built in place of what was published, wherever the app or a package nee\
ds it."},OF_A_FOLDER="What lies there is built into the app in place of what Cargo.lock pins, under names that stay the same.";function fromWhere2({ecosystem,owner,
setting:{source}}){return source?.kind==="path"&&owner==="stranger"?"from a folder outside of this repository":source===void 0?"from somewhere else":`from ${sourceInWords(
source,ecosystem)}`}function isFolder({ecosystem,owner,setting:{source}}){const isElsewhere=source?.kind==="registry"||source?.kind==="git";return ecosystem==="\
cargo"&&owner==="stranger"&&!isElsewhere}function remedyFor6({ecosystem,owner}){return owner==="repository"?"Read the code in that folder as code of the app, an\
d take it out once a release holds the change.":ecosystem==="npm"?"Check that you know who answers there, and that the lockfile's hashes pin what you expect.":"\
Check that you know who answers there, and read what is taken: no hash of a registry holds it any more."}function whatOf({packages,ecosystem,setting}){const[first,
...others]=packages,scope=scopeOf(setting);if(scope!==null)return`Packages of the scope ${(0,import_shared_acegpst.code)(scope)}${others.length===0?"":` and ${others.
length} more`} are`;const kind=kindOfPackage(ecosystem);return first===void 0?ecosystem==="npm"?"Packages are":"Crates are":others.length===0?`${(0,import_shared_acegpst.code)(
first)} is`:`${(0,import_shared_acegpst.code)(first)} and ${others.length} more ${kind}${others.length===1?"":"s"} are`}var rule107={id:"packages/unpinned",title:"\
A package that no lockfile pins",judge(change){const{ecosystem,wanted:wanted2,from,at}=change,kind=kindOfPackage(ecosystem);return{severity:"medium",confidence:"\
certain",title:`${wanted2.length===1?`1 ${kind} is`:`${wanted2.length} ${kind}s are`} newly asked for, and no lockfile pins ${wanted2.length===1?"it":"them"}${namesForTitle(
wanted2,names=>`: ${names}`)}`,details:namesBelowTitle(wanted2),message:`${(0,import_shared_acegpst.code)(at.path)} asks for ${(0,import_shared_aces.someOf)(wanted2)}\
 from ${from}, and ${whatPins(change)}: each build takes what fits that day, and whoever publishes it next decides what is built into the app.`,remedy:remedyFor7(
change)}}},rule_default107=rule107;function whatPins({lock,wanted:wanted2}){const[one,them]=wanted2.length===1?[!0,"it"]:[!1,"them"];return lock===null?`there i\
s no lockfile that pins ${them}`:`${(0,import_shared_acegpst.code)(lock.path)} ${one?lock.has:"doesn't hold what is asked for"}`}function remedyFor7({ecosystem}){
return ecosystem==="cargo"?`Commit the Cargo.lock that cargo writes, and build with ${(0,import_shared_acegpst.code)("--locked")}.`:"Commit the lockfile that yo\
ur package manager writes, and let builds install from it alone, such as with `npm ci`."}var rule108={id:"packages/unreached",title:"A locked package that nothi\
ng asks for",judge(change){const one=change.packages.length===1;return{severity:"medium",confidence:"certain",title:`${packagesInWords(change)} ${one?"is":"are"}\
 newly locked, and nothing asks for ${one?"it":"them"}`,details:namesBelowTitle(change.packages),message:"No package manager writes such an entry. What installs\
 from the lockfile may take it all the same, and code that names it then finds it.",remedy:"Take it out, or let your package manager write the lockfile anew."}}},
rule_default108=rule108,WEIGHTS11={yanked:"medium",gone:"high"},rule109={id:"packages/version-withdrawn",title:"A release that its registry has taken back",weights:WEIGHTS11,
judge(change){const names=packagesInWords(change);return change.listing==="yanked"?{...byCase(WEIGHTS11,"yanked"),confidence:"certain",title:`The lockfile newly\
 pins ${names}, which its publisher has yanked`,details:namesBelowTitle(change.packages),message:`Cargo takes a yanked release only where a lockfile already nam\
es it, so no update brings one.${wayInWords(change)}`,remedy:"Take a release that isn't yanked, or find out why this one is before you merge."}:{...byCase(WEIGHTS11,
"gone"),confidence:"certain",title:`The lockfile newly pins ${names}, which its registry doesn't list`,details:namesBelowTitle(change.packages),message:`Registr\
ies list every release for ever but those that they take down, most often because they were found to be harmful. A cache or a mirror may still have it.${wayInWords(
change)}`,remedy:"Take a release that the registry lists, and look for what is known about this one."}}},rule_default109=rule109;function isTrusted(address,trusted){
return trusted.some(each=>{const base=each.replace(/\/+$/,"");return address===base||address.startsWith(`${base}/`)})}function isOwnersOf(address,owner){return isTrusted(
address.toLowerCase(),[owner.toLowerCase()])}var REGISTRIES={cargo:"crates.io",npm:"npm"},OF_BUILD_CODE={cargo:["build/build-script-added","build/proc-macro-add\
ed","build/build-code-changed"],npm:["build/install-script-added","build/build-code-changed"]};function isTrustedCode(code2,trust){return trust.some(each=>code2.
from===null||each.ecosystem!==code2.ecosystem?!1:isNamed(code2.name,each.name)&&isTrusted(code2.from,[each.from]))}function trustedName({ecosystem,name,from}){return`${ecosystem===
"cargo"?"crate":"npm package"} ${name} from ${from??"elsewhere"}`}function isNamed(name,pattern){return pattern.endsWith("/*")?name.startsWith(pattern.slice(0,-1)):
name===pattern}function weakeningEffect({direction,setting,before,after,witness}){const[passes,fails]=["passes","fails"].map(what2=>`${sampleInWords(witness.what)}\
 ${what2}`),[base,head]=direction==="widened"?[fails,passes]:[passes,fails];return{subject:"A change to this app",action:`be merged with ${sampleInWords(witness.
what)}`,base:`${base}, ${valueInWords(setting,before,after)}`,head:`${head}, ${valueInWords(setting,after,before)}`}}function aboutWeakening(_){return{domain:"p\
olicy",who:"contributor",pages:[],powers:[],act:"",objects:[],commands:[],packages:[],platforms:[],via:{capability:null,permission:null,through:[],packages:[]}}}
function sampleInWords(sample){return sample.kind==="gate"?`${BRINGS[sample.occurrence.event]} that it refuses`:sample.kind==="waived"?`what is waived of ${(0,import_shared_acegpst.code)(
(0,import_shared_aces.waivedName)(sample))} until ${sample.on}`:sample.kind==="accepted"?`what ${acceptorInWords(sample)} accepts`:sample.kind==="gap"?`somethin\
g that could not be checked (${(0,import_shared_acegpst.code)(sample.gap)})`:sample.kind==="floor"?"a change that only the organisation's policy stops":sample.kind===
"loosened"?`a change that only a repository's own ${(0,import_shared_acegpst.code)(sample.key)} lets through`:`${sample.severity==="info"?"an":"a"} ${sample.severity}\
 finding of ${ofWhat(sample)}`}var BRINGS={pull_request:"a pull request",merge_group:"a merge group",push:"a push"};function acceptorInWords({login,role,isOwn}){
const who=login===""?`somebody with the role ${(0,import_shared_acegpst.code)(role??"none")}`:(0,import_shared_acegpst.code)(login);return isOwn?`${who}, who wr\
ote some of it,`:who}function ofWhat(sample){return sample.kind==="build-code"?`${(0,import_shared_acegpst.code)(sample.rule)} about the ${(0,import_shared_acegpst.code)(
trustedName(sample.code))}`:sample.source===null?(0,import_shared_acegpst.code)(sample.case??sample.rule):`code from ${(0,import_shared_acegpst.code)(sample.source)}`}
function valueInWords(setting,value,other){return value===null?`without ${(0,import_shared_acegpst.code)(`${setting}: ${other}`)}`:`by ${(0,import_shared_acegpst.code)(
`${setting}: ${value}`)}`}var rule110={id:"policy/weakened",title:"Toril's policy lets more pass",judge({setting,before,after,witness}){return{severity:"high",confidence:"\
certain",title:`Toril newly lets ${sampleInWords(witness.what)} pass, ${valueInWords(setting,after,before)}`,message:`Today that fails, ${valueInWords(setting,before,
after)}. After this merge, no review stops a change that brings it.`,remedy:"Merge this only if those who decide on the app's security want it. A waiver for one\
 finding, with a date, lets less pass than a weaker policy."}}},rule_default110=rule110,rule111={id:"updates/installer-silenced",title:"Updates are installed wi\
th less to see",judge(change){return{severity:weightOfRow(change),confidence:"certain",title:mayNewly(change),message:"People can then neither see nor stop it, \
or the installer does other things than it was made for.",remedy:"Leave `installMode` at `passive`, and give the installer no arguments."}}},rule_default111=rule111,
rule112={id:"updates/key-trusted",title:"Another key signs the app's updates",judge(change){return{severity:severityOf12(change),confidence:"certain",title:mayNewly(
change),message:`${sinceBuiltIn(change)}The signature is the only thing that is checked of an update: the holder of this key can ship code to everyone who has t\
he app.`,remedy:`Confirm the key with the person who keeps it, by another way than this pull request.${change.before.length===0?"":" Old installations need one \
more update that the old key signed."}`}}},rule_default112=rule112;function severityOf12(change){return isUnheeded(change)&&!change.appIsNew?"medium":weighed2(change,
change.before.every(extent=>isUnheeded({extent}))?"high":"critical")}var rule113={id:"updates/rollback-allowed",title:"An old release can be installed as an upd\
ate",judge(change){return{severity:weighed2(change,severityOf13(change)),confidence:change.extent===IN_CODE?"possible":"certain",title:mayNewly(change),message:`${sinceBuiltIn(
change)}Old releases carry valid signatures, and the server's answer isn't signed. Who controls that answer can bring back a hole that was closed long ago.`,remedy:"\
Set `requireSignedVersion` to `true` and leave `allowDowngrades` out, with version 2.12 or later of the updater."}}},rule_default113=rule113;function severityOf13({
extent}){return extent===IN_CODE?"medium":extent.endsWith(BY_PAGE)?"low":"high"}var BY_PAGE=": asked by a page",rule114={id:"updates/source-added",title:"Update\
s are announced from another place",judge(change){return{severity:weighed2(change,severityOf14(change)),confidence:change.extent===IN_CODE?"possible":"certain",
title:mayNewly(change),message:`${sinceBuiltIn(change)}${/^http:/i.test(change.extent)?"It is plain HTTP, so anyone on the way can answer in its place. ":""}The\
 answer isn't signed: the server can keep an update from people, or name an old release that is signed. The first endpoint that answers is the one that counts.`,
remedy:"Use only servers that you control, over HTTPS, and set `requireSignedVersion`."}}},rule_default114=rule114;function severityOf14({extent,before}){if(extent===
IN_CODE)return"medium";const host=hostOf(extent);return host!==void 0&&before.some(known=>!isUnheeded({extent:known})&&hostOf(known)===host)?"medium":"high"}function hostOf(url){
return/^https:\/\/([^/?#]+)/i.exec(url)?.[1]}var rule115={id:"updates/transport-unchecked",title:"The way to the update server is unchecked",judge(change){return{
severity:weighed2(change,"high"),confidence:"certain",title:mayNewly(change),message:`${sinceBuiltIn(change)}Anyone on the same network can then answer for the \
server: keep updates from people, or offer an old release that is signed.`,remedy:"Remove the setting, and give the server a certificate that systems trust."}}},
rule_default115=rule115,ruleOf={"build/action-unpinned":rule_default,"build/agent-text-changed":rule_default2,"build/build-code-changed":rule_default3,"build/bu\
ild-script-added":rule_default4,"build/configuration-written":rule_default5,"build/hook-changed":rule_default6,"build/install-script-added":rule_default7,"build\
/install-script-approved":rule_default8,"build/installer-extended":rule_default9,"build/lifecycle-script-added":rule_default10,"build/opening-runs":rule_default11,
"build/package-script-changed":rule_default12,"build/proc-macro-added":rule_default13,"build/secret-in-reach":rule_default14,"build/secrets-bundled":rule_default15,
"build/step-changed":rule_default16,"build/step-reaches":rule_default17,"build/token-may-write":rule_default18,"build/tool-replaced":rule_default19,"build/tool-\
unpinned":rule_default20,"build/untrusted-code-with-secrets":rule_default21,"bundle/downgrade-allowed":rule_default22,"bundle/file-shipped":rule_default23,"bund\
le/identity-changed":rule_default24,"bundle/installer-code-changed":rule_default25,"bundle/installer-elevated":rule_default26,"bundle/native-code-added":rule_default27,
"bundle/package-relation-added":rule_default28,"bundle/packing-changed":rule_default29,"bundle/privileged-file-installed":rule_default30,"bundle/program-changed":rule_default31,
"bundle/signing-changed":rule_default32,"bundle/webview-outdated":rule_default33,"commands/check-removed":rule_default34,"commands/exposed":rule_default35,"comm\
ands/unchecked-path":rule_default36,"commands/unchecked-program":rule_default37,"commands/unchecked-url":rule_default38,"config/browser-extensions-allowed":rule_default39,
"config/browser-switch-added":rule_default40,"config/cargo-feature-added":rule_default41,"config/database-opened":rule_default42,"config/dev-server-remote":rule_default43,
"config/devtools-in-release":rule_default44,"config/dropped-files-in-scope":rule_default45,"config/engine-not-bundled":rule_default46,"config/engine-replaced":rule_default47,
"config/file-type-claimed":rule_default48,"config/foreign-script":rule_default49,"config/frontend-replaced":rule_default50,"config/global-api-exposed":rule_default51,
"config/header-weakened":rule_default52,"config/isolation-hook-changed":rule_default53,"config/isolation-removed":rule_default54,"config/link-scheme-claimed":rule_default55,
"config/local-scheme-added":rule_default56,"config/page-unguarded":rule_default57,"config/plugin-setting-changed":rule_default58,"config/prototype-unfrozen":rule_default59,
"config/redirects-unscoped":rule_default60,"config/remote-frontend":rule_default61,"config/remote-window":rule_default62,"config/scope-opened-by-code":rule_default63,
"config/scopes-persisted":rule_default64,"config/served-on-localhost":rule_default65,"config/sidecar-added":rule_default66,"config/surface-grown":rule_default67,
"config/traffic-proxied":rule_default68,"config/window-added":rule_default69,"config/window-disguised":rule_default70,"config/window-guard-removed":rule_default71,
"csp/connection-allowed":rule_default72,"csp/document-guard-removed":rule_default73,"csp/eval-allowed":rule_default74,"csp/frame-allowed":rule_default75,"csp/in\
line-script-allowed":rule_default76,"csp/media-allowed":rule_default77,"csp/policy-removed":rule_default78,"csp/report-collector-added":rule_default79,"csp/scri\
pt-allowed":rule_default80,"csp/style-allowed":rule_default81,"csp/worker-allowed":rule_default82,"ipc/app-commands-open":rule_default83,"ipc/command-granted":rule_default84,
"ipc/deny-removed":rule_default85,"ipc/meaning-changed":rule_default86,"ipc/platform-added":rule_default87,"ipc/remote-origin-granted":rule_default88,"ipc/scope\
-widened":rule_default89,"ipc/window-added":rule_default90,"native/component-exported":rule_default91,"native/feature-added":rule_default92,"native/privilege-cl\
aimed":rule_default93,"native/process-freed":rule_default94,"native/traffic-unprotected":rule_default95,"packages/bytes-unpublished":rule_default96,"packages/ch\
ecksum-changed":rule_default97,"packages/install-guard-removed":rule_default98,"packages/links-added":rule_default99,"packages/lockfile-ambiguous":rule_default100,
"packages/package-added":rule_default101,"packages/plugin-added":rule_default102,"packages/plugin-half-missing":rule_default103,"packages/plugin-halves-differ":rule_default104,
"packages/source-changed":rule_default105,"packages/source-replaced":rule_default106,"packages/unpinned":rule_default107,"packages/unreached":rule_default108,"p\
ackages/version-withdrawn":rule_default109,"policy/weakened":rule_default110,"updates/installer-silenced":rule_default111,"updates/key-trusted":rule_default112,
"updates/rollback-allowed":rule_default113,"updates/source-added":rule_default114,"updates/transport-unchecked":rule_default115},rules=Object.values(ruleOf),j=class{diff(e,n2,t={}){
let s;typeof t=="function"?(s=t,t={}):"callback"in t&&(s=t.callback);const d=this.castInput(e,t),u=this.castInput(n2,t),a=this.removeEmpty(this.tokenize(d,t)),r=this.
removeEmpty(this.tokenize(u,t));return this.diffWithOptionsObj(a,r,t,s)}diffWithOptionsObj(e,n2,t,s){var d;const u=i=>{if(i=this.postProcess(i,t),s){setTimeout(
function(){s(i)},0);return}else return i},a=n2.length,r=e.length;let l=1,o=a+r;t.maxEditLength!=null&&(o=Math.min(o,t.maxEditLength));const h=(d=t.timeout)!==null&&
d!==void 0?d:1/0,P=Date.now()+h,c2=[{oldPos:-1,lastComponent:void 0}];let m=this.extractCommon(c2[0],n2,e,0,t);if(c2[0].oldPos+1>=r&&m+1>=a)return u(this.buildValues(
c2[0].lastComponent,n2,e));let g=-1/0,v=1/0;const L=()=>{for(let i=Math.max(g,-l);i<=Math.min(v,l);i+=2){let f;const C=c2[i-1],p=c2[i+1];C&&(c2[i-1]=void 0);let x=!1;
if(p){const E=p.oldPos-i;x=p&&0<=E&&E<a}const w=C&&C.oldPos+1<r;if(!x&&!w){c2[i]=void 0;continue}if(!w||x&&C.oldPos<p.oldPos?f=this.addToPath(p,!0,!1,0,t):f=this.
addToPath(C,!1,!0,1,t),m=this.extractCommon(f,n2,e,i,t),f.oldPos+1>=r&&m+1>=a)return u(this.buildValues(f.lastComponent,n2,e))||!0;c2[i]=f,f.oldPos+1>=r&&(v=Math.
min(v,i-1)),m+1>=a&&(g=Math.max(g,i+1))}l++};if(s)(function i(){setTimeout(function(){if(l>o||Date.now()>P)return s(void 0);L()||i()},0)})();else for(;l<=o&&Date.
now()<=P;){const i=L();if(i)return i}}addToPath(e,n2,t,s,d){const u=e.lastComponent;return u&&!d.oneChangePerToken&&u.added===n2&&u.removed===t?{oldPos:e.oldPos+
s,lastComponent:{count:u.count+1,added:n2,removed:t,previousComponent:u.previousComponent}}:{oldPos:e.oldPos+s,lastComponent:{count:1,added:n2,removed:t,previousComponent:u}}}extractCommon(e,n2,t,s,d){
const u=n2.length,a=t.length;let r=e.oldPos,l=r-s,o=0;for(;l+1<u&&r+1<a&&this.equals(t[r+1],n2[l+1],d);)l++,r++,o++,d.oneChangePerToken&&(e.lastComponent={count:1,
previousComponent:e.lastComponent,added:!1,removed:!1});return o&&!d.oneChangePerToken&&(e.lastComponent={count:o,previousComponent:e.lastComponent,added:!1,removed:!1}),
e.oldPos=r,l}equals(e,n2,t){return t.comparator?t.comparator(e,n2):e===n2||!!t.ignoreCase&&e.toLowerCase()===n2.toLowerCase()}removeEmpty(e){const n2=[];for(let t=0;t<
e.length;t++)e[t]&&n2.push(e[t]);return n2}castInput(e,n2){return e}tokenize(e,n2){return Array.from(e)}join(e){return e.join("")}postProcess(e,n2){return e}get useLongestToken(){
return!1}buildValues(e,n2,t){const s=[];let d;for(;e;)s.push(e),d=e.previousComponent,delete e.previousComponent,e=d;s.reverse();const u=s.length;let a=0,r=0,l=0;
for(;a<u;a++){const o=s[a];if(o.removed)o.value=this.join(t.slice(l,l+o.count)),l+=o.count;else{if(!o.added&&this.useLongestToken){let h=n2.slice(r,r+o.count);h=
h.map(function(P,c2){const m=t[l+c2];return m.length>P.length?m:P}),o.value=this.join(h)}else o.value=this.join(n2.slice(r,r+o.count));r+=o.count,o.added||(l+=o.
count)}}return s}},n=class extends j{tokenize(r){return r.slice()}join(r){return r}removeEmpty(r){return r}},arrayDiff=new n;function diffArrays(e,r,f){return arrayDiff.
diff(e,r,f)}var c=class extends j{constructor(){super(...arguments),this.tokenize=tokenize}equals(n2,e,i){return i.ignoreWhitespace?((!i.newlineIsToken||!n2.includes(
`
`))&&(n2=n2.trim()),(!i.newlineIsToken||!e.includes(`
`))&&(e=e.trim())):i.ignoreNewlineAtEof&&!i.newlineIsToken&&(n2.endsWith(`
`)&&(n2=n2.slice(0,-1)),e.endsWith(`
`)&&(e=e.slice(0,-1))),super.equals(n2,e,i)}},lineDiff=new c;function diffLines(r,n2,e){return lineDiff.diff(r,n2,e)}function tokenize(r,n2){n2.stripTrailingCr&&
(r=r.replace(/\r\n/g,`
`));const e=[],i=r.split(/(\n|\r\n)/);i[i.length-1]||i.pop();for(let s=0;s<i.length;s++){const f=i[s];s%2&&!n2.newlineIsToken?e[e.length-1]+=f:e.push(f)}return e}
function structuredPatch(e,n2,d,u,l,c2,t){let s;t?typeof t=="function"?s={callback:t}:s=t:s={},typeof s.context>"u"&&(s.context=4);const i=s.context;if(s.newlineIsToken)
throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(s.callback){const{callback:o}=s;diffLines(d,u,
Object.assign(Object.assign({},s),{callback:r=>{const b=N(r);o(b)}}))}else return N(diffLines(d,u,s));function N(o){if(!o)return;o.push({value:"",lines:[]});function r(a){
return a.map(function(f){return" "+f})}const b=[];let g=0,F=0,h=[],k=1,v=1;for(let a=0;a<o.length;a++){const f=o[a],w=f.lines||S(f.value);if(f.lines=w,f.added||
f.removed){if(!g){const m=o[a-1];g=k,F=v,m&&(h=i>0?r(m.lines.slice(-i)):[],g-=h.length,F-=h.length)}for(const m of w)h.push((f.added?"+":"-")+m);f.added?v+=w.length:
k+=w.length}else{if(g)if(w.length<=i*2&&a<o.length-2)for(const m of r(w))h.push(m);else{const m=Math.min(w.length,i);for(const E of r(w.slice(0,m)))h.push(E);const y={
oldStart:g,oldLines:k-g+m,newStart:F,newLines:v-F+m,lines:h};b.push(y),g=0,F=0,h=[]}k+=w.length,v+=w.length}}for(const a of b)for(let f=0;f<a.lines.length;f++)a.
lines[f].endsWith(`
`)?a.lines[f]=a.lines[f].slice(0,-1):(a.lines.splice(f+1,0,"\\ No newline at end of file"),f++);return{oldFileName:e,newFileName:n2,oldHeader:l,newHeader:c2,hunks:b}}}
function S(e){const n2=e.endsWith(`
`),d=e.split(`
`).map(u=>u+`
`);return n2?d.pop():d.push(d.pop().slice(0,-1)),d}0&&(module.exports={ALLOWLIST,ANY_SITE,BUILD_SCRIPTS_CHECK,BUILD_STEPS,BUNDLED,DOES,FILES_CHECK,INSTALLERS,INSTALLS,IN_CODE,LIFTED,MANAGERS,NEEDED_ALWAYS,OF_BUILD_CODE,
OWN_REGISTRY,READ_BY,REGISTRIES,SINCE,STEP_RULES,THIS_REPOSITORY,TRUSTED_LIST,UNHEEDED,WHOLE_CODE,aboutWeakening,actOf,addressOf,beginsBefore,callSeverity,caseOf,
commandEffect,configEffect,diffArrays,doorInWords,familyOf,gravestOf,installerOf,isForeign,isOwnRegistry,isOwnersOf,isSameSource,isTrusted,isTrustedCode,kindOfPackage,
packageKey,pagesInWords,registryName,releaseText,repositoryText,ruleAndCase,ruleOf,rules,scopeOf,severityOfCode,shownCommand,sourceInWords,sourceText,sourceWithoutCommit,
stricterThan,structuredPatch,trustedName,weakeningEffect});
