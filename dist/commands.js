var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{checkPolicy:()=>checkPolicy,explain:()=>explain,init:()=>init,review:()=>review,serve:()=>serve,waive:()=>waive});module.
exports=__toCommonJS(stdin_exports);var import_shared_ct=require("./shared.ct.js"),import_shared_ac=require("./shared.ac.js"),import_shared_cp=require("./shared.cp.js"),
import_shared_ce=require("./shared.ce.js"),import_shared_cg=require("./shared.cg.js"),import_shared_cgo=require("./shared.cgo.js"),import_shared_acs=require("./shared.acs.js"),
import_shared_acpst=require("./shared.acpst.js"),import_shared_aces=require("./shared.aces.js"),import_shared_aceps=require("./shared.aceps.js"),import_shared_acegps=require("./shared.acegps.js"),
import_shared_acegpst=require("./shared.acegpst.js"),import_shared_acegos=require("./shared.acegos.js"),import_shared_acegopst=require("./shared.acegopst.js"),import_shared_acegoprst=require("./shared.acegoprst.js"),
BOLD="1",DIM="2",CODE="36";function painter(colour){return{colour,as:(attributes,text)=>colour&&text!==""?coloured(attributes,text):text}}function coloured(attributes,text){
return`\x1B[${attributes}m${text}\x1B[${attributes===CODE?"39":"0"}m`}var LONGEST_FIELD=2e3;function inert(text){const cut=text.length>LONGEST_FIELD,shown2=(0,import_shared_acegpst.visible)(
cut?text.slice(0,LONGEST_FIELD):text).replaceAll("##[","#\\u{23}[");return cut?`${shown2}\u2026 (${text.length-LONGEST_FIELD} more characters)`:shown2}var ESCAPE="\
\x1B",COMMAND=new RegExp(`^((?:\\s|${ESCAPE}\\[[\\d;]*m)*):(?=:)`);function printed(lines){return`${lines.map(line=>line.trimEnd().replace(COMMAND,"$1\\u{3a}")).
join(`
`)}
`}function widthOf(text){if(ASCII.test(text))return text.length;let width=0;for(const character of text)width+=MARK.test(character)?0:WIDE.test(character)?2:1;return width}
function wrap(sentence,width,paint){return laidOut((0,import_shared_acegpst.spansOf)(inert(sentence)),width,paint)}function wrapAsIs(text,width,paint){return laidOut(
[{kind:"text",text:inert(text)}],width,paint)}function laidOut(spans,width,paint){const lines=[];let line="",used=0;for(const word of wordsOf2(spans,paint).flatMap(
whole=>broken(whole,width))){const wide=widthOfWord(word);used>0&&used+1+wide>width&&(lines.push(line),line="",used=0),line+=(used>0?" ":"")+painted(word,paint),
used+=(used>0?1:0)+wide}return used>0?[...lines,line]:lines}var ASCII=/^[ -~]*$/,MARK=new RegExp("\\p{M}","u"),WIDE=/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u{ff01}-\u{ff60}]/u;
function wordsOf2(spans,paint){const words=[[]];for(const span of spans){const isCode=span.kind==="code";(isCode&&!paint.colour?`\`${span.text}\``:span.text).split(
" ").forEach((part,index)=>{index>0&&words.push([]),part!==""&&words.at(-1)?.push({text:part,isCode})})}return words.filter(word=>word.length>0)}function broken(word,width){
if(widthOfWord(word)<=width)return[word];const pieces=[[]];let used=0;for(const{text,isCode}of word)for(const character of text){const wide=widthOf(character);used+
wide>width&&(pieces.push([]),used=0);const last=pieces.at(-1)?.at(-1);last?.isCode===isCode?last.text+=character:pieces.at(-1)?.push({text:character,isCode}),used+=
wide}return pieces}function widthOfWord(word){return word.reduce((sum,{text})=>sum+widthOf(text),0)}function painted(word,paint){return word.map(({text,isCode})=>isCode?
paint.as(CODE,text):text).join("")}var AROUND=2,MOST_MARKED=4;function excerptOf(place,excerpts,width,paint){const file=excerpts.get(place.path);if(file?.lines[place.
line-1]===void 0)return[];const lastMarked=Math.min(Math.max(place.line,place.endLine),place.line+MOST_MARKED-1),first=Math.max(1,place.line-AROUND),last=Math.min(
file.lines.length,lastMarked+AROUND),digits=String(last).length;return file.lines.slice(first-1,last).map((text,index)=>{const number=first+index,marked=number>=
place.line&&number<=lastMarked,gutter=`${marked?">":" "} ${String(number).padStart(digits)} ${file.added.has(number)?"+":"\u2502"}`,shown2=cutAround(text,number===
place.line?place.column:1,width-digits-5);return`${paint.as(marked?BOLD:DIM,gutter)} ${marked?shown2:paint.as(DIM,shown2)}`})}function cutAround(line,column,width){
if(line.length<=width)return cutEnd(shown(line),width);const start=column-1<width*2/3?0:column-1-Math.floor(width/3),rest=shown(line.slice(start,start+width*2));
return start===0?cutEnd(rest,width):`\u2026${cutEnd(rest,width-1)}`}function cutEnd(text,width){if(widthOf(text)<=width)return text;let kept="",used=0;for(const character of text){
if(used+=widthOf(character),used>=width)break;kept+=character}return`${kept}\u2026`}function shown(line){return inert(line.replaceAll("	","  ").replace(/\r$/,""))}
var DEFAULT_WIDTH=100,LABEL_WIDTH=12,INDENT="  ";function findingLines({number,finding},width,excerpts,paint){const severity=finding.severity.toUpperCase(),lead=`${number}\
  ${severity}  `,[first="",...rest]=wrap(finding.title,width-lead.length,paint),sure=(0,import_shared_acs.confidenceInWords)(finding),rule=sure===""?finding.rule:
`${finding.rule} (${sure})`;return[`${number}  ${paint.as(import_shared_acs.SEVERITY_WORDS[finding.severity].ansi,severity)}  ${paint.as(BOLD,first)}`,...rest.map(
line=>" ".repeat(lead.length)+paint.as(BOLD,line)),...indented(wrapAsIs((0,import_shared_acs.placeInWords)(finding),width-INDENT.length,paint)),...indented(wrapAsIs(
rule,width-INDENT.length,paint).map(line=>paint.as(DIM,line))),"",...withSpace(indented(excerptOf(finding,excerpts,width-INDENT.length,paint))),...finding.build===
null?[]:labelled("Build",(0,import_shared_acs.buildInFull)(finding.build),width,paint),...labelled("Witness",`${(0,import_shared_acs.witnessLead)(finding.witness)}\
:`,width,paint),...quoted(finding.witness.text,width,paint),...labelled("Before",finding.base,width,paint),...labelled("After",finding.head,width,paint),...labelled(
"Why",finding.message,width,paint),...labelled("What to do",finding.remedy,width,paint),...finding.details.flatMap((row,index)=>labelled(index===0?"Each":"",row,
width,paint))]}function labelled(label,sentence,width,paint){return wrap(sentence,width-INDENT.length-LABEL_WIDTH,paint).map((line,index)=>INDENT+paint.as(DIM,(index===
0?label:"").padEnd(LABEL_WIDTH))+line)}function indented(lines){return lines.map(line=>INDENT+line)}function quoted(text,width,paint){const room=width-INDENT.length-
LABEL_WIDTH-2;return wrapAsIs(text,room,paint).map(line=>" ".repeat(INDENT.length+LABEL_WIDTH+2)+paint.as(BOLD,line))}function withSpace(lines){return lines.length===
0?lines:[...lines,""]}function renderFinding(finding,options){const width=options.width??DEFAULT_WIDTH;return printed(findingLines(finding,width,options.excerpts??
new Map,painter(options.colour)))}function renderRule(page,options){const width=options.width??DEFAULT_WIDTH,paint=painter(options.colour);return printed(blocksOf(
page).flatMap((block,index)=>[...index>0?[""]:[],...blockLines(block,width,paint)]))}function blocksOf(page){const blocks=[];let open2=[],fence;const close=()=>{
open2.length>0&&blocks.push({kind:kindOf(open2),lines:open2}),open2=[]};for(const line of withoutComments(page).split(/\r?\n/)){const mark=/^(`{3,}|~{3,})/.exec(
line)?.[1];fence!==void 0?mark===fence?(blocks.push({kind:"code",lines:open2}),open2=[],fence=void 0):open2.push(line):mark!==void 0?(close(),fence=mark):line.trim()===
""?close():/^#{1,6} /.test(line)?(close(),blocks.push({kind:"heading",lines:[line.replace(/^#+ /,"")]})):open2.push(line)}return close(),blocks}function kindOf(lines){
return lines[0]?.startsWith("|")?"table":ITEM.test(lines[0]??"")?"items":"paragraph"}var ITEM=/^( *)([-*]|\d{1,3}\.) /;function blockLines(block,width,paint){switch(block.
kind){case"heading":return wrap(inline(block.lines.join(" ")),width,paint).map(line=>paint.as(BOLD,line));case"code":return block.lines.map(line=>`    ${paint.as(
DIM,inert(line.replaceAll("	","  ")))}`);case"table":return tableLines(block.lines,width,paint);case"items":return itemsOf(block.lines).flatMap(item2=>itemLines(
item2,width,paint));case"paragraph":return wrap(inline(block.lines.join(" ")),width,paint)}}function itemsOf(lines){const items=[];for(const line of lines)ITEM.
test(line)?items.push(line):items.push(`${items.pop()??""} ${line.trim()}`);return items}function itemLines(item2,width,paint){const[whole="",indent="",bullet="\
-"]=ITEM.exec(item2)??[],lead=`${indent}${bullet} `;return wrap(inline(item2.slice(whole.length)),width-lead.length,paint).map((line,index)=>(index===0?lead:" ".
repeat(lead.length))+line)}function tableLines(lines,width,paint){return lines.filter(line=>!/^[\s|:-]+$/.test(line)).flatMap(line=>{const cells=line.split(/(?<!\\)\|/).
map(cell=>cell.trim().replaceAll("\\|","|"));return wrap(inline(cells.filter(cell=>cell!=="").join(" \xB7 ")),width,paint)})}function inline(text){return text.split(
/(`[^`]*`)/).map(part=>part.startsWith("`")?part:withoutMarks(part)).join("")}function withoutMarks(text){return text.replace(/\[([^\]]*)\]\((https:[^)]*)\)/g,"\
$1 ($2)").replace(/\[([^\]]*)\]\([^)]*\)/g,"$1").replace(/\*\*([^*]+)\*\*/g,"$1").replace(/(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/g,"$1")}function withoutComments(page){
return page.replace(/<!--[\s\S]*?-->/g,"")}var MOST_EDITS=2e3;function addedLines(base,head){const parts=base===void 0?void 0:(0,import_shared_ce.diffArrays)([...base],
[...head],{maxEditLength:MOST_EDITS});if(parts===void 0)return new Set(head.map((_,index)=>index+1));const added=new Set;let line=1;for(const part of parts)if(!part.
removed){if(part.added)for(let i=0;i<part.value.length;i+=1)added.add(line+i);line+=part.value.length}return added}async function excerptsFor(findings,base,head){
const paths=new Set(findings.map(({path})=>path)),[before,after]=await Promise.all([linesOf(paths,base),linesOf(paths,head)]);return new Map([...after].map(([path,
lines])=>[path,{lines,added:addedLines(before.get(path),lines)}]))}async function linesOf(paths,tree){const entries=(await tree.list()).entries.filter(({path})=>paths.
has(path)),blobs=entries.length===0?new Map:await tree.read(entries);return new Map(entries.flatMap(({path,id})=>{const bytes=blobs.get(id);return bytes===void 0?
[]:[[path,new TextDecoder().decode(bytes).split(/\r?\n/)]]}))}var readdir=(...given)=>process.getBuiltinModule("node:fs/promises").readdir(...given),{join,resolve}=process.
getBuiltinModule("node:path");async function openFolderTree(folder){if(!await(0,import_shared_cgo.isFolder)(folder))throw new import_shared_acegopst.SetupError(
`There is no folder ${folder}. Give the path of a folder that exists.`);const disk=new import_shared_cgo.Disk(resolve(folder));return{list:()=>listFolder(disk,folder),
read:(0,import_shared_cgo.diskReader)(disk,"sha1")}}async function openFolderTrees(base,head){const[hasBase,hasHead]=await Promise.all([(0,import_shared_cgo.isFolder)(
base),(0,import_shared_cgo.isFolder)(head)]),open2=(folder,isThere)=>isThere||!(hasBase||hasHead)?openFolderTree(folder):Promise.resolve(absentTree(folder));return Promise.
all([open2(base,hasBase),open2(head,hasHead)])}function absentTree(folder){const gap=(0,import_shared_acegos.gapIn)("",{kind:"unreadable",rests:(0,import_shared_acegos.wordsOf)(
"no folder"),message:`There is no folder ${(0,import_shared_acegpst.code)(folder)}, so that side was read as empty.`});return{list:async()=>({revision:{rev:folder,
sha:null},entries:[],unfollowed:[],gaps:[gap]}),read:async()=>new Map}}async function listFolder(disk,name){const listing=new import_shared_acegos.ListingBuilder;
for(const entry of await(0,import_shared_cgo.identify)(disk,await walk(disk,listing),"sha1"))listing.add(entry);return listing.finish({rev:name,sha:null})}async function walk(disk,listing){
const files=[],waiting=[""],filledByTools=[];for(let folder=next();folder!==void 0;folder=next())for(const item2 of await itemsIn(disk,folder,listing)){const path=folder===
""?item2.name:`${folder}/${item2.name}`;if(!listing.hasRoom(files.length))return files;item2.isDirectory()?FILLED_BY_TOOLS.has(item2.name)?filledByTools.push(path):
item2.name!==".git"&&waiting.push(path):await noteFile(disk,path,files,listing)}return files;function next(){return waiting.pop()??filledByTools.pop()}}var FILLED_BY_TOOLS=new Set(
["node_modules","target"]);async function itemsIn(disk,folder,listing){if(folder.split("/").length>import_shared_acegos.TREE_LIMITS.depth)return listing.addUnreadable(
folder,`The folder lies more than ${import_shared_acegos.TREE_LIMITS.depth} folders deep; it was left out.`),[];try{return(await readdir(join(disk.root,folder),
{withFileTypes:!0})).sort((a,b)=>(0,import_shared_acegos.compareText)(a.name,b.name))}catch{return listing.addUnreadable(folder,"The folder can't be opened; wha\
t lies in it is not known."),[]}}async function noteFile(disk,path,files,listing){const found=await disk.look(path);found.kind==="file"?files.push({path,size:found.
size}):found.kind==="link"?listing.addUnfollowed((0,import_shared_cgo.linkAt)(path,found.target,"sha1")):found.kind==="special"?listing.addUnfollowed({path,what:"\
special file",id:null}):listing.addUnreadable(path,"The file can't be read.")}async function openSides(sides){if(sides.kind==="git")return(await Promise.resolve().then(()=>__toESM(require("./git-sides.js")))).
openGitSides(sides);const[base,head]=await openFolderTrees(sides.base,sides.head);return{base:(0,import_shared_acegos.listedOnce)(base),head:(0,import_shared_acegos.listedOnce)(
head),ownPolicy:async()=>null,close:async()=>{}}}var open=(...given)=>process.getBuiltinModule("node:fs/promises").open(...given),MOST_BYTES=1024*1024;async function openPolicy(choice,organization,sides){
if(choice.kind==="file")return over(organization,await readPolicyFile(choice.file));const own=choice.kind==="own"?await sides.ownPolicy():null;if(own===null)return over(
organization,{ok:!0,policy:import_shared_aces.DEFAULT_POLICY,set:new Map});const{policyInBytes}=await Promise.resolve().then(()=>__toESM(require("./engine.js")));
return{...await over(organization,policyInBytes(own.file.path,own.file),` of ${own.of}`,"Use another one with --policy, or none with --no-policy."),note:`Policy\
: ${(0,import_shared_acegpst.code)(own.file.path)} of ${own.of}`}}async function over(organization,own,where="",hint2=""){const judging=await overOrganization(organization,
own);if(judging.ok)return{policy:judging.policy,floor:judging.floor,note:""};const lines=[`The policy${where} can't be used.`,...judging.errors.map(errorLine),hint2];
throw new import_shared_acegopst.SetupError(lines.filter(line=>line!=="").join(`
`))}async function overOrganization(organization,own){const{judgingPolicy}=await Promise.resolve().then(()=>__toESM(require("./engine.js")));return organization===
null?judgingPolicy(own,{kind:"none",why:NOT_GIVEN},!1):judgingPolicy(own,{kind:"read",reading:await readPolicyFile(organization)},!0)}var NOT_GIVEN="the command\
 line fetches nothing, so name a file that holds it with --organization";async function readPolicyFile(file){const text=await textOf(file),{readPolicy}=await Promise.resolve().then(()=>__toESM(require("./engine.js")));
return readPolicy({path:file,id:file,text},(0,import_shared_aces.today)())}function errorLine({at:{path,line,column},message}){return(0,import_shared_acegpst.visible)(
`${path}:${line}:${column}: ${message}`)}async function textOf(file){try{const handle=await open(file);try{const{buffer,bytesRead}=await handle.read(Buffer.alloc(
MOST_BYTES+1),0,MOST_BYTES+1,null);if(bytesRead>MOST_BYTES)throw new import_shared_acegopst.SetupError(`${file} is too large for a policy.`);return new TextDecoder(
"utf-8",{fatal:!0}).decode(buffer.subarray(0,bytesRead))}finally{await handle.close()}}catch(error){if(error instanceof import_shared_acegopst.SetupError)throw error;
const isText=!(error instanceof TypeError);throw new import_shared_acegopst.SetupError(isText?`There is no policy ${file} that can be read.`:`${file} is not UTF\
-8 text.`)}}async function withReview(command,terminal,use){const sides=await openSides(command.sides);try{const{policy,floor,note}=await policyFor(command,sides),
{reviewTrees,treeSitter}=await Promise.resolve().then(()=>__toESM(require("./engine.js"))),review2=await reviewTrees({base:sides.base,head:sides.head,facts:(0,import_shared_acs.registries)(
{offline:command.offline,cache:command.cache??(0,import_shared_ct.cacheFolder)(process.env)},process.env),rust:treeSitter,policy,floor,today:(0,import_shared_aces.today)(),
progress:terminal.progress});return terminal.clearProgress(),await use({review:review2,policy,floor,note,sides})}finally{terminal.clearProgress(),await sides.close()}}
async function policyFor({policy,organization,failOn},sides){const chosen=await openPolicy(policy,organization,sides);return failOn===null?chosen:{...chosen,policy:{
...chosen.policy,failOn,failOnBy:new Map}}}var MOST_TOLD=3,INDENT2="  ";function notCheckedLines({gaps},policy,width,paint){const blocking=(0,import_shared_acs.groupGaps)(
gaps).flatMap(group=>group.blocking?group.gaps:[]),others=gaps.filter(gap=>!gap.blocking&&gap.since==="head").length,before=(0,import_shared_acs.asBefore)(gaps).
length,counts2=[...blocking.length===0?[]:[failsAlone(gaps,policy)?`${blocking.length}, which alone would fail`:`${blocking.length}`],...others===0?[]:[`${others}\
 that ${others===1?"doesn't":"don't"} block`],...before===0?[]:[`${before} as before`]];return counts2.length===0?[]:[...wrap(`Not checked: ${counts2.join("; ")}`,
width,paint),...blocking.slice(0,MOST_TOLD).flatMap(gap=>gapLine(gap,width,paint))]}function failsAlone(gaps,policy){return(0,import_shared_aces.outcomeOf)({verdict:"\
incomplete",gaps},policy)==="fail"}function gapLine(gap,width,paint){const room=width-INDENT2.length-2,[first="",...rest]=wrap(`${(0,import_shared_acegpst.code)(
(0,import_shared_acs.placeInWords)(gap),40)} ${gap.message}`,room,paint);return[`${INDENT2}${first}${rest.length===0?"":" \u2026"}`]}var INDENT3="  ",GAP="  ",SEVERITY_WIDTH=8,
NUMBER_WIDTH=5,WIDE2=76,MOST_LINES=3;function digestLines(sections,fails,minor,width,paint){const numbers=sections.flatMap(({rows})=>rows.map(row=>(0,import_shared_acs.numbersInWords)(
row.findings)[0]??"")),layout=layoutFor(width,Math.max(NUMBER_WIDTH,...numbers.map(each=>each.length)));return sections.flatMap(({who,rows})=>[...wrap(who,width-
INDENT3.length,paint).map(line=>INDENT3+line),...rows.flatMap(row=>rowLines(row,fails,minor,layout,paint))])}function layoutFor(width,numbers){const left=INDENT3.
length+numbers+1+SEVERITY_WIDTH+1,right=width>=WIDE2?Math.floor(width/3.4):0;return{numbers,left,room:width-left-(right===0?0:right+GAP.length),right}}function rowLines(row,fails,minor,layout,paint){
const{room,right,left}=layout,[first="",...others]=(0,import_shared_acs.numbersInWords)(row.findings),isGrave=fails(row.findings[0].finding),place=shortened(placeOf(
row),right===0?room:right),lines=[...atMost(isGrave?MOST_LINES:minor,row.does,room,paint),...others.length===0||!isGrave?[]:wrap(`also ${others.length===1?"find\
ing":"findings"} ${others.join(", ")}`,room,paint),...right===0?[place]:[]],name=row.severity.toUpperCase(),lead=[`${INDENT3}${first.padStart(layout.numbers)} `,
paint.as(import_shared_acs.SEVERITY_WORDS[row.severity].ansi,name)," ".repeat(SEVERITY_WIDTH-name.length+1)].join("");return lines.map((line,index)=>{if(index>0)
return" ".repeat(left)+line;if(right===0)return lead+line;const between=room-visibleWidth(line)+GAP.length+right-widthOf(place);return`${lead}${line}${" ".repeat(
between)}${place}`})}function atMost(count,sentence,width,paint){const lines=wrap(sentence,width,paint);if(lines.length===0)return[""];if(lines.length<=count)return lines;
const plain=wrap(withShortNames(sentence),width,paint);return plain.length<=count?plain:wrap(withShortNames(sentence),width-2,paint).slice(0,count).map((line,index)=>index===
count-1?`${line} \u2026`:line)}function withShortNames(sentence){return sentence.replace(LONG_NAME,(_,name)=>`\`${name}\u2026\``)}var LONG_NAME=/(?<!`)`([^`]{38})[^`]{3,}`(?!`)/g;
function placeOf(row){const{first,files,lines}=(0,import_shared_acs.placesOf)(row),path=first.path.split("/").slice(-2).join("/"),more=files>1?` +${files-1} ${files===
2?"file":"files"}`:lines>1?` +${lines-1} ${lines===2?"line":"lines"}`:"";return inert(path===""?"the repository":`${path}:${first.line}${more}`)}function shortened(text,width){
if(widthOf(text)<=width)return text;let[kept,used]=["",1];for(const character of Array.from(text).reverse()){if(used+=widthOf(character),used>width)break;kept=character+
kept}return`\u2026${kept}`}var ANSI=new RegExp("\x1B\\[[0-9;]*m","g");function visibleWidth(line){return widthOf(line.replace(ANSI,""))}var DEFAULT_WIDTH2=100,NARROWEST=40,
MOST_LINES2=32;function renderSummary(review2,options){const width=Math.max(NARROWEST,options.width??DEFAULT_WIDTH2),paint=painter(options.colour),first=opening(
review2,options,width,paint),last=ending(review2,options,width,paint),shown2=options.shown??(0,import_shared_acs.numbered)(review2.findings),rows=rowsWithin(MOST_LINES2-
first.length-last.length,shown2,options,width,paint);return printed([...first,...rows.length===0?[]:["",...rows],...last])}function renderQuiet(review2,{colour,
policy}){return printed(headline(review2,policy,Number.POSITIVE_INFINITY,painter(colour)))}var MINOR_LINES=[2,1];function rowsWithin(room,findings,{policy},width,paint){
const fails=(0,import_shared_aces.failsBy)(policy);for(const coarseness of import_shared_acs.COARSENESS){const sections=(0,import_shared_acs.digestOf)(findings,
fails,coarseness);if(!(sections.length+sections.flatMap(({rows})=>rows).length>room))for(const minor of MINOR_LINES){const lines=digestLines(sections,fails,minor,
width,paint);if(lines.length<=room)return lines}}return digestLines((0,import_shared_acs.digestOf)(findings,fails,"kind"),fails,1,width,paint)}function headline(review2,policy,width,paint){
const lead=`${review2.verdict.toUpperCase()}  `;return wrap((0,import_shared_acs.decisionInWords)(review2,policy),width-lead.length,paint).map((line,index)=>paint.
as(BOLD,index===0?lead+line:" ".repeat(lead.length)+line))}function opening(review2,{policy},width,paint){const change=[review2.base,review2.head].map(side=>(0,import_shared_acs.revisionInWords)(
named(side))).join(" \u2192 "),counts2=(0,import_shared_acs.countsInWords)(review2.findings),said=[appsInWords(review2.apps),change,...counts2===""?[]:[counts2]];
return[...headline(review2,policy,width,paint),...wrap(said.join(" \xB7 "),width,paint)]}function named({rev,sha}){return{rev:/^[0-9a-f]{40,64}$/.test(rev)?rev.
slice(0,7):rev.split("/").slice(-2).join("/"),sha}}var MOST_APPS=3;function appsInWords(apps){if(apps.length===0)return"no Tauri app";const shown2=apps.slice(0,
MOST_APPS).map(({name,root,tauri})=>{const version=tauri===null?"":`, Tauri ${(0,import_shared_acegpst.code)(tauri)}`;return`${(0,import_shared_acegpst.code)(name,
40)} (${(0,import_shared_acegpst.code)(root===""?".":root,60)}${version})`}),left=apps.length-shown2.length;return[...shown2,...left===0?[]:[`${left} more ${left===
1?"app":"apps"}`]].join(", ")}function ending(review2,{policy,notes=[],shown:shown2},width,paint){const{narrowings,findings,gaps,waived}=review2,sentences=[waived.
length===0?"":`Waived: ${waived.length}`,narrowings.length===0?"":`No longer possible: ${narrowings.length}`,(0,import_shared_acs.turnedOffInWords)(review2),...notes].
filter(sentence=>sentence!==""),[first]=shown2??(0,import_shared_acs.numbered)(findings),more=[...findings.length+waived.length+narrowings.length+gaps.length===
0?[]:[(0,import_shared_acegpst.code)("--details")],...first===void 0?[]:[(0,import_shared_acegpst.code)(`toril explain ${first.number}`)]].join(" \xB7 ");return[
...withSpace2([...sentences.flatMap(sentence=>wrap(sentence,width,paint)),...notCheckedLines(review2,policy,width,paint)]),...withSpace2(more===""?[]:wrap(`More\
: ${more}`,width,paint).map(line=>paint.as(DIM,line)))]}function withSpace2(lines){return lines.length===0?[]:["",...lines]}var NARROWEST2=40;function renderText(review2,options){
const width=Math.max(NARROWEST2,options.width??DEFAULT_WIDTH),paint=painter(options.colour),shown2=options.shown??(0,import_shared_acs.numbered)(review2.findings),
rule=paint.as(DIM,"\u2500".repeat(width));return printed([...opening2(review2,width,paint),...shown2.flatMap(finding=>["",rule,"",...findingLines(finding,width,
options.excerpts??new Map,paint)]),...waivedLines(review2,rule,width,paint),...narrowingLines(review2,rule,width,paint),...gapLines(review2,rule,width,paint),"",
rule,"",...wrap((0,import_shared_acs.verdictInWords)(review2),width,paint).map(line=>paint.as(BOLD,line)),...hint(shown2,paint),...(options.notes??[]).flatMap(note=>wrap(
note,width,paint))])}function opening2(review2,width,paint){const compared=`From ${(0,import_shared_acs.revisionInWords)(review2.base)} to ${(0,import_shared_acs.revisionInWords)(
review2.head)}`,apps=review2.apps.map(import_shared_acs.appInWords),counts2=(0,import_shared_acs.countsInWords)(review2.findings);return[...wrap((0,import_shared_acs.headlineOf)(
review2),width,paint).map(line=>paint.as(BOLD,line)),"",...wrap(`${compared}: ${apps.join("; ")||"no Tauri app"}`,width,paint),...counts2===""?[]:wrap(`${(0,import_shared_acs.counted)(
review2.findings.length,"finding")}: ${counts2}`,width,paint),...wrapped((0,import_shared_acs.turnedOffInWords)(review2),width,paint)]}function wrapped(sentence,width,paint){
return sentence===""?[]:wrap(sentence,width,paint)}function waivedLines({waived},rule,width,paint){return waived.length===0?[]:["",rule,"",paint.as(BOLD,`Waived\
 (${waived.length})`),"",...(0,import_shared_acs.orderFindings)(waived).flatMap(finding=>[...item((0,import_shared_acs.waivedInWords)(finding),width,paint),...under(
wrapAsIs((0,import_shared_acs.placeInWords)(finding),width-4,paint),paint)])]}function narrowingLines({narrowings},rule,width,paint){return narrowings.length===
0?[]:["",rule,"",paint.as(BOLD,`No longer allowed (${narrowings.length})`),"",...(0,import_shared_acs.orderNarrowings)(narrowings).flatMap(narrowing=>[...item(narrowing.
title,width,paint),...under(wrapAsIs((0,import_shared_acs.placeInWords)(narrowing),width-4,paint),paint)])]}function gapLines({gaps},rule,width,paint){if(gaps.length===
0)return[];const before=(0,import_shared_acs.asBefore)(gaps).length;return["",rule,"",paint.as(BOLD,`Not known (${gaps.length-before})`),...(0,import_shared_acs.groupGaps)(
gaps).flatMap(group=>groupLines(group,width,paint)),...before===0?[]:["",...indented(wrap((0,import_shared_acs.asBeforeInWords)(before),width-2,paint))]]}var MOST_LISTED=10;
function groupLines({blocking,heading,gaps},width,paint){const shown2=blocking?gaps:gaps.slice(0,MOST_LISTED),left=gaps.length-shown2.length;return["",...indented(
wrap(blocking?heading:`${heading} (does not block)`,width-2,paint)),...shown2.flatMap(gap=>[...item(gap.message,width,paint),...under(wrapAsIs((0,import_shared_acs.placeInWords)(
gap),width-4,paint),paint)]),...left===0?[]:item(`${left} more, which \`--format json\` lists.`,width,paint)]}function item(sentence,width,paint){return indented(
wrap(sentence,width-4,paint).map((line,index)=>index===0?`- ${line}`:`  ${line}`))}function under(lines,paint){return lines.map(line=>`    ${paint.as(DIM,line)}`)}
function hint([worst],paint){return worst===void 0?[]:wrap(`More about a finding: ${(0,import_shared_acegpst.code)(`toril explain ${worst.finding.rule}`)}`,1e3,
paint)}function viewOf({review:review2,policy,note},filters){const{shown:shown2,hidden}=(0,import_shared_cp.filtered)(review2,filters,(0,import_shared_aces.failsBy)(
policy)),isShown=new Set(shown2);return{policy,shown:(0,import_shared_acs.numbered)(review2.findings).filter(({finding})=>isShown.has(finding)),notes:[note,...mistyped(
review2,filters),hidden].filter(each=>each!=="")}}function mistyped(review2,filters){const names=review2.findings.flatMap(({about})=>about.pages);return(0,import_shared_cp.whoOfNoFinding)(
review2,filters).map(who=>`No finding is about ${(0,import_shared_acegpst.code)(who)}${(0,import_shared_cp.didYouMean)(who,names)}`)}var WIDEST=120;function layoutFor2({
colour,width}){return width===void 0?{colour}:{colour,width:Math.min(width,WIDEST)}}async function textOf2(reviewed,{text,filters},layout){const{review:review2,
sides}=reviewed,view={...layout,...viewOf(reviewed,filters)};switch(text){case"quiet":return renderQuiet(review2,view);case"summary":return renderSummary(review2,
view);case"details":{const findings=view.shown.map(({finding})=>finding);return renderText(review2,{...view,excerpts:await excerptsFor(findings,sides.base,sides.
head)})}}}var readFile=(...given)=>process.getBuiltinModule("node:fs/promises").readFile(...given);async function writtenReview(file){let text;try{text=await readFile(
file,"utf8")}catch{throw new import_shared_acegopst.SetupError(`${file} can't be read. Write it first with: toril review --format json --output ${file}`)}const review2=reviewIn(
text);if(review2!==void 0)return review2;throw new import_shared_acegopst.SetupError(`${file} holds no review. Write one with: toril review --format json --outp\
ut ${file}`)}function reviewIn(text){let review2;try{review2=JSON.parse(text)}catch{return}if(typeof review2!="object"||review2===null)return;const[schema,findings,
gaps]=["schema","findings","gaps"].map(name=>Reflect.get(review2,name));if(!(schema!=="toril.review/1"||!Array.isArray(findings)||!findings.every(isFinding)))return{
findings,gaps:Array.isArray(gaps)?gaps.filter(isGap):[]}}function isGap(value){return typeof value!="object"||value===null?!1:["kind","path","id"].every(name=>typeof Reflect.
get(value,name)=="string")}function isFinding(value){if(typeof value!="object"||value===null)return!1;const field=name=>Reflect.get(value,name),witness=field("w\
itness");return["rule","severity","confidence","path","title","message","remedy","base","head","key"].every(name=>typeof field(name)=="string")&&import_shared_aceps.SEVERITIES.
includes(field("severity"))&&["line","column","endLine"].every(name=>typeof field(name)=="number")&&typeof witness=="object"&&witness!==null&&["kind","text","pl\
atform"].every(name=>typeof Reflect.get(witness,name)=="string")}async function explain(command,terminal){const{what,from}=command,layout=layoutFor2(terminal);if(from!==
null){const found=pick((await writtenReview(from)).findings,what,from);terminal.show(`${renderFinding(found,layout)}
${renderRule(await pageOf(found.finding.rule),layout)}`)}else isNumber(what)?await explainNumber(what,command.review,terminal):terminal.show(renderRule(await pageOf(
what),layout));return 0}async function explainNumber(number,command,terminal){await withReview(command,terminal,async({review:review2,sides})=>{const found=(0,import_shared_acs.numbered)(
review2.findings).find(each=>String(each.number)===number);if(found===void 0)throw new import_shared_acegopst.SetupError(noFinding(number,review2.findings.length));
const excerpts=await excerptsFor([found.finding],sides.base,sides.head),more=`
More about it: toril explain ${found.finding.rule}
`;terminal.show(renderFinding(found,{...layoutFor2(terminal),excerpts})+more)})}function noFinding(number,count){if(count===0)return`there is no finding ${number}\
: the review finds nothing new.`;const range=count===1?"only finding 1":`${count} findings, from 1 to ${count}`;return`there is no finding ${number}: the review\
 has ${range}.`}function isNumber(what){return/^\d+$/.test(what)}async function pageOf(rule){const ids=import_shared_ce.rules.map(({id})=>id);if(ids.includes(rule))
return(await Promise.resolve().then(()=>__toESM(require("./rule-pages.js")))).rulePage(rule);throw new import_shared_acegopst.SetupError(`there is no rule "${rule}\
"${hintFor(rule,ids)}`)}function hintFor(typed,ids){const[first,...others]=ids.filter(id=>id.includes(typed));return first!==void 0&&others.length===0?`; did yo\
u mean ${first}?`:first!==void 0?`; did you mean one of ${[first,...others].join(", ")}?`:(0,import_shared_cp.didYouMean)(typed,ids)||"; docs/rules.md lists the\
m."}function pick(findings,what,from){const index=findings.findIndex((each,at)=>String(at+1)===what||each.key===what),finding=findings[index];if(finding!==void 0)
return{number:index+1,finding};throw new import_shared_acegopst.SetupError(`${from} has no finding "${what}"; it has ${findings.length}, counted from 1.`)}var MOST_PATHS=1e5;
async function*firstParents({gitDir},{to,from,most}){const child=(0,import_shared_cgo.startGit)(gitDir,[`--git-dir=${gitDir}`,"log","--first-parent","-m","--no-\
renames","--name-only","-z",...Number.isFinite(most)?[`--max-count=${most}`]:[],"--format=%x01%H %P","--end-of-options",from===null?to:`${from}..${to}`,"--"]),ended=(0,import_shared_cgo.exitOf)(
child);child.stdin.end(),child.stderr.resume();let whole=!1;try{let paths=[],step;for await(const record of(0,import_shared_cgo.recordsOf)(child.stdout)){if(record===
void 0)throw new import_shared_acegopst.SetupError("A name in the history is of absurd length.");const{name}=(0,import_shared_cgo.nameOf)(record),[header,commit,
parent]=HEADER.exec(name)??[];if(header===void 0){paths.length<MOST_PATHS&&paths.push(name.replace(/^\n/,""));continue}step!==void 0&&(yield step),paths=[],step=
commit===void 0||parent===void 0?void 0:{commit,parent,paths}}step!==void 0&&(yield step),whole=!0}finally{whole||child.kill(),await ended}if(await ended!==0)throw new import_shared_acegopst.SetupError(
"The history can't be read: the clone is partial or damaged. Fetch all of it with `git fetch --refetch --no-filter`, or clone it again.")}var HEADER=/^\x01([0-9a-f]{40,64})(?: ([0-9a-f]+))?/;
function renderFirstPolicy(past,proposal){const{failOn,commentFrom,incomplete}=import_shared_aces.DEFAULT_POLICY;return`# Toril's policy. It counts once it is o\
n the default branch, and every pull request is judged by it.
# docs/policy.md tells more about each key, and \`toril policy check\` whether this file can be used.
#
# A proposal begins with "#" and no blank: take that away where you agree. Made from the newest merges:
# ${inNumbers(past)}

# Whether the check fails, or only says that it would: enforce or observe.
# Observe for a week and read the count. Then take this line away: enforce is the default.
mode: observe

# The least severity that fails: critical, high, medium, low, info or never.
fail-on: ${failOn}

# The least severity that has a comment in the diff. What is below it is told in the review's body.
comment-from: ${commentFrom}

# What a merge does if something could not be checked: fail, neutral or pass.
incomplete: ${incomplete}

# Rules with a severity of your own: off, critical, high, medium, low or info. What is low is still told.
${ofRules(proposal)}

# Packages whose code may newly run while the app is built, by name and source. Look into each before you trust it.
${ofTrust(proposal)}

# Registries, owners and repositories whose code you expect. What newly comes from there is low.
#trusted-sources:
#  - https://github.com/your-organisation

# What is meant, for exactly what it grants and until a day. \`toril waive\` writes the members of this list.
#waivers: []
`}function inNumbers({reviewed,failed,incomplete,unasked}){const merges=reviewed===1?"1 merge":`${reviewed} merges`,more=incomplete===0?"":`, and ${incomplete} \
more could not be checked whole`,depend=`${unasked} ${unasked===1?"depends":"depend"} on what registries tell`,unknown=unasked===0?"":` ${depend}, and none was \
asked.`;return`Of ${merges}, ${failed===0?"none":failed} would have failed${more}.${unknown}`}function ofRules({rules:rules2}){return rules2.length===0?`#rules:\

#  packages/package-added: off`:["#rules:",...rules2.map(({rule,severity,merges})=>`#  ${rule}: ${severity} # failed ${merges===1?"1 merge":`${merges} merges`},\
 never above medium`)].join(`
`)}function ofTrust({trust}){return trust.length===0?`#trust:
#  - crates: [ring]
#    from: crates.io`:["#trust:",...[...Map.groupBy(trust,({trusted:{ecosystem,from}})=>JSON.stringify([ecosystem,from])).values()].flatMap(group=>{const all=group.
map(({trusted})=>trusted);return all[0]===void 0?[]:[`#  - ${listOf(all[0],all)}`,`#    from: ${all[0].from}`]})].join(`
`)}function listOf({ecosystem},all){const names=all.map(({name})=>JSON.stringify(name));return`${ecosystem==="cargo"?"crates":"npm"}: [${names.join(", ")}]`}var lstat=(...given)=>process.
getBuiltinModule("node:fs/promises").lstat(...given),mkdir=(...given)=>process.getBuiltinModule("node:fs/promises").mkdir(...given),writeFile=(...given)=>process.
getBuiltinModule("node:fs/promises").writeFile(...given),{dirname,join:join2}=process.getBuiltinModule("node:path");async function placeOfFirstPolicy(repository,sha){
const{workTree}=repository;if(workTree===null)throw new import_shared_acegopst.SetupError("A bare repository has no folder to write a policy into. Run `toril in\
it` in a clone.");const file=join2(workTree,import_shared_acegps.POLICY_PATH);if(await lookAt(file)!==void 0)throw alreadyThere(file);const folder=await lookAt(
dirname(file));if(folder!==void 0&&!folder.isDirectory())throw new import_shared_acegopst.SetupError(`${dirname(file)} is not a folder of the repository, so no \
policy can be written there.`);if(await(0,import_shared_cg.readFileOfCommit)(repository,sha,import_shared_acegps.POLICY_PATH)!==null)throw new import_shared_acegopst.SetupError(
`The default branch has a policy already, ${import_shared_acegps.POLICY_PATH}. Nothing was changed.`);return file}async function writeFirstPolicy(file,text){try{
await mkdir(dirname(file),{recursive:!0}),await writeFile(file,text,{flag:"wx"})}catch(error){const reason=error instanceof Error&&"code"in error?String(error.code):
"an unknown fault";throw reason==="EEXIST"?alreadyThere(file):new import_shared_acegopst.SetupError(`${file} could not be written (${reason}).`)}}function alreadyThere(file){
return new import_shared_acegopst.SetupError(`There is a policy already, ${file}. Nothing was changed: \`toril policy check\` shows what it means.`)}function lookAt(path){
return lstat(path).catch(error=>{if(error.code!=="ENOENT")throw new import_shared_acegopst.SetupError(`${path} can't be looked at (${error.code}).`)})}var SHORT=10;
function pastMergesText({past,proposal,unread,file,branch}){const lines=[inNumbers(past),`The merges are the newest of ${(0,import_shared_acegpst.code)(branch.replace(
/^refs\/(?:remotes|heads)\//,""))} that touch what an app may do, judged by the defaults.`,...past.rules.length===0?[]:["","Would have failed, by rule: merges, \
worst, newest example"],...past.rules.map(({rule,merges,worst,newest})=>`${String(merges).padStart(6)}  ${worst.padEnd(8)}  ${rule.padEnd(34)} ${newest.slice(0,
SHORT)}`),...past.gaps.length===0?[]:["","Could not be checked whole, by the kind of gap: merges"],...past.gaps.map(({kind,merges})=>`${String(merges).padStart(
6)}  ${kind}`),...unread.length===0?[]:["",`Could not be reviewed: ${unread.map(commit=>commit.slice(0,SHORT)).join(", ")}`],"",`Wrote ${file}. It observes, and\
 proposes ${inWords(proposal)}, commented out.`,"Read it, commit it, and merge it to the default branch. docs/adopt.md tells what comes next."];return printed(lines.
map(inert))}function inWords({rules:rules2,trust}){const counted2=(count,noun)=>`${count===0?"no":count} ${noun}${count===1?"":"s"}`;return`${counted2(rules2.length,
"rule")} and ${counted2(trust.length,"package")}`}var MOST_COMMITS=2e4,MOST_SHARING=50;async function init({repo,limit},terminal){const repository=await(0,import_shared_cgo.openRepository)(
repo);try{const branch=await(0,import_shared_cg.resolveRevision)(repository,await(0,import_shared_cg.knownDefaultBranch)(repository)??"HEAD"),file=await placeOfFirstPolicy(
repository,branch.sha);terminal.progress("Looking for merges");const steps=await newestSteps(repository,branch.sha,limit),{past,proposal,unread}=await pastMerges(
repository,steps,terminal);return await writeFirstPolicy(file,renderFirstPolicy(past,proposal)),terminal.clearProgress(),terminal.show(pastMergesText({past,proposal,
unread,file,branch:branch.rev})),0}finally{terminal.clearProgress(),await repository.close()}}async function newestSteps(repository,to,limit){const{decidingSteps}=await Promise.resolve().then(()=>__toESM(require("./engine.js"))),
{entries}=await(await(0,import_shared_cg.openGitTree)(repository,to)).list(),history=firstParents(repository,{to,from:null,most:MOST_COMMITS}),steps=[];for await(const step of decidingSteps(
history,entries.map(({path})=>path)))if(steps.push(step),steps.length>=limit)break;return steps}async function pastMerges(repository,steps,terminal){const{PastMergesCount}=await Promise.resolve().then(()=>__toESM(require("./engine.js"))),
count=new PastMergesCount,unread=[];let shared=new Map;for(const[index,step]of steps.entries()){terminal.progress(`Reviewing merge ${index+1} of ${steps.length}`),
index%MOST_SHARING===0&&(shared=new Map);const review2=await reviewOf(repository,step,shared).catch(()=>{});review2===void 0?unread.push(step.commit):count.add(
step.commit,review2)}return{past:count.counted(),proposal:count.proposal(),unread}}async function reviewOf(repository,{commit,parent},shared){const{reviewTrees}=await Promise.resolve().then(()=>__toESM(require("./engine.js"))),
[base,head]=await Promise.all([(0,import_shared_cg.openGitTree)(repository,parent),(0,import_shared_cg.openGitTree)(repository,commit)]),facts=(0,import_shared_acs.registries)(
{offline:!0,cache:(0,import_shared_ct.cacheFolder)(process.env)},process.env);return reviewTrees({base:(0,import_shared_acegos.listedOnce)(base),head:(0,import_shared_acegos.listedOnce)(
head),facts,shared})}var ORIGIN_COLUMN=44;function effectiveLines(policy,set,organization){const{mode,failOn,commentFrom,incomplete,rules:rules2,ownRules,trustedSources,
trust,waivers,accept}=policy,lineOf=(value,place)=>inert(`  ${value.padEnd(ORIGIN_COLUMN-2)} ${originOf(place,organization)}`),line=(name,value,of=name)=>lineOf(
`${name}: ${value}`,set.get(of));return[line("mode",mode),line("fail-on",failOn),...[...policy.failOnBy].map(([domain,each])=>line(`fail-on: ${domain}`,each)),line(
"comment-from",commentFrom),line("incomplete",incomplete),...[...policy.incompleteBy].map(([kind,each])=>line(`incomplete: ${kind}`,each)),...[...rules2].map(([
id,setting])=>line(`rules: ${id}`,setting)),...[...ownRules].filter(counts(rules2)).map(([id,least])=>line(`rules: ${id}`,`at least ${least}`,`rules: ${id}`)),...trustedSources.
map(source=>line("trusted-sources",source,`trusted-sources: ${source}`)),...trust.map(each=>line("trust",(0,import_shared_ce.trustedName)(each),`trust: ${(0,import_shared_ce.trustedName)(
each)}`)),...waivers.map(waiver=>lineOf(`waivers: ${(0,import_shared_aces.waivedName)(waiver)}, until ${waiver.until}`,waiver.at)),...policy.extendsOrganization?
[line("extends","organization")]:[],...[...policy.mayLoosen].map(key=>line("may-loosen",key,`may-loosen: ${key}`)),line("accept: by",typeof accept.by=="string"?
accept.by:accept.by.join(", ")),line("accept: own",String(accept.own))]}function expiredLines({waivers},today2){return waivers.filter(({until})=>until<today2).map(
({at,owner,until,...waiver})=>inert(`${at.path}:${at.line}: The waiver of ${(0,import_shared_aces.waivedName)(waiver)} ended on ${until} and covers nothing: ${owner}\
 may take it out, or write it anew.`))}function counts(rules2){return([name,severity])=>{const there=rules2.get(name)??"off";return there==="off"||there!==severity&&
(0,import_shared_aceps.atLeast)(severity,there)}}function originOf(place,organization){if(place===void 0)return"default";const at=`${place.path}:${place.line}`;
return organization===null?at:`${place.path===organization?"organisation":"repository"}, ${at}`}async function checkPolicy(command,terminal){const{organization}=command,
file=command.file??import_shared_acegps.POLICY_PATH,own=await readPolicyFile(file),judging=organization===null?alone(own):await overOrganization(organization,own);
if(!judging.ok)return terminal.show(`${judging.errors.map(errorLine).join(`
`)}
`),1;const{policy,set,refused}=judging,{refusedNotices}=await Promise.resolve().then(()=>__toESM(require("./engine.js"))),lines=[`${file} can be used.`,...effectiveLines(
policy,set,organization),...refusedNotices(refused).map(inert),...organization===null&&policy.extendsOrganization?[NOT_SHOWN]:[],...expiredLines(policy,(0,import_shared_aces.today)()),
...command.file===null?await needlessLines(policy):[]];return terminal.show([...lines,""].join(`
`)),0}async function needlessLines(policy){if((0,import_shared_aces.inForce)(policy.waivers,(0,import_shared_aces.today)()).length===0)return[];const{openOwnTree}=await Promise.resolve().then(()=>__toESM(require("./own-tree.js"))),
own=await openOwnTree();if(own===null)return[];try{const{reviewTrees}=await Promise.resolve().then(()=>__toESM(require("./engine.js"))),sides={base:own.nothing,
head:own.tree},{needless}=await reviewTrees({...sides,policy,today:(0,import_shared_aces.today)(),tellsNeedless:!0});return needless.map(each=>inert((0,import_shared_acs.needlessInWords)(
each)))}finally{await own.close()}}var NOT_SHOWN="The organisation's policy lies below it, and isn't shown: name its file with --organization.";function alone(own){
return own.ok?{...own,floor:null,refused:[]}:own}function checkRulePatterns(patterns){const ids=import_shared_ce.rules.map(({id})=>id),families=new Set(ids.map(
id=>`${id.slice(0,id.indexOf("/"))}/*`));for(const pattern of patterns){if(ids.some(id=>(0,import_shared_cp.matchesWildcards)(pattern,id)))continue;const near=(0,import_shared_cp.didYouMean)(
pattern,[...families,...ids]);throw new import_shared_acegopst.SetupError(`--rule ${pattern} names no rule${near||"; docs/rules.md lists them."}`)}}async function review(command,terminal){
return checkRulePatterns(command.filters.rule),await Promise.all(command.outputs.flatMap(({file})=>file===null?[]:[(0,import_shared_ac.checkOutput)(file)])),withReview(
command,terminal,async reviewed=>{for(const output of command.outputs)await put(output,reviewed,command,terminal);return exitStatus(reviewed.review,reviewed.policy)})}
function exitStatus(review2,policy){return(0,import_shared_aces.outcomeOf)(review2,policy)!=="fail"?0:review2.verdict==="incomplete"?3:1}async function put({format,
file},reviewed,command,terminal){const text=await rendered();file!==null?await(0,import_shared_ac.writeOutput)(file,text):format==="text"?terminal.show(text):terminal.
print(text);async function rendered(){switch(format){case"json":return(0,import_shared_ac.renderJson)(reviewed.review,{version:import_shared_acpst.VERSION,policy:reviewed.
policy,repository:null});case"markdown":return(0,import_shared_acs.renderMarkdown)(reviewed.review,viewOf(reviewed,command.filters));case"sarif":return(0,import_shared_ac.renderSarif)(
reviewed.review,(await Promise.resolve().then(()=>__toESM(require("./engine.js")))).rules,import_shared_acpst.VERSION);case"text":return textOf2(reviewed,command,
{...layoutFor2(terminal),colour:file===null&&terminal.colour})}}}var{existsSync}=process.getBuiltinModule("node:fs"),{dirname:dirname2,join:join3}=process.getBuiltinModule(
"node:path");async function serve(){return await(await loadApp()).serve(process.env,home(__dirname)),0}async function loadApp(){try{return await Promise.resolve().then(()=>__toESM(require("./serve.js")))}catch(error){
throw isWithoutProbot(error)?new import_shared_acegopst.SetupError("The App needs Probot beside Toril. Install it with: npm install probot@14"):error}}function isWithoutProbot(error){
return error instanceof Error&&"code"in error&&/MODULE_NOT_FOUND$/.test(String(error.code))&&error.message.includes("'probot'")}function home(folder){if(existsSync(
join3(folder,"app.yml")))return folder;const parent=dirname2(folder);if(parent===folder)throw new import_shared_acegopst.SetupError("Toril's own app.yml is miss\
ing. Install Toril again.");return home(parent)}function renderWaiver({covers,reason,owner,until}){const lines=covers.kind==="gap"?[`- gap: ${covers.gap}`,`  pa\
th: ${quoted2(covers.path)}`,`  id: ${quoted2(covers.id)}`]:[`- finding: ${covers.rule}`,...covers.app===null?[]:[`  app: ${quoted2(covers.app)}`],"  extent:",...Object.
entries(covers.extent).map(([name,words])=>`    ${quoted2(name)}: [${words.map(quoted2).join(", ")}]`)],said=[`  reason: ${quoted2(reason)}`,`  owner: ${quoted2(
owner)}`,`  until: ${quoted2(until)}`];return[...lines,...said].map(line=>`  ${line}
`).join("")}function quoted2(text){return/^[a-z]+$/.test(text)?text:(0,import_shared_ac.withoutInvisibles)(JSON.stringify(text))}async function waive(command,terminal){
const{reason,owner,until}=command,covers=coveredBy(command,await writtenReview(command.from)),text=`waivers:
${renderWaiver({covers,reason,owner,until})}`,{readPolicy}=await Promise.resolve().then(()=>__toESM(require("./engine.js"))),reading=readPolicy({path:"the waive\
r",id:text,text},(0,import_shared_aces.today)());if(!reading.ok)throw new import_shared_acegopst.SetupError(reading.errors.map(errorLine).join(`
`));return terminal.show(`# For ${import_shared_acegps.POLICY_PATH} on the default branch: review it like the change that it lets pass.
${text}`),0}function coveredBy({what,from},{findings,gaps}){const finding=findings.find(({fingerprint},index)=>fingerprint===what||String(index+1)===what);if(finding!==
void 0){const{rule,app,extent}=finding;if(import_shared_aces.NEVER_WAIVED.has(rule))throw new import_shared_acegopst.SetupError(`No waiver covers ${rule}: look \
into it on its pull request.`);if(extent===void 0)throw new import_shared_acegopst.SetupError(`${from} is of an older Toril: write the review anew with this one\
.`);return{kind:"finding",rule,app,extent}}const gap=gaps.find(({id})=>id===what);if(gap!==void 0)return{kind:"gap",gap:gap.kind,path:gap.path,id:gap.id};throw new import_shared_acegopst.SetupError(
`${from} has no finding and no gap "${what}": their numbers, fingerprints and ids are in it.`)}0&&(module.exports={checkPolicy,explain,init,review,serve,waive});
