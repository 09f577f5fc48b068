var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{BUILDS:()=>BUILDS,didYouMean:()=>didYouMean,filtered:()=>filtered,matchesWildcards:()=>matchesWildcards,whoOfNoFinding:()=>whoOfNoFinding});
module.exports=__toCommonJS(stdin_exports);var import_shared_aceps=require("./shared.aceps.js"),import_shared_acegpst=require("./shared.acegpst.js"),MOST_EDITS=3;
function didYouMean(typed,names){const near=nearestName(typed,names);return near===void 0?"":`; did you mean ${near}?`}function nearestName(typed,names){let best;
for(const name of names){if(Math.abs(name.length-typed.length)>MOST_EDITS)continue;const edits=editsBetween(typed.toLowerCase(),name.toLowerCase());edits<=MOST_EDITS&&
edits*2<typed.length&&edits<(best?.edits??1/0)&&(best={name,edits})}return best?.name}function editsBetween(from,to){const rows=[Array.from({length:to.length+1},
(_,column)=>column)],at=(row,column)=>rows[row]?.[column]??0;for(let row=1;row<=from.length;row++){rows.push([row]);for(let column=1;column<=to.length;column++){
const isSame=from[row-1]===to[column-1],isSwap=row>1&&from[row-1]===to[column-2]&&from[row-2]===to[column-1],edits=Math.min(at(row-1,column)+1,at(row,column-1)+
1,at(row-1,column-1)+(isSame?0:1),isSwap?at(row-2,column-2)+1:1/0);rows[row]?.push(edits)}}return at(from.length,to.length)}function matchesWildcards(pattern,text){
let[at,from]=[0,0],star;for(;from<text.length;)if(pattern[at]==="*")star={at,from},at++;else if(pattern[at]===text[from])at++,from++;else if(star!==void 0)star=
{at:star.at,from:star.from+1},at=star.at+1,from=star.from;else return!1;return/^\**$/.test(pattern.slice(at))}var BUILDS=["release","all"],WHO_WORDS=["build","p\
ublishers","web"];function filtered(review,filters,fails){const active=activeOf(filters);if(active.length===0)return{shown:review.findings,hidden:""};const{shown=[],
hidden=[]}=Object.groupBy(review.findings,finding=>active.every(({shows})=>shows(finding))?"shown":"hidden");return{shown,hidden:hiddenInWords(hidden,active,fails)}}
function whoOfNoFinding({findings},{who}){return who.filter(value=>!isWord(value)&&!findings.some(({about})=>about.pages.some(page=>isPage(page,value))))}function activeOf({
minSeverity,rule,who,platform,power,build}){return[...filterOf("--min-severity",minSeverity,(least,{severity})=>(0,import_shared_aceps.atLeast)(severity,least)),
...filterOf("--rule",rule,(pattern,finding)=>matchesWildcards(pattern,finding.rule)),...filterOf("--who",who,isAbout),...filterOf("--platform",platform,isOn,import_shared_aceps.platformName),
...filterOf("--power",power,(each,{about})=>about.powers.includes(each)),...filterOf("--build",build,(which,finding)=>which==="all"||(0,import_shared_aceps.isShipped)(
finding.build))]}function filterOf(option,values,shows,nameOf=value=>value){return values.length===0?[]:[{words:values.map(value=>(0,import_shared_acegpst.code)(
`${option} ${nameOf(value)}`)).join(" "),shows:finding=>values.some(value=>shows(value,finding))}]}function isAbout(value,{about:{who,pages}}){return value==="b\
uild"?who==="build":value==="publishers"?who==="publisher":value==="web"?who==="website":who==="pages"&&(pages.length===0||pages.some(page=>isPage(page,value)))}
function isWord(value){return WHO_WORDS.includes(value)}function isPage(page,value){const isUrl=value.includes("://");return page.includes("://")!==isUrl?!1:matchesWildcards(
page,value)||matchesWildcards(value,page)?!0:isUrl&&matchesWildcards(`${page}/*`,value)}function isOn(platform,{about:{platforms}}){return platforms.length===0||
platforms.includes(platform)}function hiddenInWords(hidden,active,fails){const by=active.map(({words})=>words).join(" ");if(hidden.length===0)return`No finding \
is hidden by ${by}.`;const findings=hidden.length===1?"1 finding":`${hidden.length} findings`,grave=hidden.filter(fails).length;return`${findings} hidden by ${by}\
 (${grave===0?"none":grave} of them at or above fail-on).`}0&&(module.exports={BUILDS,didYouMean,filtered,matchesWildcards,whoOfNoFinding});
