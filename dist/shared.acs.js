var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{COARSENESS:()=>COARSENESS,GAP_HEADINGS:()=>GAP_HEADINGS,SEVERITY_WORDS:()=>SEVERITY_WORDS,actsInWords:()=>actsInWords,
appInWords:()=>appInWords,asBefore:()=>asBefore,asBeforeInWords:()=>asBeforeInWords,asOneTitle:()=>asOneTitle,buildInFull:()=>buildInFull,butLastName:()=>butLastName,
codeBlock:()=>codeBlock,codeSpan:()=>codeSpan,confidenceInWords:()=>confidenceInWords,counted:()=>counted,countsInWords:()=>countsInWords,decisionInWords:()=>decisionInWords,
digestOf:()=>digestOf,digestTable:()=>digestTable,findingSection:()=>findingSection,fitting:()=>fitting,folded:()=>folded,gapsFolded:()=>gapsFolded,githubApi:()=>githubApi,
groupGaps:()=>groupGaps,headlineOf:()=>headlineOf,narrowingsFolded:()=>narrowingsFolded,needlessInWords:()=>needlessInWords,numbered:()=>numbered,numbersInWords:()=>numbersInWords,
orderFindings:()=>orderFindings,orderNarrowings:()=>orderNarrowings,placeInWords:()=>placeInWords,placesOf:()=>placesOf,registries:()=>registries,renderMarkdown:()=>renderMarkdown,
renderMarkdownBody:()=>renderMarkdownBody,revisionInWords:()=>revisionInWords,rulePages:()=>rulePages,sentence:()=>sentence,turnedOffInWords:()=>turnedOffInWords,
verdictInWords:()=>verdictInWords,waivedFolded:()=>waivedFolded,waivedInWords:()=>waivedInWords,witnessLead:()=>witnessLead});module.exports=__toCommonJS(stdin_exports);
var import_shared_aces=require("./shared.aces.js"),import_shared_aceps=require("./shared.aceps.js"),import_shared_acegpst=require("./shared.acegpst.js"),import_shared_acegos=require("./shared.acegos.js"),
import_shared_acegopst=require("./shared.acegopst.js"),CRATES_INDEX="https://index.crates.io/";function cratesIndex(environment){const wanted=environment.TORIL_CRATES_INDEX;
if(wanted===void 0||wanted==="")return CRATES_INDEX;const address=wanted.replace(/^sparse\+/,"");if(!URL.canParse(address)||new URL(address).protocol!=="https:")
throw new import_shared_acegopst.SetupError("TORIL_CRATES_INDEX has to be the https address of a sparse index of crates.");return address.endsWith("/")?address:
`${address}/`}var NPM_REGISTRY="https://registry.npmjs.org/";function npmRegistry(environment){const wanted=environment.TORIL_NPM_REGISTRY;if(wanted===void 0||wanted===
"")return NPM_REGISTRY;if(!URL.canParse(wanted)||new URL(wanted).protocol!=="https:")throw new import_shared_acegopst.SetupError("TORIL_NPM_REGISTRY has to be t\
he https address of a registry of npm packages.");return wanted.endsWith("/")?wanted:`${wanted}/`}function githubApi(host=null){return host===null?"https://api.\
github.com":`https://${host}/api/v3`}function rulePages(environment){const address=environment.TORIL_RULE_PAGES;if(address===void 0||address==="")return null;if(!URL.
canParse(address)||new URL(address).protocol!=="https:")throw new import_shared_acegopst.SetupError("TORIL_RULE_PAGES has to be the https address below which th\
e rules have their pages.");return address.replace(/\/+$/,"")}function registries({offline,cache},environment){const addresses=offline?null:{index:cratesIndex(environment),
registry:npmRegistry(environment)};let source;return{async fetch(needs){return source??=Promise.resolve().then(()=>__toESM(require("./engine.js"))).then(({registryFacts})=>registryFacts(
addresses,cache)),(await source).fetch(needs)}}}var RANKS=["policy","ipc","commands","csp","config","build","packages"];function rankOf({about}){return about.domain===
"steps"||about.domain==="packages"&&about.who==="build"?"build":about.domain}function orderFindings(findings){return findings.toSorted((a,b)=>(0,import_shared_aceps.orderOf)(
a.build)-(0,import_shared_aceps.orderOf)(b.build)||import_shared_aceps.SEVERITIES.indexOf(b.severity)-import_shared_aceps.SEVERITIES.indexOf(a.severity)||RANKS.
indexOf(rankOf(a))-RANKS.indexOf(rankOf(b))||import_shared_aceps.CONFIDENCES.indexOf(b.confidence)-import_shared_aceps.CONFIDENCES.indexOf(a.confidence)||(0,import_shared_acegos.comparePlaces)(
a,b))}function headlineOf(review,longest=Number.POSITIVE_INFINITY){const[worst,...others]=orderFindings(review.findings);if(worst!==void 0)return withOthers(withoutFullStop(
worst.title),others.length,longest);const blocking=review.gaps.filter(gap=>gap.blocking).length;if(blocking>0)return`Nothing new was found, but ${things(blocking)}\
 could not be checked`;if(review.waived.length>0)return`All that is newly allowed is waived: ${things(review.waived.length)}`;if(review.compared!=="apps")return withoutFullStop(
NOTHING_TO_COMPARE[review.compared]);const narrowed=review.narrowings.length;return narrowed===0?"Nothing new is allowed":`Nothing new is allowed, and ${things(
narrowed)} ${narrowed===1?"is":"are"} no longer allowed`}var NOTHING_TO_COMPARE={"no-app":"Nothing to compare: there is no Tauri app here.","no-change":"Nothing\
 to compare: base and head hold the same files."};function verdictInWords({verdict,findings,gaps,compared,changed}){const blocking=gaps.filter(gap=>gap.blocking).
length;switch(verdict){case"pass":return compared!=="apps"?NOTHING_TO_COMPARE[compared]:findings.length>0?"Pass: nothing that was found is as severe as this rep\
ository's threshold.":changed.notCovered.length===0?"Pass: head allows nothing that base refused.":`Pass: in what was looked at, head allows nothing that base r\
efused. ${notCoveredInWords(changed.notCovered.length)}`;case"fail":return blocking===0?"Fail: what was found reaches this repository's threshold.":`Fail: what \
was found reaches this repository's threshold. Besides, ${things(blocking)} could not be checked.`;case"incomplete":return blocking===0?"Incomplete: the review \
could not be finished, so nothing is promised.":`Incomplete: ${things(blocking)} could not be checked, so nothing is promised.`}}function notCoveredInWords(count){
return`${counted(count,"changed file")} ${count===1?"isn't":"aren't"} judged yet, or not in full.`}function turnedOffInWords({turnedOff}){if(turnedOff.length===
0)return"";const each=turnedOff.map(({rule,findings})=>`${counted(findings,"finding")} of ${(0,import_shared_acegpst.code)(rule)}`);return`Turned off by this re\
pository's policy, and not judged: ${(0,import_shared_aces.listInWords)(each)}.`}function countsInWords(findings){const counts=countsOf(findings);return(0,import_shared_aces.listInWords)(
import_shared_aceps.SEVERITIES.toReversed().filter(severity=>counts[severity]>0).map(severity=>`${counts[severity]} ${severity}`))}function countsOf(findings){const counts={
info:0,low:0,medium:0,high:0,critical:0};for(const finding of findings)counts[finding.severity]+=1;return counts}function witnessLead(witness){const on=witness.
platform==="any"?"":(0,import_shared_aces.onPlatforms)((0,import_shared_aceps.platformSet)(witness.platform));switch(witness.kind){case"invoke":return`${caller(
witness.origin)} in ${webview(witness.window,witness.webview)} can make this call${on}`;case"csp":return`A page at ${(0,import_shared_acegpst.code)(witness.document)}\
 can do this${on}`;case"config":return`The app then lets this happen${on}`;case"build":case"halves":return`Building the app does this${on}`;case"step":return`${ON_MACHINES[witness.
machine]}${on}`;case"package":return`The app then takes this${on}`;case"policy":return"Once it is merged, this passes"}}var ON_MACHINES={builder:"Building the a\
pp does this",opener:"Whoever opens the repository starts this",job:"A job of this repository does this"};function confidenceInWords({confidence}){return{certain:"",
likely:"likely, not certain",possible:"possible, not certain"}[confidence]}function buildInFull({name,purpose,command}){return`${purpose==="unknown"?`any that i\
s handed ${(0,import_shared_acegpst.code)(name)}`:`${purpose}, by ${(0,import_shared_acegpst.code)(name)}`} (${(0,import_shared_acegpst.code)(command)})`}function revisionInWords({
rev,sha}){const short=sha?.slice(0,7);return short===void 0||short===rev?(0,import_shared_acegpst.code)(rev):`${(0,import_shared_acegpst.code)(rev)} (${(0,import_shared_acegpst.code)(
short)})`}function appInWords({root,name,tauri}){const version=tauri===null?"":`, Tauri ${(0,import_shared_acegpst.code)(tauri)}`;return`${(0,import_shared_acegpst.code)(
name)} in ${(0,import_shared_acegpst.code)(root===""?".":root)}${version}`}function placeInWords({path,line}){return path===""?"the repository":`${path}:${line}`}
function asBefore(gaps){return gaps.filter(({since})=>since==="base")}function asBeforeInWords(count){return`As before: ${things(count)} could not be checked at\
 base either.`}function groupGaps(gaps){return[!0,!1].flatMap(blocking=>{const alike=Map.groupBy(gaps.filter(gap=>gap.since==="head"&&gap.blocking===blocking).toSorted(
(a,b)=>(0,import_shared_acegos.comparePlaces)(topOfGap(a),topOfGap(b))),gap=>gap.kind);return GAP_ORDER.flatMap(kind=>{const found2=alike.get(kind);return found2===
void 0?[]:[{heading:GAP_HEADINGS[kind],blocking,gaps:found2}]})})}var GAP_HEADINGS={unparsed:"Files that do not parse",unreadable:"Files that could not be read",
truncated:"Left out, since a limit was reached","unknown-permission":"Permissions that nothing defines","unknown-plugin":"Plugins whose permissions are not know\
n","assumed-version":"Versions that had to be assumed","not-checked":"Not checked","not-followed":"Links and submodules that were not followed","does-not-build":"\
Settings that stop the app from building",dynamic:"Decided only when the app runs",unsupported:"Not supported yet","not-covered":"Changed, and not judged yet"},
GAP_ORDER=Object.keys(GAP_HEADINGS);function orderNarrowings(narrowings){return narrowings.toSorted(import_shared_acegos.comparePlaces)}function things(count){return counted(
count,"thing")}function counted(count,noun){return`${count} ${noun}${count===1?"":"s"}`}function withOthers(title,others,longest){if(others===0)return cutBetweenNames(
title,longest);const more=`, and ${counted(others,"more finding")}`;return`${cutBetweenNames(title,longest-more.length)}${more}`}function cutBetweenNames(title,room){
if(title.length<=room)return title;const begun=title.slice(0,room-1).toWellFormed(),isInName=(begun.match(/`/g)??[]).length%2===1,whole=begun.slice(0,begun.lastIndexOf(
isInName?"`":" ")).trimEnd();return isInName&&whole.length<room/2?`${begun.slice(0,-1)}\u2026\``:/ \($/.test(whole)?whole.slice(0,-2):`${whole.replace(/[,:]$/,"")}\
\u2026`}function withoutFullStop(sentence2){return sentence2.replace(/\.$/,"")}function caller(origin){return origin==="local"?"A page of the app":`The page ${(0,import_shared_acegpst.code)(
origin)}`}function webview(window,label){return window===label?`window ${(0,import_shared_acegpst.code)(window)}`:`webview ${(0,import_shared_acegpst.code)(label)}\
 of window ${(0,import_shared_acegpst.code)(window)}`}function topOfGap({path,line}){return{path,line,column:1,endLine:line}}function parted(sentence2){const spans=(0,import_shared_acegpst.spansOf)(
sentence2),at=spans.findLastIndex(({kind})=>kind==="code"),name=spans[at];if(name===void 0)return null;const written=(from,to)=>spans.slice(from,to).map(({kind,
text})=>kind==="code"?(0,import_shared_acegpst.code)(text):text).join("");return{before:written(0,at),name:name.text,after:written(at+1)}}function butLastName(sentence2){
const parts=parted(sentence2);return parts===null?sentence2:`${parts.before}
${parts.after}`}function asOneTitle(titles,short){const all=titles.map(parted),[first]=all;if(first==null)return titles[0];const names=[...new Set(all.flatMap(each=>each?.
name??[]))];return`${first.before}${(0,import_shared_aces.listInWords)(short(names.map(name=>(0,import_shared_acegpst.code)(name))))}${first.after}`}var MOST_NAMED=4,
MOST_LEFT=2,LONGEST_NAME=60;function actsInWords(findings){const acts=new Set(findings.map(wordsFor)),isMixed=new Set([...acts].map(import_shared_aces.withoutScope)).
size<acts.size,byAct=[...Map.groupBy(findings,each=>isMixed?(0,import_shared_aces.withoutScope)(wordsFor(each)):wordsFor(each))],[[act,alike]=["",[]]]=byAct;if(byAct.
length===1)return actInWords(act,alike);const[title,...titles]=byAct.map(([each])=>each);return title!==void 0&&findings.every(isToldByTitle)&&new Set([title,...titles].
map(butLastName)).size===1?asOneTitle([title,...titles],shortened):`${findings.length} changes: ${shortList(byAct.map(([each])=>withoutNames(each)))}`}function withoutNames(words2){
const[,before=words2]=/^((?:[^`:]|`[^`]*`)*): /.exec(words2)??[];return before.replace(/,? (?:such as|of|at|to|from|with)$/,"")}function wordsFor(finding){return isToldByTitle(
finding)?finding.title:finding.about.act}function isToldByTitle({about}){return about.domain==="config"||about.act===""}function actInWords(words2,findings){const objects=[
...new Set(findings.flatMap(({about})=>about.objects))];return`${withObjects(words2,objects)}${othersInWords(findings,objects)}`}function othersInWords(findings,objects){
if(objects.length===0||findings.some(({rule})=>rule==="ipc/scope-widened"))return"";const named=new Set(objects),others=[...new Set(findings.flatMap(({about})=>about.
commands))].filter(command=>!named.has(command.replace(/^plugin:/,""))).sort(import_shared_aces.byPower);return others.length===0?"":others.length<=MOST_LEFT&&!others.
includes(import_shared_aces.ANY_APP_COMMAND)?`, and call ${(0,import_shared_aces.listInWords)(others.map(command=>(0,import_shared_acegpst.code)(command.replace(
/^plugin:/,""),LONGEST_NAME)))}`:`, and call ${others.length} more ${others.length===1?"command":"commands"}${exampleOf(others)}`}function exampleOf([worst=""]){
return worst===import_shared_aces.ANY_APP_COMMAND?", all of the app's own among them":(0,import_shared_aces.powerOf)(worst)>1?`, such as ${(0,import_shared_acegpst.code)(
worst.replace(/^plugin:/,""),LONGEST_NAME)}`:""}var LEADS_TO_NAMES=/^(?:call|run|open in other programs)$| (?:of|at|to|from|with|as)$/;function withObjects(words2,objects){
if(objects.length===0)return words2;if(words2==="call"&&objects.length>MOST_NAMED)return`call ${objects.length} commands: ${(0,import_shared_aces.clauses)(shortened(
(0,import_shared_aces.thingsDone)(objects.map(fullName))))}`;const topic=words2==="call"?(0,import_shared_aces.topicOfAll)(objects.map(fullName)):null,names=shortList(
objects.map(name=>(0,import_shared_acegpst.code)(name,LONGEST_NAME)));return`${words2}${LEADS_TO_NAMES.test(words2)?"":":"} ${names}${topic===null?"":` (${topic}\
)`}`}function fullName(name){return name.includes("|")?`plugin:${name}`:name}function shortList(words2){return(0,import_shared_aces.listInWords)(shortened(words2))}
function shortened(words2){const left=words2.length-MOST_NAMED;return left<=MOST_LEFT?[...words2]:[...words2.slice(0,MOST_NAMED),`${left} more`]}var COARSENESS=[
"act","minor","severity","kind"];function numbered(findings){return orderFindings(findings).map((finding,index)=>({number:index+1,finding}))}function digestOf(findings,fails,coarseness){
const tellsApps=coarseness!=="kind"&&new Set(findings.map(({finding})=>finding.app)).size>1;return[...Map.groupBy(findings,({finding})=>{const section=sectionOf(
finding,coarseness);return tellsApps&&finding.app!==null?`${section}, in ${(0,import_shared_acegpst.code)(finding.app)}`:section})].map(([who,members])=>({who,isLead:members.
every(({finding})=>!isSentence(finding)),rows:rowsOf(members,fails,coarseness)})).toSorted((a,b)=>firstOf(a)-firstOf(b))}function rowsOf(members,fails,coarseness){
return[...Map.groupBy(members,({finding})=>{const isGrave=fails(finding),isTogether=coarseness==="minor"?!isGrave:coarseness!=="act";return JSON.stringify([isGrave,
finding.severity,isTogether?"":actOf(finding)])}).values()].flatMap(rowOf).toSorted((a,b)=>a.findings[0].number-b.findings[0].number)}function rowOf(alike){const[
first,...others]=alike;if(first===void 0)return[];const{severity}=first.finding;return[{severity,does:actsInWords([first.finding,...others.map(({finding})=>finding)]),
findings:[first,...others]}]}function firstOf({rows:[row2]}){return row2?.findings[0].number??0}function sectionOf({about,subject,build},coarseness){const where=build===
null?"":", only in some builds";return coarseness==="kind"?`${KINDS[kindOf(about)]}${where}`:about.domain==="ipc"?`${(0,import_shared_aces.opening)(subject)} ca\
n newly${where}`:`${KINDS[kindOf(about)]}${where}`}var KINDS={calls:"Pages can newly",settings:"By settings and code",policy:"By their Content Security Policy, \
pages can newly",build:"The machine that builds the app newly runs",packages:"Code by others",gate:"Toril itself"};function kindOf({domain,who}){switch(domain){case"\
ipc":case"commands":return"calls";case"config":return"settings";case"csp":return"policy";case"steps":return"build";case"packages":return who==="build"?"build":"\
packages";case"policy":return"gate"}}function actOf({about,rule,title,path,line}){return about.domain==="config"||about.act===""?JSON.stringify([rule,path,rule.
startsWith("packages/")?line:"",butLastName(title)]):(0,import_shared_aces.withoutScope)(about.act)}function isSentence({about}){return["settings","packages","g\
ate"].includes(kindOf(about))}function placesOf({findings}){const places=findings.map(({finding})=>finding).toSorted(import_shared_acegos.comparePlaces),[first=findings[0].
finding]=findings.map(({finding})=>finding),files=new Set(places.map(({path})=>path)).size,lines=new Set(places.map(({path,line})=>`${path}:${line}`)).size;return{
first,files,lines}}function numbersInWords(findings){const ranges=[];for(const{number}of findings.toSorted((a,b)=>a.number-b.number)){const last=ranges.at(-1);last!==
void 0&&last[1]===number-1?last[1]=number:ranges.push([number,number])}return ranges.map(([from,to])=>from===to?`${from}`:`${from}-${to}`)}function waivedInWords({
title,waiver}){return waiver===null?title:`${title.replace(/\.$/,"")} (by ${waiver.owner} until ${waiver.until}: ${waiver.reason})`}function needlessInWords({waiver,
beyond}){const{at,owner}=waiver,what=`${at.path}:${at.line}: The waiver of ${(0,import_shared_aces.waivedName)(waiver)}`;return beyond===null?`${what} covers no\
thing that is granted now: ${owner} may take it out.`:`${what} covers more than is granted now, such as ${(0,import_shared_acegpst.code)(beyond)}: ${owner} may \
write it anew.`}var LONGEST_SENTENCE=1e3,LONGEST_NAME2=300,LONGEST_BLOCK=1500,APART="\u200B";function sentence(text,longest=LONGEST_SENTENCE){const spans=(0,import_shared_acegpst.spansOf)(
closed(cut(text,longest),text).trim());return spans.map((span,index)=>span.kind==="text"?index===0?asProse(words(span.text)):words(span.text):(spans[index-1]?.kind===
"code"?APART:"")+codeSpan(span.text)).join("").trim()}function closed(shown,whole){return shown!==whole&&shown.endsWith("\u2026")&&shown.split("`").length%2===0?
`${shown}\``:shown}function codeSpan(name){const text=commentless(cut(name,LONGEST_NAME2)),fence="`".repeat(longestRun(text)+1),space=/^`|`$|^ | $/.test(text)?"\
 ":"";return`${fence}${space}${text===""?" ":text}${space}${fence}`}function codeBlock(text,language){const inside=commentless(cut(text,LONGEST_BLOCK)),fence="`".
repeat(Math.max(3,longestRun(inside)+1));return`${fence}${language}
${inside}
${fence}`}function row(...cells){return`| ${cells.map(inCell).join(" | ")} |`}function inCell(cell){return cell.replace(/\\(?=\|)/g,`\\${APART}`).replaceAll("|",
"\\|")}function words(text){return text.replace(/[\\`*_[\]!#~$]/g,"\\$&").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll("|","\
&vert;").replace(/@(?=\S)|#(?=\d)|(?<![a-z\d])GH-(?=\d)|:(?=\/\/|[\w+\\-]+:)|www(?=\\?\.)|(?:mailto|xmpp):/gi,`$&${APART}`).replace(COMMIT,hash=>hash.replace(/.{6}(?=.)/g,
`$&${APART}`))}var COMMIT=/(?<![a-z\d])[\da-f]{7,}(?![a-z\d])/gi;function asProse(markdown){return markdown.replace(/^(\d+(?=[.)])|(?=[-+=:]))(.)/,"$1\\$2")}function commentless(text){
return text.replaceAll("<!--",`<${APART}!--`)}function longestRun(text){return Math.max(0,...(text.match(/`+/g)??[]).map(run=>run.length))}function cut(text,longest){
const shown=(0,import_shared_acegpst.visible)(text.slice(0,longest));return text.length<=longest&&shown.length<=longest?shown:`${shown.slice(0,longest).toWellFormed()}\
\u2026`}function fitting(items,render,room){const shown=[];let used=0;for(const item of items){const text=render(item);if(used+=text.length+2,used>room)break;shown.
push(text)}return{shown,left:items.length-shown.length}}var SEVERITY_WORDS={critical:{sarif:"error",securitySeverity:"9.5",annotation:"failure",ansi:"1;97;41",mark:"\
\u{1F7E5} "},high:{sarif:"error",securitySeverity:"8.0",annotation:"failure",ansi:"1;31",mark:"\u{1F7E7} "},medium:{sarif:"warning",securitySeverity:"5.5",annotation:"\
warning",ansi:"33",mark:"\u{1F7E8} "},low:{sarif:"note",securitySeverity:"2.5",annotation:"notice",ansi:"36",mark:""},info:{sarif:"note",securitySeverity:null,annotation:"\
notice",ansi:"2",mark:""}},MOST_ROWS=30,LONGEST_ROW=400;function digestTable(findings,fails,link){if(findings.length===0)return"";const rows2=tableRows(findings,
fails).map(({section,row:each})=>tableRow(section,each,link));return[row("","Who can newly do what","Where"),row("---","---","---"),...rows2].join(`
`)}function tableRows(findings,fails){let rows2=[];for(const coarseness of COARSENESS)if(rows2=digestOf(findings,fails,coarseness).flatMap(section=>section.rows.
map(each=>({section,row:each}))),rows2.length<=MOST_ROWS)break;return rows2.toSorted((a,b)=>import_shared_aceps.SEVERITIES.indexOf(b.row.severity)-import_shared_aceps.SEVERITIES.
indexOf(a.row.severity))}function tableRow({who,isLead},{severity,does,findings},link){const words2=isLead?`**${sentence(who,LONGEST_ROW)}** ${sentence(does,LONGEST_ROW)}`:
sentence((0,import_shared_aces.opening)(does),LONGEST_ROW);return row(severityInMarkdown(severity),words2,placesInMarkdown({severity,does,findings},link))}function severityInMarkdown(severity){
return`${SEVERITY_WORDS[severity].mark}${severity}`}function placesInMarkdown(told,link){const{first,files,lines}=placesOf(told),shown=codeSpan(placeInWords(first)),
address=link(first),place=address===null?shown:`[${shown}](${address})`;return files>1?`${place} and ${counted(files-1,"more file")}`:lines>1?`${place} and ${counted(
lines-1,"more line")}`:place}var LONGEST={title:300,sentence:400},MOST_ROWS2=5;function findingSection(number,finding){const{severity,title,witness,message,remedy,
rule,details}=finding,sure=confidenceInWords(finding),where=[codeSpan(placeInWords(finding)),codeSpan(rule),...sure===""?[]:[sure]];return[`#### ${number} \xB7 ${severityInMarkdown(
severity)} \xB7 ${sentence(title,LONGEST.title)}`,where.join(" \xB7 "),...finding.build===null?[]:[`Build: ${sentence(buildInFull(finding.build))}`],`${sentence(
witnessLead(witness))}:`,codeBlock(witness.text,witness.kind==="invoke"?"js":"text"),`${sentence(message,LONGEST.sentence)} ${sentence(remedy,LONGEST.sentence)}`,
...rows(details)].join(`

`)}function rows(details){if(details.length===0)return[];const left=details.length-MOST_ROWS2;return[[...details.slice(0,MOST_ROWS2).map(each=>`- ${sentence(each,
200)}`),...left>0?[`- ${left} more`]:[]].join(`
`)]}function folded({summary,items,render,room,between=`
`}){if(items.length===0)return"";const{shown,left}=fitting(items,render,room),more=left===0?[]:[`
${left} more in the JSON of this review.`];return`<details><summary>${summary}</summary>

${[...shown,...more].join(between)}

</details>`}function narrowingsFolded({narrowings},room){return folded({summary:`No longer possible (${narrowings.length})`,items:orderNarrowings(narrowings),render:narrowing=>`\
- ${sentence(narrowing.title,300)} (${codeSpan(placeInWords(narrowing))})`,room})}function waivedFolded({waived},room){return folded({summary:`Waived (${waived.
length})`,items:orderFindings(waived),render:finding=>`- ${sentence(waivedInWords(finding),500)} (${codeSpan(placeInWords(finding))})`,room})}function gapsFolded({
gaps},room){const fresh=groupGaps(gaps).flatMap(group=>group.gaps.map((gap,index)=>({gap,heading:index===0?headingOf(group):""}))),before=asBefore(gaps).map((gap,index)=>({
gap,heading:index===0?headingOf({heading:"As before",blocking:!1}):""})),counts=[...fresh.length===0?[]:[`${fresh.length} new`],...before.length===0?[]:[`${before.
length} as before`]];return folded({summary:`Not checked: ${counts.join(", ")}`,items:[...fresh,...before],render:({gap,heading})=>`${heading}- ${sentence(gap.message,
300)} (${codeSpan(placeInWords(gap))})`,room})}function headingOf({heading,blocking}){return`
**${heading}**${blocking?"":" (does not block)"}

`}var NOTHING={apps:"nothing new is allowed","no-app":"there is no Tauri app here","no-change":"base and head hold the same files"};function decisionInWords(review,thresholds){
return[...found(review,thresholds),...notLookedAt(review)].join("; ")}function found({findings,waived,narrowings,compared},thresholds){if(findings.length===0){const less=narrowings.
length===0?[]:[`${counted(narrowings.length,"thing")} no longer possible`];return[waived.length===0?NOTHING[compared]:`all ${waived.length} new things are waive\
d`,...less]}const{failOn,failOnBy}=thresholds,grave=findings.filter((0,import_shared_aces.failsBy)(thresholds)),isOneThreshold=failOn!=="never"&&failOnBy.size===
0;if(grave.length===0)return[isOneThreshold?`${counted(findings.length,"change")} below ${failOn}`:`${counted(findings.length,"change")}, none of which this pol\
icy fails on`];const elsewhere=grave.filter(({build})=>build!==null).length,said=`${counted(grave.length,"change")} ${isOneThreshold?`at ${failOn} or above`:"th\
at this policy fails on"}`;return[elsewhere===0?said:`${said}, ${elsewhere} of them only in some builds`]}function notLookedAt({gaps,verdict,changed}){const blocking=gaps.
filter(gap=>gap.blocking).length,before=asBefore(gaps).length;if(blocking>0)return[`${counted(blocking,"thing")} newly not checked${before===0?"":` (${before} a\
s before)`}`];const left=changed.notCovered.length;return verdict==="pass"&&left>0?[`${counted(left,"changed file")} not judged yet`]:[]}var PAGE=11400,ROOM={minor:1800,
waived:900,narrowings:900,gaps:1800},WITNESSES={most:4600,least:1500},MOST_APPS=5;function renderMarkdown(review,options={}){return`## ${sentence(headlineOf(review),
300)}

${renderMarkdownBody(review,options)}`}function renderMarkdownBody(review,{policy=import_shared_aces.DEFAULT_POLICY,shown=numbered(review.findings),notes=[]}={}){
const fails=(0,import_shared_aces.failsBy)(policy),isShown=policy.failOn==="never"?(0,import_shared_aces.failsBy)(import_shared_aces.DEFAULT_POLICY):fails,isGrave=({
finding})=>isShown(finding),above=[`**${(0,import_shared_aces.opening)(review.verdict)}**: ${sentence(decisionInWords(review,policy))}.`,sentence(comparedInWords(
review),2e3),...review.turnedOff.length===0?[]:[sentence(turnedOffInWords(review))],digestTable(shown,fails,()=>null)],below=[minor(shown.filter(each=>!isGrave(
each))),waivedFolded(review,ROOM.waived),narrowingsFolded(review,ROOM.narrowings),gapsFolded(review,ROOM.gaps),...notes.map(note=>sentence(note))],room=PAGE-[...above,
...below].join(`

`).length;return`${[...above,witnesses(shown.filter(isGrave),room),...below].filter(part=>part!=="").join(`

`)}
`}function comparedInWords({base,head,apps}){const named=apps.slice(0,MOST_APPS).map(appInWords),others=apps.length-named.length,all=others>0?[...named,`and ${others}\
 more`]:named;return`From ${revisionInWords(base)} to ${revisionInWords(head)}: ${all.join("; ")||"no Tauri app"}.`}function witnesses(findings,left){return folded(
{summary:`${counted(findings.length,"finding")}, with witness and remedy`,items:findings,render:({number,finding})=>findingSection(number,finding),room:Math.max(
WITNESSES.least,Math.min(WITNESSES.most,left)),between:`

`})}function minor(findings){return folded({summary:`${findings.length} less grave, one line each`,items:findings,render:({number,finding})=>{const place=codeSpan(
placeInWords(finding));return`- ${number} \xB7 ${severityInMarkdown(finding.severity)} \xB7 ${sentence(finding.title,200)} (${place})`},room:ROOM.minor})}0&&(module.exports={COARSENESS,GAP_HEADINGS,SEVERITY_WORDS,actsInWords,appInWords,asBefore,asBeforeInWords,asOneTitle,buildInFull,butLastName,codeBlock,codeSpan,
confidenceInWords,counted,countsInWords,decisionInWords,digestOf,digestTable,findingSection,fitting,folded,gapsFolded,githubApi,groupGaps,headlineOf,narrowingsFolded,
needlessInWords,numbered,numbersInWords,orderFindings,orderNarrowings,placeInWords,placesOf,registries,renderMarkdown,renderMarkdownBody,revisionInWords,rulePages,
sentence,turnedOffInWords,verdictInWords,waivedFolded,waivedInWords,witnessLead});
