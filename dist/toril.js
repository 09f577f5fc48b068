var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var import_shared_ct=require("./shared.ct.js"),import_shared_acpst=require("./shared.acpst.js"),import_shared_acegpst=require("./shared.acegpst.js"),import_shared_acegopst=require("./shared.acegopst.js"),
import_shared_acegoprst=require("./shared.acegoprst.js"),createHash=(...given)=>process.getBuiltinModule("node:crypto").createHash(...given),{mkdirSync,readFileSync,
renameSync,rmSync,writeFileSync}=process.getBuiltinModule("node:fs"),{createRequire}=process.getBuiltinModule("node:module"),{basename,dirname,join}=process.getBuiltinModule(
"node:path"),{Script}=process.getBuiltinModule("node:vm"),MOST_ADDITIONS=8,[COUNT,NAME]=[1,32];function runFromCompiled(folder){const files=[],{extensions}=createRequire(
__filename),others=extensions[".js"];extensions[".js"]=(module2,path)=>{if(dirname(path)!==__dirname)return others?.(module2,path);const file=new CompiledFile(path,
folder);files.push(file),file.run(module2)},process.once("exit",()=>{try{mkdirSync(folder,{recursive:!0});for(const file of files)file.keep()}catch{}})}var CompiledFile=class{#path;#kept;#name;#script;#additions;constructor(path,folder){
const source=readFileSync(path);this.#path=path,this.#kept=join(folder,`${basename(path)}.bin`),this.#name=createHash("sha256").update(`${process.version} ${process.
arch} ${path}\0`).update(source).digest();const known=this.#read(),text=source.toString("latin1");this.#script=new Script(`(function(exports,require,module,__fi\
lename,__dirname){${text}
})`,{filename:path,cachedData:known?.subarray(COUNT+NAME)}),this.#additions=this.#script.cachedDataRejected===!1?known?.[0]??0:0}run(module2){const require2=id=>module2.
require(id);this.#script.runInThisContext()(module2.exports,require2,module2,this.#path,dirname(this.#path))}keep(){if(this.#additions>=MOST_ADDITIONS)return;const written=`${this.#kept}\
.${process.pid}`,count=Uint8Array.of(this.#additions+1);writeFileSync(written,Buffer.concat([count,this.#name,this.#script.createCachedData()]));try{renameSync(
written,this.#kept)}catch(error){throw rmSync(written,{force:!0}),error}}#read(){try{const kept=readFileSync(this.#kept);return kept.subarray(COUNT,COUNT+NAME).
equals(this.#name)?kept:void 0}catch{return}}},{existsSync,realpathSync}=process.getBuiltinModule("node:fs"),{basename:basename2,dirname:dirname2,join:join2,resolve}=process.
getBuiltinModule("node:path");function keepCompiledCode(cache,sides){const refused=(sides.kind==="git"?[sides.repo]:[sides.base,sides.head]).map(folder=>realFolder(
resolve(folder)));foldersAbove(realFolder(resolve(cache))).every(folder=>!refused.includes(folder)&&!existsSync(join2(folder,".git")))&&runFromCompiled(join2(cache,
"compiled"))}function realFolder(folder){try{return realpathSync(folder)}catch{const parent=dirname2(folder);return parent===folder?folder:join2(realFolder(parent),
basename2(folder))}}function foldersAbove(folder){const parent=dirname2(folder);return parent===folder?[folder]:[folder,...foldersAbove(parent)]}function hasColour({
FORCE_COLOR,NO_COLOR="",TERM},isTerminal){return FORCE_COLOR!==void 0?["","1","true","2","3"].includes(FORCE_COLOR):isTerminal&&NO_COLOR===""&&TERM!=="dumb"}function showsUnicode({
LC_ALL,LC_CTYPE,LANG},platform){const locale=LC_ALL||LC_CTYPE||LANG;return locale?/utf-?8/i.test(locale):platform==="win32"}var IN_ASCII={"\u2500":"-","\u2502":"\
|","\xB7":"-","\u2192":"->","\u2026":"..."};function inAscii(text){return text.replace(/[─│·→…]/g,character=>IN_ASCII[character]??character)}var CLEAR_LINE="\
\r\x1B[2K";function processTerminal(){const{stdout,stderr,env,platform}=process,watched=stderr.isTTY===!0,shown=showsUnicode(env,platform)?text=>text:inAscii,clearProgress=()=>{
watched&&stderr.write(CLEAR_LINE)};return{colour:hasColour(env,stdout.isTTY===!0),width:stdout.isTTY===!0?stdout.columns:void 0,print:text=>{stdout.write(text)},
show:text=>{stdout.write(shown(text))},complain(message){clearProgress(),stderr.write(`toril: ${shown(message.split(`
`).map(import_shared_acegpst.visible).join(`
`))}
`)},progress(step){watched&&stderr.write(`${CLEAR_LINE}${shown(`${(0,import_shared_acegpst.visible)(step)} \u2026`)}`)},clearProgress}}var INTERRUPTED=130,terminal=processTerminal();
run(process.argv.slice(2)).then(endWith,error=>{if(!(error instanceof import_shared_acegopst.SetupError))throw error;terminal.complain(error.message),endWith(2)});
function endWith(status){process.exitCode=status}async function run(words){if(isVersion(words))return terminal.show(`toril ${import_shared_acpst.VERSION}
`),0;const{parseCommand}=await Promise.resolve().then(()=>__toESM(require("./parse-command.js"))),command=parseCommand(words,terminal.width);switch(command.name){case"\
print":return terminal.show(command.text),0;case"explain":return endCleanlyOnInterrupt(),keepCompiledCode((0,import_shared_ct.cacheFolder)(process.env),command.
review.sides),(await Promise.resolve().then(()=>__toESM(require("./commands.js")))).explain(command,terminal);case"init":return endCleanlyOnInterrupt(),keepCompiledCode(
(0,import_shared_ct.cacheFolder)(process.env),{kind:"git",repo:command.repo,base:null,head:"HEAD"}),(await Promise.resolve().then(()=>__toESM(require("./commands.js")))).
init(command,terminal);case"policy-check":return(await Promise.resolve().then(()=>__toESM(require("./commands.js")))).checkPolicy(command,terminal);case"waive":
return(await Promise.resolve().then(()=>__toESM(require("./commands.js")))).waive(command,terminal);case"serve":return(await Promise.resolve().then(()=>__toESM(require("./commands.js")))).
serve();case"review":return endCleanlyOnInterrupt(),keepCompiledCode((0,import_shared_ct.cacheFolder)(process.env),command.sides),(await Promise.resolve().then(()=>__toESM(require("./commands.js")))).
review(command,terminal)}}function isVersion([first,...others]){return others.length===0&&(first==="--version"||first==="-V")}function endCleanlyOnInterrupt(){process.
once("SIGINT",()=>{terminal.clearProgress(),process.exit(INTERRUPTED)})}
