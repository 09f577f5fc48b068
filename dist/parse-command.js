var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{parseCommand:()=>parseCommand});module.exports=__toCommonJS(stdin_exports);var import_shared_cp=require("./shared.cp.js"),
import_shared_ep=require("./shared.ep.js"),import_shared_acpst=require("./shared.acpst.js"),import_shared_aceps=require("./shared.aceps.js"),import_shared_acegps=require("./shared.acegps.js"),
import_shared_acegpst=require("./shared.acegpst.js"),import_shared_acegopst=require("./shared.acegopst.js"),import_shared_acegoprst=require("./shared.acegoprst.js"),
require_error=(0,import_shared_acegoprst.__commonJS)({"node_modules/commander/lib/error.js"(exports2){var CommanderError2=class extends Error{constructor(r2,e,s){
super(s),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=e,this.exitCode=r2,this.nestedError=void 0}},InvalidArgumentError2=class extends CommanderError2{constructor(r2){
super(1,"commander.invalidArgument",r2),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};exports2.CommanderError=CommanderError2,
exports2.InvalidArgumentError=InvalidArgumentError2}}),require_argument=(0,import_shared_acegoprst.__commonJS)({"node_modules/commander/lib/argument.js"(exports2){
var{InvalidArgumentError:InvalidArgumentError2}=require_error(),Argument2=class{constructor(e,r2){switch(this.description=r2||"",this.variadic=!1,this.parseArg=
void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.required=!0,this._name=e.slice(1,-1);break;case"[":
this.required=!1,this._name=e.slice(1,-1);break;default:this.required=!0,this._name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.
slice(0,-3))}name(){return this._name}_collectValue(e,r2){return r2===this.defaultValue||!Array.isArray(r2)?[e]:(r2.push(e),r2)}default(e,r2){return this.defaultValue=
e,this.defaultValueDescription=r2,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),this.parseArg=(r2,t)=>{if(!this.argChoices.
includes(r2))throw new InvalidArgumentError2(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(r2,t):r2},this}argRequired(){
return this.required=!0,this}argOptional(){return this.required=!1,this}};function humanReadableArgName(i){const e=i.name()+(i.variadic===!0?"...":"");return i.
required?"<"+e+">":"["+e+"]"}exports2.Argument=Argument2,exports2.humanReadableArgName=humanReadableArgName}}),require_never_called=(0,import_shared_acegoprst.__commonJS)(
{"late:never-called"(){}}),require_help=(0,import_shared_acegoprst.__commonJS)({"node_modules/commander/lib/help.js"(exports2){var{humanReadableArgName}=require_argument(),
Help2=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(t){this.
helpWidth=this.helpWidth??t.helpWidth??80}visibleCommands(t){const n=t.commands.filter(s=>!s._hidden),e=t._getHelpCommand();return e&&!e._hidden&&n.push(e),this.
sortSubcommands&&n.sort((s,r2)=>s.name().localeCompare(r2.name())),n}compareOptions(t,n){const e=s=>s.short?s.short.replace(/^-/,""):s.long.replace(/^--/,"");return e(
t).localeCompare(e(n))}visibleOptions(t){const n=t.options.filter(s=>!s.hidden),e=t._getHelpOption();if(e&&!e.hidden){const s=e.short&&t._findOption(e.short),r2=e.
long&&t._findOption(e.long);!s&&!r2?n.push(e):e.long&&!r2?n.push(t.createOption(e.long,e.description)):e.short&&!s&&n.push(t.createOption(e.short,e.description))}
return this.sortOptions&&n.sort(this.compareOptions),n}visibleGlobalOptions(t){if(!this.showGlobalOptions)return[];const n=[];for(let e=t.parent;e;e=e.parent){const s=e.
options.filter(r2=>!r2.hidden);n.push(...s)}return this.sortOptions&&n.sort(this.compareOptions),n}visibleArguments(t){return t._argsDescription&&t.registeredArguments.
forEach(n=>{n.description=n.description||t._argsDescription[n.name()]||""}),t.registeredArguments.find(n=>n.description)?t.registeredArguments:[]}subcommandTerm(t){
const n=t.registeredArguments.map(e=>humanReadableArgName(e)).join(" ");return t._name+(t._aliases[0]?"|"+t._aliases[0]:"")+(t.options.length?" [options]":"")+(n?
" "+n:"")}optionTerm(t){return t.flags}argumentTerm(t){return t.name()}longestSubcommandTermLength(t,n){return n.visibleCommands(t).reduce((e,s)=>Math.max(e,this.
displayWidth(n.styleSubcommandTerm(n.subcommandTerm(s)))),0)}longestOptionTermLength(t,n){return n.visibleOptions(t).reduce((e,s)=>Math.max(e,this.displayWidth(
n.styleOptionTerm(n.optionTerm(s)))),0)}longestGlobalOptionTermLength(t,n){return n.visibleGlobalOptions(t).reduce((e,s)=>Math.max(e,this.displayWidth(n.styleOptionTerm(
n.optionTerm(s)))),0)}longestArgumentTermLength(t,n){return n.visibleArguments(t).reduce((e,s)=>Math.max(e,this.displayWidth(n.styleArgumentTerm(n.argumentTerm(
s)))),0)}commandUsage(t){let n=t._name;t._aliases[0]&&(n=n+"|"+t._aliases[0]);let e="";for(let s=t.parent;s;s=s.parent)e=s.name()+" "+e;return e+n+" "+t.usage()}commandDescription(t){
return t.description()}subcommandDescription(t){return t.summary()||t.description()}optionDescription(t){const n=[];if(t.argChoices&&n.push(`choices: ${t.argChoices.
map(e=>JSON.stringify(e)).join(", ")}`),t.defaultValue!==void 0&&(t.required||t.optional||t.isBoolean()&&typeof t.defaultValue=="boolean")&&n.push(`default: ${t.
defaultValueDescription||JSON.stringify(t.defaultValue)}`),t.presetArg!==void 0&&t.optional&&n.push(`preset: ${JSON.stringify(t.presetArg)}`),t.envVar!==void 0&&
n.push(`env: ${t.envVar}`),n.length>0){const e=`(${n.join(", ")})`;return t.description?`${t.description} ${e}`:e}return t.description}argumentDescription(t){const n=[];
if(t.argChoices&&n.push(`choices: ${t.argChoices.map(e=>JSON.stringify(e)).join(", ")}`),t.defaultValue!==void 0&&n.push(`default: ${t.defaultValueDescription||
JSON.stringify(t.defaultValue)}`),n.length>0){const e=`(${n.join(", ")})`;return t.description?`${t.description} ${e}`:e}return t.description}formatItemList(t,n,e){
return n.length===0?[]:[e.styleTitle(t),...n,""]}groupItems(t,n,e){const s=new Map;return t.forEach(r2=>{const i=e(r2);s.has(i)||s.set(i,[])}),n.forEach(r2=>{const i=e(
r2);s.has(i)||s.set(i,[]),s.get(i).push(r2)}),s}formatHelp(t,n){const e=n.padWidth(t,n),s=n.helpWidth??80;function r2(o,a){return n.formatItem(o,e,a,n)}let i=[`${n.
styleTitle("Usage:")} ${n.styleUsage(n.commandUsage(t))}`,""];const m=n.commandDescription(t);m.length>0&&(i=i.concat([n.boxWrap(n.styleCommandDescription(m),s),
""]));const u=n.visibleArguments(t).map(o=>r2(n.styleArgumentTerm(n.argumentTerm(o)),n.styleArgumentDescription(n.argumentDescription(o))));if(i=i.concat(this.formatItemList(
"Arguments:",u,n)),this.groupItems(t.options,n.visibleOptions(t),o=>o.helpGroupHeading??"Options:").forEach((o,a)=>{const d=o.map(c=>r2(n.styleOptionTerm(n.optionTerm(
c)),n.styleOptionDescription(n.optionDescription(c))));i=i.concat(this.formatItemList(a,d,n))}),n.showGlobalOptions){const o=n.visibleGlobalOptions(t).map(a=>r2(
n.styleOptionTerm(n.optionTerm(a)),n.styleOptionDescription(n.optionDescription(a))));i=i.concat(this.formatItemList("Global Options:",o,n))}return this.groupItems(
t.commands,n.visibleCommands(t),o=>o.helpGroup()||"Commands:").forEach((o,a)=>{const d=o.map(c=>r2(n.styleSubcommandTerm(n.subcommandTerm(c)),n.styleSubcommandDescription(
n.subcommandDescription(c))));i=i.concat(this.formatItemList(a,d,n))}),i.join(`
`)}displayWidth(t){return stripColor(t).length}styleTitle(t){return t}styleUsage(t){return t.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n==="[com\
mand]"?this.styleSubcommandText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleCommandText(n)).join(" ")}styleCommandDescription(t){return this.styleDescriptionText(
t)}styleOptionDescription(t){return this.styleDescriptionText(t)}styleSubcommandDescription(t){return this.styleDescriptionText(t)}styleArgumentDescription(t){return this.
styleDescriptionText(t)}styleDescriptionText(t){return t}styleOptionTerm(t){return this.styleOptionText(t)}styleSubcommandTerm(t){return t.split(" ").map(n=>n===
"[options]"?this.styleOptionText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleSubcommandText(n)).join(" ")}styleArgumentTerm(t){return this.styleArgumentText(
t)}styleOptionText(t){return t}styleArgumentText(t){return t}styleSubcommandText(t){return t}styleCommandText(t){return t}padWidth(t,n){return Math.max(n.longestOptionTermLength(
t,n),n.longestGlobalOptionTermLength(t,n),n.longestSubcommandTermLength(t,n),n.longestArgumentTermLength(t,n))}preformatted(t){return/\n[^\S\r\n]/.test(t)}formatItem(t,n,e,s){
const i=" ".repeat(2);if(!e)return i+t;const m=t.padEnd(n+t.length-s.displayWidth(t)),u=2,p=(this.helpWidth??80)-n-u-2;let o;return p<this.minWidthToWrap||s.preformatted(
e)?o=e:o=s.boxWrap(e,p).replace(/\n/g,`
`+" ".repeat(n+u)),i+m+" ".repeat(u)+o.replace(/\n/g,`
${i}`)}boxWrap(t,n){if(n<this.minWidthToWrap)return t;const e=t.split(/\r\n|\n/),s=/[\s]*[^\s]+/g,r2=[];return e.forEach(i=>{const m=i.match(s);if(m===null){r2.
push("");return}let u=[m.shift()],l=this.displayWidth(u[0]);m.forEach(p=>{const o=this.displayWidth(p);if(l+o<=n){u.push(p),l+=o;return}r2.push(u.join(""));const a=p.
trimStart();u=[a],l=this.displayWidth(a)}),r2.push(u.join(""))}),r2.join(`
`)}};function stripColor(h){const t=/\x1b\[\d*(;\d*)*m/g;return h.replace(t,"")}exports2.Help=Help2,exports2.stripColor=stripColor}}),require_option=(0,import_shared_acegoprst.__commonJS)(
{"node_modules/commander/lib/option.js"(exports2){var{InvalidArgumentError:InvalidArgumentError2}=require_error(),Option2=class{constructor(t,e){this.flags=t,this.
description=e||"",this.required=t.includes("<"),this.optional=t.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(t),this.mandatory=!1;const i=splitOptionFlags(
t);this.short=i.shortFlag,this.long=i.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=
void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=
void 0}default(t,e){return this.defaultValue=t,this.defaultValueDescription=e,this}preset(t){return this.presetArg=t,this}conflicts(t){return this.conflictsWith=
this.conflictsWith.concat(t),this}implies(t){let e=t;return typeof t=="string"&&(e={[t]:!0}),this.implied=Object.assign(this.implied||{},e),this}env(t){return this.
envVar=t,this}argParser(t){return this.parseArg=t,this}makeOptionMandatory(t=!0){return this.mandatory=!!t,this}hideHelp(t=!0){return this.hidden=!!t,this}_collectValue(t,e){
return e===this.defaultValue||!Array.isArray(e)?[t]:(e.push(t),e)}choices(t){return this.argChoices=t.slice(),this.parseArg=(e,i)=>{if(!this.argChoices.includes(
e))throw new InvalidArgumentError2(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(e,i):e},this}name(){return this.
long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?camelcase(this.name().replace(/^no-/,"")):camelcase(this.name())}helpGroup(t){
return this.helpGroupHeading=t,this}is(t){return this.short===t||this.long===t}isBoolean(){return!this.required&&!this.optional&&!this.negate}},DualOptions=class{constructor(t){
this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,t.forEach(e=>{e.negate?this.negativeOptions.set(e.attributeName(),e):this.positiveOptions.
set(e.attributeName(),e)}),this.negativeOptions.forEach((e,i)=>{this.positiveOptions.has(i)&&this.dualOptions.add(i)})}valueFromOption(t,e){const i=e.attributeName();
if(!this.dualOptions.has(i))return!0;const n=this.negativeOptions.get(i).presetArg,s=n!==void 0?n:!1;return e.negate===(s===t)}};function camelcase(r2){return r2.
split("-").reduce((t,e)=>t+e[0].toUpperCase()+e.slice(1))}function splitOptionFlags(r2){let t,e;const i=/^-[^-]$/,n=/^--[^-]/,s=r2.split(/[ |,]+/).concat("guard");
if(i.test(s[0])&&(t=s.shift()),n.test(s[0])&&(e=s.shift()),!t&&i.test(s[0])&&(t=s.shift()),!t&&n.test(s[0])&&(t=e,e=s.shift()),s[0].startsWith("-")){const a=s[0],
o=`option creation failed due to '${a}' in option flags '${r2}'`;throw/^-[^-][^-]/.test(a)?new Error(`${o}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):i.test(a)?new Error(`${o}
- too many short flags`):n.test(a)?new Error(`${o}
- too many long flags`):new Error(`${o}
- unrecognised flag format`)}if(t===void 0&&e===void 0)throw new Error(`option creation failed due to no flags found in '${r2}'.`);return{shortFlag:t,longFlag:e}}
exports2.Option=Option2,exports2.DualOptions=DualOptions}}),require_suggestSimilar=(0,import_shared_acegoprst.__commonJS)({"node_modules/commander/lib/suggestSi\
milar.js"(exports2){function editDistance(i,n){if(Math.abs(i.length-n.length)>3)return Math.max(i.length,n.length);const l=[];for(let t=0;t<=i.length;t++)l[t]=[
t];for(let t=0;t<=n.length;t++)l[0][t]=t;for(let t=1;t<=n.length;t++)for(let e=1;e<=i.length;e++){let h=1;i[e-1]===n[t-1]?h=0:h=1,l[e][t]=Math.min(l[e-1][t]+1,l[e][t-
1]+1,l[e-1][t-1]+h),e>1&&t>1&&i[e-1]===n[t-2]&&i[e-2]===n[t-1]&&(l[e][t]=Math.min(l[e][t],l[e-2][t-2]+1))}return l[i.length][n.length]}function suggestSimilar(i,n){
if(!n||n.length===0)return"";n=Array.from(new Set(n));const l=i.startsWith("--");l&&(i=i.slice(2),n=n.map(r2=>r2.slice(2)));let t=[],e=3;const h=.4;return n.forEach(
r2=>{if(r2.length<=1)return;const s=editDistance(i,r2),g=Math.max(i.length,r2.length);(g-s)/g>h&&(s<e?(e=s,t=[r2]):s===e&&t.push(r2))}),t.sort((r2,s)=>r2.localeCompare(
s)),l&&(t=t.map(r2=>`--${r2}`)),t.length>1?`
(Did you mean one of ${t.join(", ")}?)`:t.length===1?`
(Did you mean ${t[0]}?)`:""}exports2.suggestSimilar=suggestSimilar}}),require_command=(0,import_shared_acegoprst.__commonJS)({"node_modules/commander/lib/comman\
d.js"(exports2){var EventEmitter=(0,import_shared_acegoprst.__require)("node:events").EventEmitter,childProcess=require_never_called(),path=(0,import_shared_acegoprst.__require)(
"node:path"),fs=(0,import_shared_acegoprst.__require)("node:fs"),process=(0,import_shared_acegoprst.__require)("node:process"),{Argument:Argument2,humanReadableArgName}=require_argument(),
{CommanderError:CommanderError2}=require_error(),{Help:Help2,stripColor}=require_help(),{Option:Option2,DualOptions}=require_option(),{suggestSimilar}=require_suggestSimilar(),
Command2=class _Command extends EventEmitter{constructor(e){super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=
!1,this.registeredArguments=[],this._args=this.registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this.
_optionValues={},this._optionValueSources={},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this.
_executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary=
"",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=
!0,this._savedState=null,this._outputConfiguration={writeOut:t=>process.stdout.write(t),writeErr:t=>process.stderr.write(t),outputError:(t,i)=>i(t),getOutHelpWidth:()=>process.
stdout.isTTY?process.stdout.columns:void 0,getErrHelpWidth:()=>process.stderr.isTTY?process.stderr.columns:void 0,getOutHasColors:()=>useColor()??(process.stdout.
isTTY&&process.stdout.hasColors?.()),getErrHasColors:()=>useColor()??(process.stderr.isTTY&&process.stderr.hasColors?.()),stripColor:t=>stripColor(t)},this._hidden=
!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=void 0,this._defaultCommandGroup=
void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(e){return this._outputConfiguration=e._outputConfiguration,this._helpOption=e._helpOption,this._helpCommand=
e._helpCommand,this._helpConfiguration=e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e._storeOptionsAsProperties,this._combineFlagAndOptionalValue=
e._combineFlagAndOptionalValue,this._allowExcessArguments=e._allowExcessArguments,this._enablePositionalOptions=e._enablePositionalOptions,this._showHelpAfterError=
e._showHelpAfterError,this._showSuggestionAfterError=e._showSuggestionAfterError,this}_getCommandAndAncestors(){const e=[];for(let t=this;t;t=t.parent)e.push(t);
return e}command(e,t,i){let n=t,s=i;typeof n=="object"&&n!==null&&(s=n,n=null),s=s||{};const[,r2,a]=e.match(/([^ ]+) *(.*)/),u=this.createCommand(r2);return n&&
(u.description(n),u._executableHandler=!0),s.isDefault&&(this._defaultCommandName=u._name),u._hidden=!!(s.noHelp||s.hidden),u._executableFile=s.executableFile||
null,a&&u.arguments(a),this._registerCommand(u),u.parent=this,u.copyInheritedSettings(this),n?this:u}createCommand(e){return new _Command(e)}createHelp(){return Object.
assign(new Help2,this.configureHelp())}configureHelp(e){return e===void 0?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){return e===
void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...e},this)}showHelpAfterError(e=!0){return typeof e!="string"&&(e=!!e),
this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,t){if(!e._name)throw new Error(`Comma\
nd passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return t=t||{},t.isDefault&&(this._defaultCommandName=e._name),(t.noHelp||t.hidden)&&(e._hidden=!0),
this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,t){return new Argument2(e,t)}argument(e,t,i,n){const s=this.createArgument(
e,t);return typeof i=="function"?s.default(n).argParser(i):s.default(i),this.addArgument(s),this}arguments(e){return e.trim().split(/ +/).forEach(t=>{this.argument(
t)}),this}addArgument(e){const t=this.registeredArguments.slice(-1)[0];if(t?.variadic)throw new Error(`only the last argument can be variadic '${t.name()}'`);if(e.
required&&e.defaultValue!==void 0&&e.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${e.name()}'`);return this.registeredArguments.
push(e),this}helpCommand(e,t){if(typeof e=="boolean")return this._addImplicitHelpCommand=e,e&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),
this;const i=e??"help [command]",[,n,s]=i.match(/([^ ]+) *(.*)/),r2=t??"display help for command",a=this.createCommand(n);return a.helpOption(!1),s&&a.arguments(
s),r2&&a.description(r2),this._addImplicitHelpCommand=!0,this._helpCommand=a,(e||t)&&this._initCommandGroup(a),this}addHelpCommand(e,t){return typeof e!="object"?
(this.helpCommand(e,t),this):(this._addImplicitHelpCommand=!0,this._helpCommand=e,this._initCommandGroup(e),this)}_getHelpCommand(){return this._addImplicitHelpCommand??
(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(e,t){
const i=["preSubcommand","preAction","postAction"];if(!i.includes(e))throw new Error(`Unexpected value for event passed to hook : '${e}'.
Expecting one of '${i.join("', '")}'`);return this._lifeCycleHooks[e]?this._lifeCycleHooks[e].push(t):this._lifeCycleHooks[e]=[t],this}exitOverride(e){return e?
this._exitCallback=e:this._exitCallback=t=>{if(t.code!=="commander.executeSubCommandAsync")throw t},this}_exit(e,t,i){this._exitCallback&&this._exitCallback(new CommanderError2(
e,t,i)),process.exit(e)}action(e){const t=i=>{const n=this.registeredArguments.length,s=i.slice(0,n);return this._storeOptionsAsProperties?s[n]=this:s[n]=this.opts(),
s.push(this),e.apply(this,s)};return this._actionHandler=t,this}createOption(e,t){return new Option2(e,t)}_callParseArg(e,t,i,n){try{return e.parseArg(t,i)}catch(s){
if(s.code==="commander.invalidArgument"){const r2=`${n} ${s.message}`;this.error(r2,{exitCode:s.exitCode,code:s.code})}throw s}}_registerOption(e){const t=e.short&&
this._findOption(e.short)||e.long&&this._findOption(e.long);if(t){const i=e.long&&this._findOption(e.long)?e.long:e.short;throw new Error(`Cannot add option '${e.
flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${i}'
-  already used by option '${t.flags}'`)}this._initOptionGroup(e),this.options.push(e)}_registerCommand(e){const t=n=>[n.name()].concat(n.aliases()),i=t(e).find(
n=>this._findCommand(n));if(i){const n=t(this._findCommand(i)).join("|"),s=t(e).join("|");throw new Error(`cannot add command '${s}' as already have command '${n}\
'`)}this._initCommandGroup(e),this.commands.push(e)}addOption(e){this._registerOption(e);const t=e.name(),i=e.attributeName();if(e.negate){const s=e.long.replace(
/^--no-/,"--");this._findOption(s)||this.setOptionValueWithSource(i,e.defaultValue===void 0?!0:e.defaultValue,"default")}else e.defaultValue!==void 0&&this.setOptionValueWithSource(
i,e.defaultValue,"default");const n=(s,r2,a)=>{s==null&&e.presetArg!==void 0&&(s=e.presetArg);const u=this.getOptionValue(i);s!==null&&e.parseArg?s=this._callParseArg(
e,s,u,r2):s!==null&&e.variadic&&(s=e._collectValue(s,u)),s==null&&(e.negate?s=!1:e.isBoolean()||e.optional?s=!0:s=""),this.setOptionValueWithSource(i,s,a)};return this.
on("option:"+t,s=>{const r2=`error: option '${e.flags}' argument '${s}' is invalid.`;n(s,r2,"cli")}),e.envVar&&this.on("optionEnv:"+t,s=>{const r2=`error: optio\
n '${e.flags}' value '${s}' from env '${e.envVar}' is invalid.`;n(s,r2,"env")}),this}_optionEx(e,t,i,n,s){if(typeof t=="object"&&t instanceof Option2)throw new Error(
"To add an Option object use addOption() instead of option() or requiredOption()");const r2=this.createOption(t,i);if(r2.makeOptionMandatory(!!e.mandatory),typeof n==
"function")r2.default(s).argParser(n);else if(n instanceof RegExp){const a=n;n=(u,l)=>{const o=a.exec(u);return o?o[0]:l},r2.default(s).argParser(n)}else r2.default(
n);return this.addOption(r2)}option(e,t,i,n){return this._optionEx({},e,t,i,n)}requiredOption(e,t,i,n){return this._optionEx({mandatory:!0},e,t,i,n)}combineFlagAndOptionalValue(e=!0){
return this._combineFlagAndOptionalValue=!!e,this}allowUnknownOption(e=!0){return this._allowUnknownOption=!!e,this}allowExcessArguments(e=!0){return this._allowExcessArguments=
!!e,this}enablePositionalOptions(e=!0){return this._enablePositionalOptions=!!e,this}passThroughOptions(e=!0){return this._passThroughOptions=!!e,this._checkForBrokenPassThrough(),
this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be \
used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(e=!0){if(this.options.length)throw new Error(
"call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before set\
ting option values");return this._storeOptionsAsProperties=!!e,this}getOptionValue(e){return this._storeOptionsAsProperties?this[e]:this._optionValues[e]}setOptionValue(e,t){
return this.setOptionValueWithSource(e,t,void 0)}setOptionValueWithSource(e,t,i){return this._storeOptionsAsProperties?this[e]=t:this._optionValues[e]=t,this._optionValueSources[e]=
i,this}getOptionValueSource(e){return this._optionValueSources[e]}getOptionValueSourceWithGlobals(e){let t;return this._getCommandAndAncestors().forEach(i=>{i.getOptionValueSource(
e)!==void 0&&(t=i.getOptionValueSource(e))}),t}_prepareUserArgs(e,t){if(e!==void 0&&!Array.isArray(e))throw new Error("first parameter to parse must be array or\
 undefined");if(t=t||{},e===void 0&&t.from===void 0){process.versions?.electron&&(t.from="electron");const n=process.execArgv??[];(n.includes("-e")||n.includes(
"--eval")||n.includes("-p")||n.includes("--print"))&&(t.from="eval")}e===void 0&&(e=process.argv),this.rawArgs=e.slice();let i;switch(t.from){case void 0:case"n\
ode":this._scriptPath=e[1],i=e.slice(2);break;case"electron":process.defaultApp?(this._scriptPath=e[1],i=e.slice(2)):i=e.slice(1);break;case"user":i=e.slice(0);
break;case"eval":i=e.slice(1);break;default:throw new Error(`unexpected parse option { from: '${t.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(
this._scriptPath),this._name=this._name||"program",i}parse(e,t){this._prepareForParse();const i=this._prepareUserArgs(e,t);return this._parseCommand([],i),this}async parseAsync(e,t){
this._prepareForParse();const i=this._prepareUserArgs(e,t);return await this._parseCommand([],i),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():
this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){
if(this._storeOptionsAsProperties)throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=
[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(e,t,i){
if(fs.existsSync(e))return;const n=t?`searched for local subcommand relative to directory '${t}'`:"no directory for search for local subcommand, use .executable\
Dir() to supply a custom directory",s=`'${e}' does not exist
 - if '${i}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${n}`;throw new Error(s)}_executeSubCommand(e,t){t=t.slice();let i=!1;const n=[".js",".ts",".tsx",".mjs",".cjs"];function s(o,h){const c=path.resolve(o,h);if(fs.
existsSync(c))return c;if(n.includes(path.extname(h)))return;const p=n.find(m=>fs.existsSync(`${c}${m}`));if(p)return`${c}${p}`}this._checkForMissingMandatoryOptions(),
this._checkForConflictingOptions();let r2=e._executableFile||`${this._name}-${e._name}`,a=this._executableDir||"";if(this._scriptPath){let o;try{o=fs.realpathSync(
this._scriptPath)}catch{o=this._scriptPath}a=path.resolve(path.dirname(o),a)}if(a){let o=s(a,r2);if(!o&&!e._executableFile&&this._scriptPath){const h=path.basename(
this._scriptPath,path.extname(this._scriptPath));h!==this._name&&(o=s(a,`${h}-${e._name}`))}r2=o||r2}i=n.includes(path.extname(r2));let u;process.platform!=="wi\
n32"?i?(t.unshift(r2),t=incrementNodeInspectorPort(process.execArgv).concat(t),u=childProcess.spawn(process.argv[0],t,{stdio:"inherit"})):u=childProcess.spawn(r2,
t,{stdio:"inherit"}):(this._checkForMissingExecutable(r2,a,e._name),t.unshift(r2),t=incrementNodeInspectorPort(process.execArgv).concat(t),u=childProcess.spawn(
process.execPath,t,{stdio:"inherit"})),u.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(h=>{process.on(h,()=>{u.killed===!1&&u.exitCode===null&&
u.kill(h)})});const l=this._exitCallback;u.on("close",o=>{o=o??1,l?l(new CommanderError2(o,"commander.executeSubCommandAsync","(close)")):process.exit(o)}),u.on(
"error",o=>{if(o.code==="ENOENT")this._checkForMissingExecutable(r2,a,e._name);else if(o.code==="EACCES")throw new Error(`'${r2}' not executable`);if(!l)process.
exit(1);else{const h=new CommanderError2(1,"commander.executeSubCommandAsync","(error)");h.nestedError=o,l(h)}}),this.runningCommand=u}_dispatchSubcommand(e,t,i){
const n=this._findCommand(e);n||this.help({error:!0}),n._prepareForParse();let s;return s=this._chainOrCallSubCommandHook(s,n,"preSubcommand"),s=this._chainOrCall(
s,()=>{if(n._executableHandler)this._executeSubCommand(n,t.concat(i));else return n._parseCommand(t,i)}),s}_dispatchHelpCommand(e){e||this.help();const t=this._findCommand(
e);return t&&!t._executableHandler&&t.help(),this._dispatchSubcommand(e,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){
this.registeredArguments.forEach((e,t)=>{e.required&&this.args[t]==null&&this.missingArgument(e.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.
registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}_processArguments(){const e=(i,n,s)=>{
let r2=n;if(n!==null&&i.parseArg){const a=`error: command-argument value '${n}' is invalid for argument '${i.name()}'.`;r2=this._callParseArg(i,n,s,a)}return r2};
this._checkNumberOfArguments();const t=[];this.registeredArguments.forEach((i,n)=>{let s=i.defaultValue;i.variadic?n<this.args.length?(s=this.args.slice(n),i.parseArg&&
(s=s.reduce((r2,a)=>e(i,a,r2),i.defaultValue))):s===void 0&&(s=[]):n<this.args.length&&(s=this.args[n],i.parseArg&&(s=e(i,s,i.defaultValue))),t[n]=s}),this.processedArgs=
t}_chainOrCall(e,t){return e?.then&&typeof e.then=="function"?e.then(()=>t()):t()}_chainOrCallHooks(e,t){let i=e;const n=[];return this._getCommandAndAncestors().
reverse().filter(s=>s._lifeCycleHooks[t]!==void 0).forEach(s=>{s._lifeCycleHooks[t].forEach(r2=>{n.push({hookedCommand:s,callback:r2})})}),t==="postAction"&&n.reverse(),
n.forEach(s=>{i=this._chainOrCall(i,()=>s.callback(s.hookedCommand,this))}),i}_chainOrCallSubCommandHook(e,t,i){let n=e;return this._lifeCycleHooks[i]!==void 0&&
this._lifeCycleHooks[i].forEach(s=>{n=this._chainOrCall(n,()=>s(this,t))}),n}_parseCommand(e,t){const i=this.parseOptions(t);if(this._parseOptionsEnv(),this._parseOptionsImplied(),
e=e.concat(i.operands),t=i.unknown,this.args=e.concat(t),e&&this._findCommand(e[0]))return this._dispatchSubcommand(e[0],e.slice(1),t);if(this._getHelpCommand()&&
e[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(e[1]);if(this._defaultCommandName)return this._outputHelpIfRequested(t),this._dispatchSubcommand(
this._defaultCommandName,e,t);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&this.help({error:!0}),this._outputHelpIfRequested(
i.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();const n=()=>{i.unknown.length>0&&this.unknownOption(i.unknown[0])},s=`comm\
and:${this.name()}`;if(this._actionHandler){n(),this._processArguments();let r2;return r2=this._chainOrCallHooks(r2,"preAction"),r2=this._chainOrCall(r2,()=>this.
_actionHandler(this.processedArgs)),this.parent&&(r2=this._chainOrCall(r2,()=>{this.parent.emit(s,e,t)})),r2=this._chainOrCallHooks(r2,"postAction"),r2}if(this.
parent?.listenerCount(s))n(),this._processArguments(),this.parent.emit(s,e,t);else if(e.length){if(this._findCommand("*"))return this._dispatchSubcommand("*",e,
t);this.listenerCount("command:*")?this.emit("command:*",e,t):this.commands.length?this.unknownCommand():(n(),this._processArguments())}else this.commands.length?
(n(),this.help({error:!0})):(n(),this._processArguments())}_findCommand(e){if(e)return this.commands.find(t=>t._name===e||t._aliases.includes(e))}_findOption(e){
return this.options.find(t=>t.is(e))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(e=>{e.options.forEach(t=>{t.mandatory&&e.getOptionValue(
t.attributeName())===void 0&&e.missingMandatoryOptionValue(t)})})}_checkForConflictingLocalOptions(){const e=this.options.filter(i=>{const n=i.attributeName();return this.
getOptionValue(n)===void 0?!1:this.getOptionValueSource(n)!=="default"});e.filter(i=>i.conflictsWith.length>0).forEach(i=>{const n=e.find(s=>i.conflictsWith.includes(
s.attributeName()));n&&this._conflictingOption(i,n)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(e=>{e._checkForConflictingLocalOptions()})}parseOptions(e){
const t=[],i=[];let n=t;function s(o){return o.length>1&&o[0]==="-"}const r2=o=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(o)?!this._getCommandAndAncestors().some(h=>h.
options.map(c=>c.short).some(c=>/^-\d$/.test(c))):!1;let a=null,u=null,l=0;for(;l<e.length||u;){const o=u??e[l++];if(u=null,o==="--"){n===i&&n.push(o),n.push(...e.
slice(l));break}if(a&&(!s(o)||r2(o))){this.emit(`option:${a.name()}`,o);continue}if(a=null,s(o)){const h=this._findOption(o);if(h){if(h.required){const c=e[l++];
c===void 0&&this.optionMissingArgument(h),this.emit(`option:${h.name()}`,c)}else if(h.optional){let c=null;l<e.length&&(!s(e[l])||r2(e[l]))&&(c=e[l++]),this.emit(
`option:${h.name()}`,c)}else this.emit(`option:${h.name()}`);a=h.variadic?h:null;continue}}if(o.length>2&&o[0]==="-"&&o[1]!=="-"){const h=this._findOption(`-${o[1]}`);
if(h){h.required||h.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${h.name()}`,o.slice(2)):(this.emit(`option:${h.name()}`),u=`-${o.slice(2)}`);
continue}}if(/^--[^=]+=/.test(o)){const h=o.indexOf("="),c=this._findOption(o.slice(0,h));if(c&&(c.required||c.optional)){this.emit(`option:${c.name()}`,o.slice(
h+1));continue}}if(n===t&&s(o)&&!(this.commands.length===0&&r2(o))&&(n=i),(this._enablePositionalOptions||this._passThroughOptions)&&t.length===0&&i.length===0){
if(this._findCommand(o)){t.push(o),i.push(...e.slice(l));break}else if(this._getHelpCommand()&&o===this._getHelpCommand().name()){t.push(o,...e.slice(l));break}else if(this.
_defaultCommandName){i.push(o,...e.slice(l));break}}if(this._passThroughOptions){n.push(o,...e.slice(l));break}n.push(o)}return{operands:t,unknown:i}}opts(){if(this.
_storeOptionsAsProperties){const e={},t=this.options.length;for(let i=0;i<t;i++){const n=this.options[i].attributeName();e[n]=n===this._versionOptionName?this._version:
this[n]}return e}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((e,t)=>Object.assign(e,t.opts()),{})}error(e,t){this._outputConfiguration.
outputError(`${e}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));const i=t||{},n=i.exitCode||1,s=i.code||"commander.error";this._exit(n,s,e)}_parseOptionsEnv(){this.options.forEach(e=>{if(e.envVar&&
e.envVar in process.env){const t=e.attributeName();(this.getOptionValue(t)===void 0||["default","config","env"].includes(this.getOptionValueSource(t)))&&(e.required||
e.optional?this.emit(`optionEnv:${e.name()}`,process.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){const e=new DualOptions(this.options),
t=i=>this.getOptionValue(i)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(i));this.options.filter(i=>i.implied!==void 0&&t(i.attributeName())&&
e.valueFromOption(this.getOptionValue(i.attributeName()),i)).forEach(i=>{Object.keys(i.implied).filter(n=>!t(n)).forEach(n=>{this.setOptionValueWithSource(n,i.implied[n],
"implied")})})}missingArgument(e){const t=`error: missing required argument '${e}'`;this.error(t,{code:"commander.missingArgument"})}optionMissingArgument(e){const t=`\
error: option '${e.flags}' argument missing`;this.error(t,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(e){const t=`error: required opti\
on '${e.flags}' not specified`;this.error(t,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,t){const i=r2=>{const a=r2.attributeName(),u=this.
getOptionValue(a),l=this.options.find(h=>h.negate&&a===h.attributeName()),o=this.options.find(h=>!h.negate&&a===h.attributeName());return l&&(l.presetArg===void 0&&
u===!1||l.presetArg!==void 0&&u===l.presetArg)?l:o||r2},n=r2=>{const a=i(r2),u=a.attributeName();return this.getOptionValueSource(u)==="env"?`environment variab\
le '${a.envVar}'`:`option '${a.flags}'`},s=`error: ${n(e)} cannot be used with ${n(t)}`;this.error(s,{code:"commander.conflictingOption"})}unknownOption(e){if(this.
_allowUnknownOption)return;let t="";if(e.startsWith("--")&&this._showSuggestionAfterError){let n=[],s=this;do{const r2=s.createHelp().visibleOptions(s).filter(a=>a.
long).map(a=>a.long);n=n.concat(r2),s=s.parent}while(s&&!s._enablePositionalOptions);t=suggestSimilar(e,n)}const i=`error: unknown option '${e}'${t}`;this.error(
i,{code:"commander.unknownOption"})}_excessArguments(e){if(this._allowExcessArguments)return;const t=this.registeredArguments.length,i=t===1?"":"s",s=`error: to\
o many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${t} argument${i} but got ${e.length}.`;this.error(s,{code:"commander.excessArguments"})}unknownCommand(){
const e=this.args[0];let t="";if(this._showSuggestionAfterError){const n=[];this.createHelp().visibleCommands(this).forEach(s=>{n.push(s.name()),s.alias()&&n.push(
s.alias())}),t=suggestSimilar(e,n)}const i=`error: unknown command '${e}'${t}`;this.error(i,{code:"commander.unknownCommand"})}version(e,t,i){if(e===void 0)return this.
_version;this._version=e,t=t||"-V, --version",i=i||"output the version number";const n=this.createOption(t,i);return this._versionOptionName=n.attributeName(),this.
_registerOption(n),this.on("option:"+n.name(),()=>{this._outputConfiguration.writeOut(`${e}
`),this._exit(0,"commander.version",e)}),this}description(e,t){return e===void 0&&t===void 0?this._description:(this._description=e,t&&(this._argsDescription=t),
this)}summary(e){return e===void 0?this._summary:(this._summary=e,this)}alias(e){if(e===void 0)return this._aliases[0];let t=this;if(this.commands.length!==0&&this.
commands[this.commands.length-1]._executableHandler&&(t=this.commands[this.commands.length-1]),e===t._name)throw new Error("Command alias can't be the same as i\
ts name");const i=this.parent?._findCommand(e);if(i){const n=[i.name()].concat(i.aliases()).join("|");throw new Error(`cannot add alias '${e}' to command '${this.
name()}' as already have command '${n}'`)}return t._aliases.push(e),this}aliases(e){return e===void 0?this._aliases:(e.forEach(t=>this.alias(t)),this)}usage(e){
if(e===void 0){if(this._usage)return this._usage;const t=this.registeredArguments.map(i=>humanReadableArgName(i));return[].concat(this.options.length||this._helpOption!==
null?"[options]":[],this.commands.length?"[command]":[],this.registeredArguments.length?t:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this.
_name:(this._name=e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=e,this)}commandsGroup(e){return e===void 0?this._defaultCommandGroup??
"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){this.
_defaultOptionGroup&&!e.helpGroupHeading&&e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this.
_defaultCommandGroup)}nameFromFilename(e){return this._name=path.basename(e,path.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=
e,this)}helpInformation(e){const t=this.createHelp(),i=this._getOutputContext(e);t.prepareContext({error:i.error,helpWidth:i.helpWidth,outputHasColors:i.hasColors});
const n=t.formatHelp(this,t);return i.hasColors?n:this._outputConfiguration.stripColor(n)}_getOutputContext(e){e=e||{};const t=!!e.error;let i,n,s;return t?(i=a=>this.
_outputConfiguration.writeErr(a),n=this._outputConfiguration.getErrHasColors(),s=this._outputConfiguration.getErrHelpWidth()):(i=a=>this._outputConfiguration.writeOut(
a),n=this._outputConfiguration.getOutHasColors(),s=this._outputConfiguration.getOutHelpWidth()),{error:t,write:a=>(n||(a=this._outputConfiguration.stripColor(a)),
i(a)),hasColors:n,helpWidth:s}}outputHelp(e){let t;typeof e=="function"&&(t=e,e=void 0);const i=this._getOutputContext(e),n={error:i.error,write:i.write,command:this};
this._getCommandAndAncestors().reverse().forEach(r2=>r2.emit("beforeAllHelp",n)),this.emit("beforeHelp",n);let s=this.helpInformation({error:i.error});if(t&&(s=
t(s),typeof s!="string"&&!Buffer.isBuffer(s)))throw new Error("outputHelp callback must return a string or a Buffer");i.write(s),this._getHelpOption()?.long&&this.
emit(this._getHelpOption().long),this.emit("afterHelp",n),this._getCommandAndAncestors().forEach(r2=>r2.emit("afterAllHelp",n))}helpOption(e,t){return typeof e==
"boolean"?(e?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=null,this):
(this._helpOption=this.createOption(e??"-h, --help",t??"display help for command"),(e||t)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){return this.
_helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(e){return this._helpOption=e,this._initOptionGroup(e),this}help(e){this.outputHelp(
e);let t=Number(process.exitCode??0);t===0&&e&&typeof e!="function"&&e.error&&(t=1),this._exit(t,"commander.help","(outputHelp)")}addHelpText(e,t){const i=["bef\
oreAll","before","after","afterAll"];if(!i.includes(e))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${i.join("', '")}'`);const n=`${e}Help`;return this.on(n,s=>{let r2;typeof t=="function"?r2=t({error:s.error,command:s.command}):r2=t,r2&&s.write(
`${r2}
`)}),this}_outputHelpIfRequested(e){const t=this._getHelpOption();t&&e.find(n=>t.is(n))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};
function incrementNodeInspectorPort(d){return d.map(e=>{if(!e.startsWith("--inspect"))return e;let t,i="127.0.0.1",n="9229",s;return(s=e.match(/^(--inspect(-brk)?)$/))!==
null?t=s[1]:(s=e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(t=s[1],/^\d+$/.test(s[3])?n=s[3]:i=s[3]):(s=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==
null&&(t=s[1],i=s[3],n=s[4]),t&&n!=="0"?`${t}=${i}:${parseInt(n)+1}`:e})}function useColor(){if(process.env.NO_COLOR||process.env.FORCE_COLOR==="0"||process.env.
FORCE_COLOR==="false")return!1;if(process.env.FORCE_COLOR||process.env.CLICOLOR_FORCE!==void 0)return!0}exports2.Command=Command2,exports2.useColor=useColor}}),
require_commander=(0,import_shared_acegoprst.__commonJS)({"node_modules/commander/index.js"(exports2){var{Argument:Argument2}=require_argument(),{Command:Command2}=require_command(),
{CommanderError:CommanderError2,InvalidArgumentError:InvalidArgumentError2}=require_error(),{Help:Help2}=require_help(),{Option:Option2}=require_option();exports2.
program=new Command2,exports2.createCommand=r2=>new Command2(r2),exports2.createOption=(r2,e)=>new Option2(r2,e),exports2.createArgument=(r2,e)=>new Argument2(r2,
e),exports2.Command=Command2,exports2.Option=Option2,exports2.Argument=Argument2,exports2.Help=Help2,exports2.CommanderError=CommanderError2,exports2.InvalidArgumentError=
InvalidArgumentError2,exports2.InvalidOptionArgumentError=InvalidArgumentError2}}),import_index=(0,import_shared_acegoprst.__toESM)(require_commander(),1),{program,
createCommand,createArgument,createOption,CommanderError,InvalidArgumentError,InvalidOptionArgumentError,Command,Argument,Option,Help}=import_index.default,ABOUT="\
Tells what a change newly lets a Tauri app, or the machine that builds it, do.",MORE_HELP="\n`toril review --help` lists the options of a review, and so on for e\
ach command.\n",EXIT_STATUS=`
Exit status
  0  pass: nothing new that matters, and everything was read
  1  fail: something new, at or above the level that fails
  2  wrong usage, or a repository that can't be read
  3  incomplete: something could not be read, so nothing is promised; 0 where the policy lets that through
`,UsageError=class extends Error{constructor(message){super(message),this.name="UsageError"}};function valueOption(flags,description,read=text=>text){return new Option(
flags,description).argParser((text,earlier)=>{if(text.startsWith("-"))throw new UsageError(`${flags} takes a value, and "${text}" is none`);return read(text,earlier)})}
function repeatedOption(flags,description,read){return valueOption(flags,description,(text,earlier)=>[...Array.isArray(earlier)?earlier:[],read(text)])}function oneOf(option,names){
return text=>{const found=names.find(name=>name.toLowerCase()===text.toLowerCase());if(found!==void 0)return found;throw new UsageError(`${option} takes ${inWords(
names)}, and not "${text}"${(0,import_shared_cp.didYouMean)(text,names)}`)}}function wholeNumber(option,most){return text=>{const number=/^\d{1,9}$/.test(text)?
Number(text):0;if(number>=1&&number<=most)return number;throw new UsageError(`${option} takes a whole number from 1 to ${most}, and not "${text}"`)}}function inWords(names){
return`${names.slice(0,-1).join(", ")} or ${names.at(-1)}`}var ANY_TEXT=text=>text;function addFilterOptions(command){return command.optionsGroup("What is shown\
, never the verdict (each may repeat):").addOption(repeatedOption("--min-severity <level>","findings as severe, or more",oneOf("--min-severity",import_shared_aceps.SEVERITIES.
toReversed()))).addOption(repeatedOption("--rule <id>","those of a rule, or of some, such as ipc/*",ANY_TEXT)).addOption(repeatedOption("--who <name>","what the\
se newly can: a window's label, a URL, web (any website), build (who reaches the machine that builds), publishers (of packages)",ANY_TEXT)).addOption(repeatedOption(
"--platform <name>","what happens there: linux, macos, windows, android, ios",oneOf("--platform",import_shared_aceps.PLATFORMS))).addOption(repeatedOption("--po\
wer <name>",`what gives one of these: ${import_shared_ep.POWERS.join(", ")}`,oneOf("--power",import_shared_ep.POWERS))).addOption(repeatedOption("--build <which\
>","release: without what only developers and tests build; all",oneOf("--build",import_shared_cp.BUILDS))),()=>{const{minSeverity=[],rule=[],who=[],platform=[],
power=[],build=[]}=command.opts();return{minSeverity,rule,who,platform,power,build}}}var FORMATS=["text","json","markdown","sarif"],formatIn=oneOf("--format",FORMATS),
Outputs=class{#given=[];addFormat(text){this.#given.push({format:formatIn(text),file:null})}addFile(file){const last=this.#given.at(-1);if(last===void 0)this.#given.
push({format:"text",file});else if(last.file===null)last.file=file;else throw new UsageError(`--output ${file} has no --format of its own`)}all(){if(this.#given.
length===0)return[{format:"text",file:null}];if(this.#given.filter(({file})=>file===null).length>1)throw new UsageError("only one format can be printed; give th\
e others an --output");const files=this.#given.flatMap(({file})=>file??[]);if(new Set(files).size<files.length)throw new UsageError("two formats go to the same \
file");return this.#given}},FAIL_ON=[...import_shared_aceps.SEVERITIES.toReversed(),"never"];function addReviewOptions(command){const outputs=new Outputs;command.
addOption(valueOption("--repo <dir>","the repository; the current folder by default. It may be bare")).addOption(valueOption("--base <rev>","what to compare wit\
h; by default where head left the default branch")).addOption(valueOption("--head <rev>","what to look at; HEAD by default. WORKTREE is the working tree as it i\
s")).addOption(valueOption("--base-dir <dir>","a folder to compare with, in place of a revision")).addOption(valueOption("--head-dir <dir>","the folder to look \
at")).addOption(valueOption("--format <name>","text (the default), json, markdown or sarif. May be given several times,",name=>outputs.addFormat(name))).addOption(
valueOption("--output <file>","each followed by the file it goes to; without one it is printed",file=>outputs.addFile(file))).addOption(valueOption("--policy <f\
ile>",`what blocks a merge, as docs/policy.md tells; by default ${import_shared_acegps.POLICY_PATH} of the default branch`)).addOption(organizationOption()).option(
"--no-policy","judge by the defaults, whatever the repository's own policy says").addOption(valueOption("--fail-on <level>",`the least severity that fails: ${FAIL_ON.
join(", ")}; medium by default. It goes before what the policy says`,oneOf("--fail-on",FAIL_ON))).option("--details","in the text, all about each finding: its l\
ines, its witness and what to do").option("-q, --quiet","of the text, only the line that says what was decided").option("--offline","ask no registry; what the c\
ache does not have is a gap").addOption(valueOption("--cache <dir>","where facts about packages are kept between runs, for a CI to keep"));const filters=addFilterOptions(
command);return()=>reviewCommand(command.opts(),outputs,filters())}function organizationOption(){return valueOption("--organization <file>","the organisation's \
policy, which the other one may not loosen")}function reviewCommand(values,outputs,filters){return{name:"review",sides:sidesOf(values),outputs:outputs.all(),text:textLengthOf(
values),filters,failOn:values.failOn??null,policy:policyOf(values),organization:values.organization??null,offline:values.offline??!1,cache:values.cache??null}}function sidesOf({
repo,base,head,baseDir,headDir}){if(baseDir===void 0&&headDir===void 0)return{kind:"git",repo:repo??".",base:base??null,head:head??"HEAD"};if(baseDir===void 0||
headDir===void 0)throw new UsageError("--base-dir and --head-dir go together");if(repo!==void 0||base!==void 0||head!==void 0)throw new UsageError("--base-dir a\
nd --head-dir compare folders; --repo, --base and --head are for git");return{kind:"folders",base:baseDir,head:headDir}}function policyOf({policy}){return policy===
void 0?{kind:"own"}:policy===!1?{kind:"none"}:{kind:"file",file:policy}}function textLengthOf({details=!1,quiet=!1}){if(details&&quiet)throw new UsageError("--d\
etails and --quiet don't go together");return details?"details":quiet?"quiet":"summary"}var DEFAULT_MERGES=50,MOST_MERGES=1e3,DEFAULT_WIDTH=100;function parseCommand(words,width=DEFAULT_WIDTH){
const[first="help"]=words,output=[],commands=[],program2=programOf(command=>commands.push(command),output,width),chosen=program2.commands.find(command=>command.
name()===first);try{program2.parse(knownWords(words,program2),{from:"user"})}catch(error){const mistake=mistakeIn(error,chosen);if(mistake!==void 0)throw wrongUsage(
mistake,chosen)}return commands[0]??{name:"print",text:output.join("")}}function programOf(take,output,width){const program2=new Command("toril").description(ABOUT).
version(`toril ${import_shared_acpst.VERSION}`,"-V, --version","show which version this is").helpOption("-h, --help","show this help").helpCommand("help [comman\
d]","show the help of a command").addHelpText("after",MORE_HELP+EXIT_STATUS).configureHelp({minWidthToWrap:20}).exitOverride().configureOutput({writeOut:text=>output.
push(text),writeErr:()=>{},getOutHelpWidth:()=>width}),review=program2.command("review").description("compare two revisions of a git repository, or two folders"),
reviewAsked=addReviewOptions(review);review.addHelpText("after",EXIT_STATUS).action(()=>take(reviewAsked()));const explain=program2.command("explain").description(
"tell what a rule reports, why, and what to do; or all about one finding of a review").argument("<what>","a rule, such as ipc/scope-widened; or a finding's numb\
er in the review with these options").addOption(valueOption("--from <file>","a review written with --format json, in place of one that is done now")),explainedReview=addReviewOptions(
explain);return explain.action((what,{from=null})=>take({name:"explain",what,from,review:explainedReview()})),program2.command("init").description(`write a firs\
t ${import_shared_acegps.POLICY_PATH}, made from a review of past merges, offline`).addOption(valueOption("--repo <dir>","the repository; the current folder by \
default")).addOption(valueOption("--limit <number>",`how many merges to review, at most ${MOST_MERGES}; ${DEFAULT_MERGES} by default`,wholeNumber("--limit",MOST_MERGES))).
action(({repo=".",limit=DEFAULT_MERGES})=>take({name:"init",repo,limit})),program2.command("policy").description("look at a policy").command("check").description(
"tell whether a policy can be used, and every line that is wrong").argument("[file]",`the policy; ${import_shared_acegps.POLICY_PATH} by default`).addOption(organizationOption()).
action((file,{organization=null})=>take({name:"policy-check",file:file??null,organization})),program2.command("waive").description("write the waiver of one find\
ing, or of one gap, for a policy").argument("<what>","the number or the fingerprint of a finding, or the id of a gap").addOption(valueOption("--from <file>","th\
e review that has it, written with --format json").makeOptionMandatory()).addOption(valueOption("--reason <text>","why it is meant").makeOptionMandatory()).addOption(
valueOption("--owner <name>","who answers for it").makeOptionMandatory()).addOption(valueOption("--until <day>","its last day, at most 400 days ahead").makeOptionMandatory()).
action((what,options)=>take({name:"waive",what,...options})),program2.command("serve").description("run the GitHub App, as docs/app.md tells; its settings are v\
ariables of the environment").action(()=>take({name:"serve"})),program2}function knownWords(words,program2){const[first,...rest]=words;if(first===void 0||first===
"help")return knownWords([...rest,"--help"],program2);const names=program2.commands.map(command=>command.name());if(first.startsWith("-")||names.includes(first))
return words;throw new UsageError(`there is no command "${first}"${(0,import_shared_cp.didYouMean)(first,names)}`)}function mistakeIn(error,chosen){if(error instanceof
UsageError)return error.message;if(!(error instanceof CommanderError))throw error;if(error.exitCode!==0)return error.code==="commander.help"?`${chosen?.name()} \
takes ${chosen?.commands.map(command=>command.name()).join(" or ")}`:error.message.replace(/^error: /,"").replace(/\.$/,"").replace(/\n\(Did you mean (.*)\?\)$/,
"; did you mean $1?")}function wrongUsage(mistake,chosen){const help=chosen===void 0?"toril --help":`toril ${chosen.name()} --help`;return new import_shared_acegopst.SetupError(
`${mistake}${mistake.endsWith("?")?"":"."} \`${help}\` shows what can be given.`)}0&&(module.exports={parseCommand});
