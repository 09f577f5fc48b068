var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{INVISIBLE:()=>INVISIBLE,code:()=>code,spansOf:()=>spansOf,visible:()=>visible});module.exports=__toCommonJS(stdin_exports);
var LONGEST_NAME=120;function code(name,longest=LONGEST_NAME){return name===""?'`""`':`\`${cutTo(longest,name)}\``}function spansOf(sentence){const parts=sentence.
split("`"),lonely=parts.length%2===0?parts.pop():void 0;return lonely!==void 0&&parts.push(`${parts.pop()}\`${lonely}`),parts.map((text,index)=>({kind:index%2===
0?"text":"code",text})).filter(span=>span.text!=="").reduce(joinedTo,[])}function joinedTo(before,span){const last=before.at(-1);return span.kind==="text"&&last?.
kind==="text"?before.with(-1,{...last,text:last.text+span.text}):[...before,span]}var INVISIBLE=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function visible(text){return text.replace(INVISIBLE,escapeOf)}function escapeOf(character){return`\\u{${character.codePointAt(0)?.toString(16)}}`}function cutTo(longest,name){
let kept="";for(const character of name){const shown=character==="`"?escapeOf(character):visible(character);if(kept.length+shown.length>longest)return`${kept}\u2026`;
kept+=shown}return kept}0&&(module.exports={INVISIBLE,code,spansOf,visible});
