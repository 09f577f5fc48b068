var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to2,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to2,key)&&key!==except&&__defProp(to2,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to2};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{Bn:()=>Bn,Dr:()=>Dr,Se:()=>Se,T:()=>T,b:()=>b,d:()=>d,on:()=>on});module.exports=__toCommonJS(stdin_exports);var E=Symbol(
"NOT_RESOLVED");function C(e,n){return{tagName:e,nodeKind:"scalar",implicit:n.implicit??!1,matchByTagPrefix:n.matchByTagPrefix??!1,implicitFirstChars:n.implicitFirstChars??
null,resolve:n.resolve,identify:n.identify,represent:n.represent??(i=>String(i)),representTagName:n.representTagName??(()=>e)}}function Z(e,n){const i=n.finalize===
void 0;return{tagName:e,nodeKind:"sequence",implicit:!1,matchByTagPrefix:n.matchByTagPrefix??!1,create:n.create,addItem:n.addItem,finalize:n.finalize??(r=>r),carrierIsResult:i,
identify:n.identify,represent:n.represent??(r=>r),representTagName:n.representTagName??(()=>e)}}function H(e,n){const i=n.finalize===void 0;return{tagName:e,nodeKind:"\
mapping",implicit:!1,matchByTagPrefix:n.matchByTagPrefix??!1,create:n.create,addPair:n.addPair,has:n.has,keys:n.keys,get:n.get,finalize:n.finalize??(r=>r),carrierIsResult:i,
identify:n.identify,represent:n.represent??(r=>r),representTagName:n.representTagName??(()=>e)}}var Ue=C("tag:yaml.org,2002:str",{resolve:e=>e,identify:e=>typeof e==
"string"}),si=["","~","null","Null","NULL"],Ke=C("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:e=>si.indexOf(e)!==-1?null:E,
identify:e=>e===null,represent:()=>"null"}),Ye=C("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["n"],resolve:(e,n)=>e==="null"||n&&e===""?null:E,identify:e=>e===
null,represent:()=>"null"}),fi=["","~","null","Null","NULL"],qe=C("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:e=>fi.indexOf(
e)!==-1?null:E,identify:e=>e===null,represent:()=>"null"}),ui=["true","True","TRUE"],pi=["false","False","FALSE"],We=C("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:[
"t","T","f","F"],resolve:e=>ui.indexOf(e)!==-1?!0:pi.indexOf(e)!==-1?!1:E,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"tru\
e":"false"}),di=["true"],hi=["false"],Ge=C("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],resolve:e=>di.indexOf(e)!==-1?!0:hi.indexOf(e)!==-1?
!1:E,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),gi=["true","True","TRUE","y","Y","yes","Yes","YES","on",
"On","ON"],mi=["false","False","FALSE","n","N","no","No","NO","off","Off","OFF"],Ve=C("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N",
"t","T","f","F","o","O"],resolve:e=>gi.indexOf(e)!==-1?!0:mi.indexOf(e)!==-1?!1:E,identify:e=>Object.prototype.toString.call(e)==="[object Boolean]",represent:e=>e?
"true":"false"}),Si=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),Ei=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function Ai(e){
let n=e,i=1;return(n[0]==="-"||n[0]==="+")&&(n[0]==="-"&&(i=-1),n=n.slice(1)),n.startsWith("0b")?i*parseInt(n.slice(2),2):n.startsWith("0o")?i*parseInt(n.slice(
2),8):n.startsWith("0x")?i*parseInt(n.slice(2),16):i*parseInt(n,10)}function Ti(e,n){if(n){if(!Ei.test(e))return E}else if(!Si.test(e))return E;const i=Ai(e);return Number.
isFinite(i)?i:E}var ue=C("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:Ti,identify:e=>Number.isInteger(e)&&!Object.is(
e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),Li=new RegExp("^-?(?:0|[1-9][0-9]*)$"),Ni=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x\
[0-9a-fA-F]+|[-+]?[0-9]+)$");function Ci(e){let n=e,i=1;return(n[0]==="-"||n[0]==="+")&&(n[0]==="-"&&(i=-1),n=n.slice(1)),n.startsWith("0b")?i*parseInt(n.slice(
2),2):n.startsWith("0o")?i*parseInt(n.slice(2),8):n.startsWith("0x")?i*parseInt(n.slice(2),16):i*parseInt(n,10)}function Ii(e,n){if(n){if(!Ni.test(e))return E}else if(!Li.
test(e))return E;const i=Ci(e);return Number.isFinite(i)?i:E}var He=C("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Ii,identify:e=>Number.
isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),_i=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+\
|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function Oi(e){let n=e.replace(/_/g,""),i=1;if((n[0]==="-"||n[0]==="+")&&(n[0]==="-"&&(i=-1),n=n.
slice(1)),n.startsWith("0b"))return i*parseInt(n.slice(2),2);if(n.startsWith("0x"))return i*parseInt(n.slice(2),16);if(n.includes(":")){let r=0;for(const t of n.
split(":"))r=r*60+Number(t);return i*r}return n!=="0"&&n[0]==="0"?i*parseInt(n,8):i*parseInt(n,10)}function vi(e){if(!_i.test(e))return E;const n=Oi(e);return Number.
isFinite(n)?n:E}var ee=C("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:vi,identify:e=>Number.isInteger(e)&&!Object.is(
e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),yi=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9\
]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),ki=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Fi(e){if(!yi.test(e))return E;let n=e.
toLowerCase();const i=n[0]==="-"?-1:1;if("+-".includes(n[0])&&(n=n.slice(1)),n===".inf")return i===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(n===".\
nan")return NaN;const r=i*parseFloat(n);return Number.isFinite(r)||ki.test(e)?r:E}function xi(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return"\
.inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";const n=e.toString(10);return/^[-+]?[0-9]+e/.test(n)?n.replace("e",".e"):n}var pe=C(
"tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Fi,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.
is(e,-0)||e.toString(10).indexOf("e")>=0),represent:xi}),bi=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),wi=new RegExp("^(?:[-+]?[0-9]+\
(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Pi(e,n){if(n){if(!wi.test(e))return E;
let r=e.toLowerCase();const t=r[0]==="-"?-1:1;if("+-".includes(r[0])&&(r=r.slice(1)),r===".inf")return t===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(r===
".nan")return NaN;const o=t*parseFloat(r);return Number.isFinite(o)?o:E}if(!bi.test(e))return E;const i=Number(e);return Number.isFinite(i)?i:E}function Ri(e){if(isNaN(
e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";const n=e.toString(10);
return/^[-+]?[0-9]+e/.test(n)?n.replace("e",".e"):n}var Qe=C("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Pi,identify:e=>typeof e==
"number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:Ri}),$i=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-\
+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),Bi=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NA\
N))$");function Di(e){if(!$i.test(e))return E;let n=e.toLowerCase().replace(/_/g,"");const i=n[0]==="-"?-1:1;if("+-".includes(n[0])&&(n=n.slice(1)),n===".inf")return i===
1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(n===".nan")return NaN;let r=0;if(n.includes(":")){for(const t of n.split(":"))r=r*60+Number(t);r*=i}else r=
i*parseFloat(n);return Number.isFinite(r)||Bi.test(e)?r:E}function Mi(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)
return"-.inf";if(Object.is(e,-0))return"-0.0";const n=e.toString(10);return/^[-+]?[0-9]+e/.test(n)?n.replace("e",".e"):n}var ne=C("tag:yaml.org,2002:float",{implicit:!0,
implicitFirstChars:["-","+",".",..."0123456789"],resolve:Di,identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=
0),represent:Mi}),je=C("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(e,n)=>e==="<<"||n&&e===""?"<<":E,identify:()=>!1}),Ui=/^[A-Za-z0-9+/]*={0,2}$/;
function Ki(e){const n=e.replace(/\s/g,"");if(n.length%4!==0||!Ui.test(n))return E;const i=atob(n),r=new Uint8Array(i.length);for(let t=0;t<i.length;t++)r[t]=i.
charCodeAt(t);return r}function Yi(e){let n="";for(let i=0;i<e.length;i++)n+=String.fromCharCode(e[i]);return btoa(n)}var ze=C("tag:yaml.org,2002:binary",{resolve:Ki,
identify:e=>Object.prototype.toString.call(e)==="[object Uint8Array]",represent:Yi}),qi=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),Wi=new RegExp(
"^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-\
9][0-9]))?))?$");function Xe(e,n,i,r=0,t=0,o=0,a=0){const l=new Date(Date.UTC(e,n,i,r,t,o,a));return l.setUTCFullYear(e,n,i),l}function Gi(e){let n=qi.exec(e);if(n===
null&&(n=Wi.exec(e)),n===null)return E;const i=+n[1],r=+n[2]-1,t=+n[3];if(!n[4]){const s=Xe(i,r,t);return s.getUTCFullYear()!==i||s.getUTCMonth()!==r||s.getUTCDate()!==
t?E:s}const o=+n[4],a=+n[5],l=+n[6];let c=0;if(o>23||a>59||l>59)return E;if(n[7]){let s=n[7].slice(0,3);for(;s.length<3;)s+="0";c=+s}const f=Xe(i,r,t,o,a,l,c);if(f.
getUTCFullYear()!==i||f.getUTCMonth()!==r||f.getUTCDate()!==t)return E;if(n[9]){const s=+n[10],u=+(n[11]||0);if(s>23||u>59)return E;const p=(s*60+u)*6e4;f.setTime(
f.getTime()-(n[9]==="-"?-p:p))}return f}var Je=C("tag:yaml.org,2002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:Gi,identify:e=>e instanceof
Date,represent:e=>e.toISOString()}),Ze=Z("tag:yaml.org,2002:seq",{create:()=>[],addItem:(e,n)=>{e.push(n)},identify:Array.isArray});function ie(e){if(e===null||
typeof e!="object"||Array.isArray(e))return!1;const n=Object.getPrototypeOf(e);return n===null||n===Object.prototype}function de(e,n){const i={};for(const r of n)
e[r]!==void 0&&(i[r]=e[r]);return i}var en=Z("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(e,n)=>{let i;if(n instanceof Map){if(n.size!==
1)return"cannot resolve an ordered map item";i=n.keys().next().value}else if(ie(n)){const r=Object.keys(n);if(r.length!==1)return"cannot resolve an ordered map \
item";i=r[0]}else return"cannot resolve an ordered map item";return e.seen.has(i)?"duplicate key in ordered map":(e.seen.add(i),e.list.push(n),"")},finalize:e=>e.
list,identify:()=>!1}),nn=Z("tag:yaml.org,2002:pairs",{create:()=>[],addItem:(e,n)=>{if(n instanceof Map)return n.size!==1?"cannot resolve a pairs item":(e.push(
n.entries().next().value),"");if(Object.prototype.toString.call(n)!=="[object Object]")return"cannot resolve a pairs item";const i=n,r=Object.keys(i);return r.length!==
1?"cannot resolve a pairs item":(e.push([r[0],i[r[0]]]),"")},identify:()=>!1}),rn=H("tag:yaml.org,2002:map",{create:()=>({}),identify:ie,represent:e=>{const n=new Map;
for(const i of Object.keys(e))n.set(i,e[i]);return n},addPair:(e,n,i)=>{if(n!==null&&typeof n=="object")return"object-based map does not support complex keys";const r=String(
n);return r==="__proto__"?Object.defineProperty(e,r,{value:i,enumerable:!0,configurable:!0,writable:!0}):e[r]=i,""},has:(e,n)=>n!==null&&typeof n=="object"?!1:Object.
prototype.hasOwnProperty.call(e,String(n)),keys:e=>Object.keys(e),get:(e,n)=>{const i=String(n);return Object.prototype.hasOwnProperty.call(e,i)?e[i]:null}}),tn=H(
"tag:yaml.org,2002:set",{create:()=>new Set,identify:e=>e instanceof Set,represent:e=>{const n=new Map;for(const i of e)n.set(i,null);return n},addPair:(e,n,i)=>i!==
null?"cannot resolve a set item":(e.add(n),""),has:(e,n)=>e.has(n),keys:e=>e.keys(),get:()=>null});function Vi(){return{scalar:Object.create(null),sequence:Object.
create(null),mapping:Object.create(null)}}function Hi(){return{scalar:[],sequence:[],mapping:[]}}function Qi(e){const n=[];for(const i of e){let r=n.length;for(let t=0;t<
n.length;t++){const o=n[t];if(o.nodeKind===i.nodeKind&&o.tagName===i.tagName&&o.matchByTagPrefix===i.matchByTagPrefix){r=t;break}}n[r]=i}return n}var Q=class li{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(n){
const i=Qi(n),r=[],t=Vi(),o=Hi();for(const s of i){if(s.nodeKind==="scalar"&&s.implicit){if(s.matchByTagPrefix)throw new Error("Implicit scalar tags cannot matc\
h by tag prefix");r.push(s)}switch(s.nodeKind){case"scalar":s.matchByTagPrefix?o.scalar.push(s):t.scalar[s.tagName]=s;break;case"sequence":s.matchByTagPrefix?o.
sequence.push(s):t.sequence[s.tagName]=s;break;case"mapping":s.matchByTagPrefix?o.mapping.push(s):t.mapping[s.tagName]=s}}const a=r.filter(s=>s.implicitFirstChars===
null),l=new Set;for(const s of r)if(s.implicitFirstChars!==null)for(const u of s.implicitFirstChars)l.add(u);const c=new Map;for(const s of l)c.set(s,r.filter(u=>u.
implicitFirstChars===null||u.implicitFirstChars.indexOf(s)!==-1));const f=t.scalar["tag:yaml.org,2002:str"];if(!f)throw new Error("schema does not define the de\
fault scalar tag (tag:yaml.org,2002:str)");this.tags=i,this.implicitScalarTags=r,this.implicitScalarByFirstChar=c,this.implicitScalarAnyFirstChar=a,this.defaultScalarTag=
f,this.defaultSequenceTag=t.sequence["tag:yaml.org,2002:seq"],this.defaultMappingTag=t.mapping["tag:yaml.org,2002:map"],this.exact=t,this.prefix=o}lookupScalarTag(n){
const i=this.exact.scalar[n];if(i)return i;for(const r of this.prefix.scalar)if(n.startsWith(r.tagName))return r}lookupSequenceTag(n){const i=this.exact.sequence[n];
if(i)return i;for(const r of this.prefix.sequence)if(n.startsWith(r.tagName))return r}lookupMappingTag(n){const i=this.exact.mapping[n];if(i)return i;for(const r of this.
prefix.mapping)if(n.startsWith(r.tagName))return r}resolveImplicitScalarTag(n){const i=this.implicitScalarByFirstChar.get(n.charAt(0))??this.implicitScalarAnyFirstChar;
for(const t of i){const o=t.resolve(n,!1,t.tagName);if(o!==E)return{value:o,tag:t}}const r=this.defaultScalarTag;return{value:r.resolve(n,!1,r.tagName),tag:r}}withTags(...n){
let i=[];for(const r of n)i=i.concat(r);return new li([...this.tags,...i])}},re=new Q([Ue,Ze,rn]),ji=new Q([...re.tags,Ye,Ge,He,Qe]),on=new Q([...re.tags,Ke,We,
ue,pe]),an=new Q([...re.tags,qe,Ve,ee,ne,Je,je,ze,en,nn,tn]),ln=an.withTags({...ee,resolve:(e,n,i)=>{const r=ee.resolve(e,n,i);return r===E?ue.resolve(e,n,i):r}},
{...ne,resolve:(e,n,i)=>{const r=ne.resolve(e,n,i);return r===E?pe.resolve(e,n,i):r}}),zi=H("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(e,n,i)=>(e.set(
n,i),""),has:(e,n)=>e.has(n),keys:e=>e.keys(),get:(e,n)=>e.get(n),identify:e=>e instanceof Map||ie(e),represent:e=>{if(e instanceof Map)return e;const n=new Map,
i=e;for(const r of Object.keys(i))n.set(r,i[r]);return n}});function cn(e){if(Array.isArray(e)){const n=Array.prototype.slice.call(e);for(let i=0;i<n.length;i++){
if(Array.isArray(n[i]))return null;typeof n[i]=="object"&&Object.prototype.toString.call(n[i])==="[object Object]"&&(n[i]="[object Object]")}return String(n)}return typeof e==
"object"&&Object.prototype.toString.call(e)==="[object Object]"?"[object Object]":String(e)}var Xi=H("tag:yaml.org,2002:map",{create:()=>({}),identify:ie,represent:e=>{
const n=new Map;for(const i of Object.keys(e))n.set(i,e[i]);return n},addPair:(e,n,i)=>{const r=cn(n);return r===null?"nested arrays are not supported inside ke\
ys":(r==="__proto__"?Object.defineProperty(e,r,{value:i,enumerable:!0,configurable:!0,writable:!0}):e[r]=i,"")},has:(e,n)=>{const i=cn(n);return i!==null&&Object.
prototype.hasOwnProperty.call(e,i)},keys:e=>Object.keys(e),get:(e,n)=>{const i=String(n);return Object.prototype.hasOwnProperty.call(e,i)?e[i]:null}}),Ji={maxLength:79,
indent:1,linesBefore:3,linesAfter:2};function he(e,n,i,r,t){let o="",a="";const l=Math.floor(t/2)-1;return r-n>l&&(o=" ... ",n=r-l+o.length),i-r>l&&(a=" ...",i=
r+l-a.length),{str:o+e.slice(n,i).replace(/\t/g,"\u2192")+a,pos:r-n+o.length}}function ge(e,n){return" ".repeat(Math.max(n-e.length,0))+e}function Zi(e,n){if(!e.
buffer)return null;const i={...Ji,...n},r=/\r?\n|\r|\0/g,t=[0],o=[];let a,l=-1;for(;a=r.exec(e.buffer);)o.push(a.index),t.push(a.index+a[0].length),e.position<=
a.index&&l<0&&(l=t.length-2);l<0&&(l=t.length-1);let c="";const f=Math.min(e.line+i.linesAfter,o.length).toString().length,s=i.maxLength-(i.indent+f+3);for(let p=1;p<=
i.linesBefore&&!(l-p<0);p++){const m=he(e.buffer,t[l-p],o[l-p],e.position-(t[l]-t[l-p]),s);c=`${" ".repeat(i.indent)}${ge((e.line-p+1).toString(),f)} | ${m.str}\

${c}`}const u=he(e.buffer,t[l],o[l],e.position,s);c+=`${" ".repeat(i.indent)}${ge((e.line+1).toString(),f)} | ${u.str}
`,c+=`${"-".repeat(i.indent+f+3+u.pos)}^
`;for(let p=1;p<=i.linesAfter&&!(l+p>=o.length);p++){const m=he(e.buffer,t[l+p],o[l+p],e.position-(t[l]-t[l+p]),s);c+=`${" ".repeat(i.indent)}${ge((e.line+p+1).
toString(),f)} | ${m.str}
`}return c.replace(/\n$/,"")}function sn(e,n){let i="";return e.mark?(e.mark.name&&(i+=`in "${e.mark.name}" `),i+=`(${e.mark.line+1}:${e.mark.column+1})`,!n&&e.
mark.snippet&&(i+=`

${e.mark.snippet}`),`${e.reason} ${i}`):e.reason}var b=class ci extends Error{reason;mark;constructor(n,i){super(),this.name="YAMLException",this.reason=n,this.
mark=i,this.message=sn(this,!1),Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}toString(n){return`${this.name}: ${sn(this,n)}`}static throwAt(n,i,r,t=""){
let o=0,a=0;for(let c=0;c<i;c++){const f=n.charCodeAt(c);f===10?(o++,a=c+1):f===13&&(o++,n.charCodeAt(c+1)===10&&c++,a=c+1)}const l={name:t,buffer:n,position:i,
line:o,column:i-a};throw l.snippet=Zi(l),new ci(r,l)}},T={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},d={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,
FOLDED_BLOCK:5},O={BLOCK:1,FLOW:2},y={CLIP:1,STRIP:2,KEEP:3},er=-1;function fn(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:
return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}var un=new Array(256),pn=new Array(256);for(let e=0;e<256;e++)
un[e]=fn(e)?1:0,pn[e]=fn(e);function nr(e){return e<=65535?String.fromCharCode(e):String.fromCharCode((e-65536>>10)+55296,(e-65536&1023)+56320)}function ir(e){return e>=
48&&e<=57?e-48:(e|32)-97+10}function rr(e){return e===120?2:e===117?4:8}function te(e,n,i){let r=0;for(;n<i;){const t=e.charCodeAt(n);if(t===10)r++,n++;else if(t===
13)r++,n++,e.charCodeAt(n)===10&&n++;else if(t===32||t===9)n++;else break}return{position:n,breaks:r}}function me(e){return e===1?" ":`
`.repeat(e-1)}function tr(e,n,i){let r="",t=n,o=n,a=n;for(;t<i;){const l=e.charCodeAt(t);if(l===10||l===13){r+=e.slice(o,a);const c=te(e,t,i);r+=me(c.breaks),t=
o=a=c.position}else t++,l!==32&&l!==9&&(a=t)}return r+e.slice(o,a)}function or(e,n,i){let r="",t=n,o=n,a=n;for(;t<i;){const l=e.charCodeAt(t);if(l===39)r+=e.slice(
o,t)+"'",t+=2,o=a=t;else if(l===10||l===13){r+=e.slice(o,a);const c=te(e,t,i);r+=me(c.breaks),t=o=a=c.position}else t++,l!==32&&l!==9&&(a=t)}return r+e.slice(o,
i)}function ar(e,n,i){let r="",t=n,o=n,a=n;for(;t<i;){const l=e.charCodeAt(t);if(l===92){r+=e.slice(o,t),t++;const c=e.charCodeAt(t);if(c===10||c===13)t=te(e,t,
i).position;else if(c<256&&un[c])r+=pn[c],t++;else{let f=rr(c),s=0;for(;f>0;f--){t++;const u=ir(e.charCodeAt(t));s=(s<<4)+u}r+=nr(s),t++}o=a=t}else if(l===10||l===
13){r+=e.slice(o,a);const c=te(e,t,i);r+=me(c.breaks),t=o=a=c.position}else t++,l!==32&&l!==9&&(a=t)}return r+e.slice(o,i)}function dn(e,n,i,r,t,o){const a=r<0?
0:r,l=e.slice(n,i).replace(/\r\n?/g,`
`),c=l===""?[]:(l.endsWith(`
`)?l.slice(0,-1):l).split(`
`);let f="",s=!1,u=0,p=!1;for(const m of c){let g=0;for(;g<a&&m.charCodeAt(g)===32;)g++;if(r<0||g>=m.length){u++;continue}const S=m.slice(a),L=S.charCodeAt(0);o?
L===32||L===9?(p=!0,f+=`
`.repeat(s?1+u:u)):p?(p=!1,f+=`
`.repeat(u+1)):u===0?s&&(f+=" "):f+=`
`.repeat(u):f+=`
`.repeat(s?1+u:u),f+=S,s=!0,u=0}return t===y.KEEP?f+=`
`.repeat(s?1+u:u):t!==y.STRIP&&s&&(f+=`
`),f}function Se(e,n){if(n.valueStart===er)return"";const{valueStart:i,valueEnd:r}=n;if(n.fast)return e.slice(i,r);switch(n.style){case d.SINGLE_QUOTED:return or(
e,i,r);case d.DOUBLE_QUOTED:return ar(e,i,r);case d.LITERAL_BLOCK:return dn(e,i,r,n.indent,n.chomping,!1);case d.FOLDED_BLOCK:return dn(e,i,r,n.indent,n.chomping,
!0);default:return tr(e,i,r)}}var lr=Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),hn="-#;/?:@&=+$_.~*'()",cr=hn+"!,[]";function Ae(e){
let n="",i=0;for(;i<e.length;){if(e.charCodeAt(i)!==37){n+=e[i++];continue}let r=parseInt(e.slice(i+1,i+3),16);if(i+=3,r>=192){let t=r<224?1:r<240?2:3;for(r&=(1<<
6-t)-1;t-- >0;)r=r<<6|parseInt(e.slice(i+1,i+3),16)&63,i+=3}r<65536?n+=String.fromCharCode(r):(r-=65536,n+=String.fromCharCode(55296|r>>10,56320|r&1023))}return n}
function mn(e,n){if(e.startsWith("!<")&&e.endsWith(">"))return Ae(e.slice(2,-1));const i=e.indexOf("!",1),r=i===-1?"!":e.slice(0,i+1);return Ae(n?.[r]??lr[r]??r)+
Ae(e.slice(r.length))}var D=-1,sr="tag:yaml.org,2002:merge",Te={filename:"",schema:on,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};function fr(e){return"tagStar\
t"in e&&e.tagStart!==D?e.tagStart:"anchorStart"in e&&e.anchorStart!==D?e.anchorStart:"valueStart"in e&&e.valueStart!==D?e.valueStart:"start"in e?e.start:0}function I(e,n){
b.throwAt(e.source,e.position,n,e.filename)}function En(e,n,i,r){try{return i.finalize(r)}catch(t){if(t instanceof b)throw t;b.throwAt(e.source,n,t instanceof Error?
t.message:String(t),e.filename)}}function ur(e,n){const i=Se(e.source,n),r=n.tagStart===D?"":e.source.slice(n.tagStart,n.tagEnd),t=e.schema.defaultScalarTag;if(r!==
""){if(r==="!")return{value:i,tag:t};const o=mn(r,e.tagHandlers),a=e.schema.lookupScalarTag(o);if(a){const c=a.resolve(i,!0,o);return c===E&&I(e,`cannot resolve\
 a node with !<${o}> explicit tag`),{value:c,tag:a}}const l=e.schema.lookupMappingTag(o)??e.schema.lookupSequenceTag(o);if(l){i!==""&&I(e,`cannot resolve a node\
 with !<${o}> explicit tag`);const c=l.create(o);return{value:l.carrierIsResult?c:En(e,e.position,l,c),tag:l}}I(e,`unknown scalar tag !<${o}>`)}return n.style===
d.PLAIN?e.schema.resolveImplicitScalarTag(i):{value:t.resolve(i,!1,t.tagName),tag:t}}function An(e,n,i){const r=n.tagStart===D?"":e.source.slice(n.tagStart,n.tagEnd);
return r===""||r==="!"?i:mn(r,e.tagHandlers)}function Tn(e){return e.nodeKind==="mapping"}function Ln(e){e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>
e.maxTotalMergeKeys&&I(e,`merge keys exceeded maxTotalMergeKeys (${e.maxTotalMergeKeys})`)}function Nn(e,n,i,r){Ln(e);for(const t of r.keys(i)){if(Ln(e),n.tag.has(
n.value,t))continue;const o=n.tag.addPair(n.value,t,r.get(i,t));o&&I(e,o),n.overridable??=new Set,n.overridable.add(t)}}function pr(e,n,i,r){if(e.position=n.keyPosition,
Tn(r))Nn(e,n,i,r);else if(r.nodeKind==="sequence"&&Array.isArray(i)){i.length>100&&I(e,"abnormal merge sequence size");for(const t of i){const o=e.nodeTags.get(
t);o||I(e,"cannot merge mappings; the provided source object is unacceptable"),Nn(e,n,t,o)}}else I(e,"cannot merge mappings; the provided source object is unacc\
eptable")}function dr(e,n,i,r,t){if(e.position=n.keyPosition,n.keyIsMerge){pr(e,n,r,t);return}!e.json&&n.tag.has(n.value,i)&&!n.overridable?.has(i)&&I(e,"duplic\
ated mapping key");const o=n.tag.addPair(n.value,i,r);o&&I(e,o),n.overridable?.delete(i)}function Le(e,n,i){const r=e.frames[e.frames.length-1];if(r.kind==="doc\
ument")r.value=n,r.hasValue=!0;else if(r.kind==="sequence"){Tn(i)&&e.nodeTags.set(n,i);const t=r.tag.addItem(r.value,n,r.index++);t&&I(e,t)}else if(r.hasKey){const t=r.
key;r.key=void 0,r.hasKey=!1,dr(e,r,t,n,i)}else r.key=n,r.keyPosition=e.position,r.hasKey=!0,r.keyIsMerge=i.tagName===sr}function Ne(e,n,i,r,t){if(n.anchorStart!==
D){const o={value:i,tag:r,isValueFinal:t};return e.anchors.set(e.source.slice(n.anchorStart,n.anchorEnd),o),o}return null}function Cn(e,n){const i={...Te,...n,events:e,
documents:[],eventIndex:0,position:0,frames:[],anchors:new Map,nodeTags:new Map,tagHandlers:Object.create(null),totalMergeKeys:0,aliasCount:0};for(;i.eventIndex<
i.events.length;){const r=i.events[i.eventIndex++];switch(i.position=fr(r),r.type){case T.DOCUMENT:i.anchors=new Map,i.nodeTags=new Map,i.aliasCount=0,i.tagHandlers=
Object.create(null);for(const t of r.directives)t.kind==="tag"&&(i.tagHandlers[t.handle]=t.prefix);i.frames.push({kind:"document",position:i.position,value:void 0,
hasValue:!1});break;case T.SCALAR:{const{value:t,tag:o}=ur(i,r);Ne(i,r,t,o,!0),Le(i,t,o);break}case T.SEQUENCE:{const t=An(i,r,"tag:yaml.org,2002:seq"),o=i.schema.
lookupSequenceTag(t);o||I(i,`unknown sequence tag !<${t}>`);const a=o.create(t),l=Ne(i,r,a,o,o.carrierIsResult);i.frames.push({kind:"sequence",position:i.position,
value:a,tag:o,anchor:l,index:0});break}case T.MAPPING:{const t=An(i,r,"tag:yaml.org,2002:map"),o=i.schema.lookupMappingTag(t);o||I(i,`unknown mapping tag !<${t}\
>`);const a=o.create(t),l=Ne(i,r,a,o,o.carrierIsResult);i.frames.push({kind:"mapping",position:i.position,value:a,tag:o,anchor:l,key:void 0,keyPosition:i.position,
hasKey:!1,keyIsMerge:!1,overridable:null});break}case T.ALIAS:{i.maxAliases!==-1&&++i.aliasCount>i.maxAliases&&I(i,`aliases exceeded maxAliases (${i.maxAliases}\
)`);const t=i.source.slice(r.anchorStart,r.anchorEnd),o=i.anchors.get(t);o||I(i,`unidentified alias "${t}"`),o.isValueFinal||I(i,`recursive alias "${t}" is not \
supported for tag ${o.tag.tagName} because it uses finalize()`),Le(i,o.value,o.tag);break}case T.POP:{const t=i.frames.pop();if(t.kind==="mapping"&&t.hasKey&&(i.
position=t.keyPosition,I(i,"incomplete mapping pair in event stream")),t.kind==="document")i.documents.push(t.value);else{const o=t.tag.carrierIsResult?t.value:
En(i,t.position,t.tag,t.value);t.anchor&&(t.anchor.value=o,t.anchor.isValueFinal=!0),Le(i,o,t.tag)}break}}}return i.documents}var A=-1,In=Object.prototype.hasOwnProperty,
M=1,_n=2,On=3,oe=4,hr=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,gr=/[,\[\]{}]/,
vn=/^(?:!|!!|![0-9A-Za-z-]+!)$/,Ce=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,yn=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,
mr=new RegExp(`^(?:${Ce})*$`),Sr=new RegExp(`^(?:${yn})+$`),Er=new RegExp(`^(?:!(?:${Ce})*|${yn}(?:${Ce})*)$`),Ie={filename:"",maxDepth:100};function Ar(e,n,i){
e.events.push({type:T.DOCUMENT,explicitStart:n,explicitEnd:i,directives:e.directives})}function kn(e,n,i,r,t,o,a){e.events.push({type:T.SEQUENCE,start:n,anchorStart:i,
anchorEnd:r,tagStart:t,tagEnd:o,style:a})}function Fn(e,n,i,r,t,o,a){e.events.push({type:T.MAPPING,start:n,anchorStart:i,anchorEnd:r,tagStart:t,tagEnd:o,style:a})}
function xn(e,n){e.events.splice(n.eventsLength,0,{type:T.MAPPING,start:n.position,anchorStart:A,anchorEnd:A,tagStart:A,tagEnd:A,style:O.FLOW})}function U(e,n,i,r,t,o,a,l,c=y.
CLIP,f=-1,s=!1){e.events.push({type:T.SCALAR,valueStart:n,valueEnd:i,anchorStart:r,anchorEnd:t,tagStart:o,tagEnd:a,style:l,chomping:c,indent:f,fast:s})}function Tr(e,n,i){
e.events.push({type:T.ALIAS,anchorStart:n,anchorEnd:i})}function K(e){e.events.push({type:T.POP})}function v(e){U(e,A,A,A,A,A,A,d.PLAIN)}function bn(){return{anchorStart:A,
anchorEnd:A,tagStart:A,tagEnd:A}}function Y(e){return{position:e.position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,
eventsLength:e.events.length}}function q(e,n){e.position=n.position,e.line=n.line,e.lineStart=n.lineStart,e.lineIndent=n.lineIndent,e.firstTabInLine=n.firstTabInLine,
e.events.length=n.eventsLength}function h(e,n){b.throwAt(e.input.slice(0,e.length),e.position,n,e.filename)}function N(e){return e===10||e===13}function W(e){return e===
9||e===32}function F(e){return W(e)||N(e)}function w(e){return e===0||F(e)}function R(e){return e===44||e===91||e===93||e===123||e===125}function Lr(e){return e>=
48&&e<=57?e-48:-1}function Nr(e){if(e>=48&&e<=57)return e-48;const n=e|32;return n>=97&&n<=102?n-97+10:-1}function Cr(e){return e===120?2:e===117?4:e===85?8:0}function Ir(e){
return e===48||e===97||e===98||e===116||e===9||e===110||e===118||e===102||e===114||e===101||e===32||e===34||e===47||e===92||e===78||e===95||e===76||e===80}function ae(e){
e.input.charCodeAt(e.position)===10?e.position++:(e.position++,e.input.charCodeAt(e.position)===10&&e.position++),e.line++,e.lineStart=e.position,e.lineIndent=0,
e.firstTabInLine=-1}function _(e,n){let i=0,r=e.input.charCodeAt(e.position),t=e.position===e.lineStart||F(e.input.charCodeAt(e.position-1));for(;r!==0;){for(;W(
r);)t=!0,r===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),r=e.input.charCodeAt(++e.position);if(n&&t&&r===35)do r=e.input.charCodeAt(++e.position);while(!N(
r)&&r!==0);if(!N(r))break;for(ae(e),i++,t=!0,r=e.input.charCodeAt(e.position);r===32;)e.lineIndent++,r=e.input.charCodeAt(++e.position)}return i}function G(e,n=e.
position){const i=e.input.charCodeAt(n);if((i===45||i===46)&&i===e.input.charCodeAt(n+1)&&i===e.input.charCodeAt(n+2)){const r=e.input.charCodeAt(n+3);return r===
0||F(r)}return!1}function wn(e){e.position===e.lineStart&&e.input.charCodeAt(e.position)===65279&&(e.position++,e.lineStart=e.position)}function _e(e){if(e.position!==
e.lineStart)return!1;if(G(e))return!0;if(e.input.charCodeAt(e.position)!==65279)return!1;const n=Y(e);wn(e),_(e,!0);const i=e.input.charCodeAt(e.position),r=e.position===
e.lineStart&&(i===37||i===45&&G(e));return q(e,n),r}function Pn(e){let n=e.input.charCodeAt(e.position);for(;n!==0&&!N(n);)n=e.input.charCodeAt(++e.position)}function Rn(e,n,i){
const r=hr.exec(e.input.slice(n,i));r!==null&&(e.position=n+r.index+r[0].length-1,h(e,"the stream contains non-printable characters"))}function _r(e,n,i){if(e.input.
charCodeAt(e.position)!==33)return!1;n.tagStart!==A&&h(e,"duplication of a tag property");const r=e.position;let t=!1,o=!1,a="!",l=e.input.charCodeAt(++e.position);
l===60?(t=!0,l=e.input.charCodeAt(++e.position)):l===33&&(o=!0,a="!!",l=e.input.charCodeAt(++e.position));let c=e.position,f;if(t){for(;l!==0&&l!==62;)l=e.input.
charCodeAt(++e.position);l!==62&&h(e,"unexpected end of the stream within a verbatim tag"),f=e.input.slice(c,e.position),e.position++}else{for(;l!==0&&!F(l)&&!(i&&
R(l));)l===33&&(o?h(e,"tag suffix cannot contain exclamation marks"):(a=e.input.slice(c-1,e.position+1),vn.test(a)||h(e,"named tag handle cannot contain such ch\
aracters"),o=!0,c=e.position+1)),l=e.input.charCodeAt(++e.position);f=e.input.slice(c,e.position),gr.test(f)&&h(e,"tag suffix cannot contain flow indicator char\
acters")}return f&&!(t?mr.test(f):Sr.test(f))&&h(e,`tag name cannot contain such characters: ${f}`),!t&&a!=="!"&&a!=="!!"&&!In.call(e.tagHandlers,a)&&h(e,`undec\
lared tag handle "${a}"`),n.tagStart=r,n.tagEnd=e.position,!0}function Or(e,n){if(e.input.charCodeAt(e.position)!==38)return!1;n.anchorStart!==A&&h(e,"duplicati\
on of an anchor property"),e.position++;const i=e.position;for(;e.input.charCodeAt(e.position)!==0&&!F(e.input.charCodeAt(e.position))&&!R(e.input.charCodeAt(e.
position));)e.position++;return e.position===i&&h(e,"name of an anchor node must contain at least one character"),n.anchorStart=i,n.anchorEnd=e.position,!0}function vr(e,n){
if(e.input.charCodeAt(e.position)!==42)return!1;(n.anchorStart!==A||n.tagStart!==A)&&h(e,"alias node should not have any properties"),e.position++;const i=e.position;
for(;e.input.charCodeAt(e.position)!==0&&!F(e.input.charCodeAt(e.position))&&!R(e.input.charCodeAt(e.position));)e.position++;return e.position===i&&h(e,"name o\
f an alias node must contain at least one character"),Tr(e,i,e.position),!0}function Oe(e,n){_(e,!1),e.lineIndent<n&&h(e,"deficient indentation")}function yr(e,n,i){
if(e.input.charCodeAt(e.position)!==39)return!1;e.position++;const r=e.position;let t=!0;for(;e.input.charCodeAt(e.position)!==0;){const o=e.input.charCodeAt(e.
position);if(o===39){if(e.input.charCodeAt(e.position+1)===39){t=!1,e.position+=2;continue}const a=e.position;return e.position++,U(e,r,a,i.anchorStart,i.anchorEnd,
i.tagStart,i.tagEnd,d.SINGLE_QUOTED,y.CLIP,-1,t),!0}N(o)?(t=!1,Oe(e,n)):e.position===e.lineStart&&G(e)?h(e,"unexpected end of the document within a single quote\
d scalar"):o!==9&&o<32?h(e,"expected valid JSON character"):e.position++}h(e,"unexpected end of the stream within a single quoted scalar")}function kr(e,n,i){if(e.
input.charCodeAt(e.position)!==34)return!1;e.position++;const r=e.position;let t=!0;for(;e.input.charCodeAt(e.position)!==0;){const o=e.input.charCodeAt(e.position);
if(o===34){const a=e.position;return e.position++,U(e,r,a,i.anchorStart,i.anchorEnd,i.tagStart,i.tagEnd,d.DOUBLE_QUOTED,y.CLIP,-1,t),!0}if(o===92){t=!1;const a=e.
input.charCodeAt(++e.position);if(N(a))Oe(e,n);else if(Ir(a))e.position++;else{let l=Cr(a);for(l===0&&h(e,"unknown escape sequence");l-- >0;)e.position++,Nr(e.input.
charCodeAt(e.position))<0&&h(e,"expected hexadecimal character");e.position++}}else N(o)?(t=!1,Oe(e,n)):e.position===e.lineStart&&G(e)?h(e,"unexpected end of th\
e document within a double quoted scalar"):o!==9&&o<32?h(e,"expected valid JSON character"):e.position++}h(e,"unexpected end of the stream within a double quote\
d scalar")}function Fr(e,n,i){const r=e.input.charCodeAt(e.position);let t=y.CLIP,o=-1,a=!1;if(r!==124&&r!==62)return!1;const l=r===124?d.LITERAL_BLOCK:d.FOLDED_BLOCK;
for(e.position++;e.input.charCodeAt(e.position)!==0;){const m=e.input.charCodeAt(e.position),g=Lr(m);if(m===43||m===45)t!==y.CLIP&&h(e,"repeat of a chomping mod\
e identifier"),t=m===43?y.KEEP:y.STRIP,e.position++;else if(g>=0)g===0&&h(e,"bad explicit indentation width of a block scalar; it cannot be less than one"),a&&h(
e,"repeat of an indentation width identifier"),o=n+g-1,a=!0,e.position++;else break}let c=!1;for(;W(e.input.charCodeAt(e.position));)c=!0,e.position++;c&&e.input.
charCodeAt(e.position)===35&&Pn(e),N(e.input.charCodeAt(e.position))?ae(e):e.input.charCodeAt(e.position)!==0&&h(e,"a line break is expected");let f=a?o:-1,s=0;
const u=e.position;let p=e.position;for(;e.input.charCodeAt(e.position)!==0;){const m=e.position;let g=0;for(;e.input.charCodeAt(m+g)===32;)g++;const S=e.input.
charCodeAt(m+g);if(S===0){f>=0?g>f&&(p=m+g):g>0&&(p=m+g);break}if(_e(e))break;if(!a&&f===-1&&N(S)&&(s=Math.max(s,g)),!a&&f===-1&&!N(S)&&(S===9&&g<n&&(e.position=
m+g,h(e,"tab characters must not be used in indentation")),g>=n&&g<s&&(e.position=m+g,h(e,"bad indentation of a mapping entry"))),f===-1&&S!==0&&!N(S)&&g<n){e.lineIndent=
g,e.position=m+g;break}!a&&S!==0&&!N(S)&&f===-1&&(f=g);const L=f===-1?n+1:f;if(S!==0&&!N(S)&&g<L){e.lineIndent=g,e.position=m+g;break}Pn(e),p=e.position,N(e.input.
charCodeAt(e.position))&&(ae(e),p=e.position)}return Rn(e,u,p),U(e,u,p,i.anchorStart,i.anchorEnd,i.tagStart,i.tagEnd,l,t,f),!0}function xr(e,n){const i=e.input.
charCodeAt(e.position),r=n===M;if(i===0||F(i)||i===35||i===38||i===42||i===33||i===124||i===62||i===39||i===34||i===37||i===64||i===96||R(i))return!1;if(i===63||
i===45){const t=e.input.charCodeAt(e.position+1);if(w(t)||r&&R(t))return!1}return!0}function br(e,n,i,r){if(!xr(e,i))return!1;const t=e.position;let o=e.position,
a=e.input.charCodeAt(e.position);const l=i===M;let c=!1;for(;a!==0&&!_e(e);){if(a===58){const f=e.input.charCodeAt(e.position+1);if(w(f)||l&&R(f))break}else if(a===
35){if(F(e.input.charCodeAt(e.position-1)))break}else{if(l&&R(a))break;if(N(a)){const f=e.position,s=e.line,u=e.lineStart,p=e.lineIndent;if(_(e,!1),e.lineIndent>=
n){c=!0,a=e.input.charCodeAt(e.position);continue}e.position=f,e.line=s,e.lineStart=u,e.lineIndent=p;break}}W(a)||(o=e.position+1),a=e.input.charCodeAt(++e.position)}
return o===t?!1:(Rn(e,t,o),U(e,t,o,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,d.PLAIN,y.CLIP,-1,!c),!0)}function j(e,n){const i=e.line;_(e,!0),(e.line>i&&e.lineIndent<
n||e.firstTabInLine!==-1&&e.lineIndent<n)&&h(e,"deficient indentation")}function wr(e,n,i){const r=e.input.charCodeAt(e.position),t=r===123,o=e.position;let a=!0;
if(r!==91&&r!==123)return!1;const l=t?125:93;for(t?Fn(e,o,i.anchorStart,i.anchorEnd,i.tagStart,i.tagEnd,O.FLOW):kn(e,o,i.anchorStart,i.anchorEnd,i.tagStart,i.tagEnd,
O.FLOW),e.position++;e.input.charCodeAt(e.position)!==0;){j(e,n);let c=e.input.charCodeAt(e.position);if(c===l)return e.position++,K(e),!0;a?c===44&&h(e,"expect\
ed the node content, but found ','"):h(e,"missed comma between flow collection entries");let f=!1,s=!1;c===63&&F(e.input.charCodeAt(e.position+1))&&(f=s=!0,e.position+=
1,j(e,n));const u=e.line,p=Y(e),m=V(e,n,M,!1,!0);j(e,n),c=e.input.charCodeAt(e.position),(t||s||e.line===u)&&c===58?(f=!0,e.position++,j(e,n),t||xn(e,p),m||v(e),
V(e,n,M,!1,!0)||v(e),j(e,n),t||K(e)):t&&f?(m||v(e),v(e)):t?v(e):f&&(xn(e,p),m||v(e),v(e),K(e)),c=e.input.charCodeAt(e.position),c===44?(a=!0,e.position++):a=!1}
h(e,"unexpected end of the stream within a flow collection")}function $n(e,n,i){if(e.firstTabInLine!==-1||e.input.charCodeAt(e.position)!==45||!w(e.input.charCodeAt(
e.position+1)))return!1;for(kn(e,e.position,i.anchorStart,i.anchorEnd,i.tagStart,i.tagEnd,O.BLOCK);e.input.charCodeAt(e.position)===45&&w(e.input.charCodeAt(e.position+
1));){e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,h(e,"tab characters must not be used in indentation"));const r=e.line;e.position++;const t=_(e,!0)>0;if(e.
firstTabInLine!==-1&&e.input.charCodeAt(e.position)===45&&w(e.input.charCodeAt(e.position+1))&&h(e,"bad indentation of a sequence entry"),t&&e.lineIndent<=n?v(e):
V(e,n,On,!1,!0),_(e,!0),e.lineIndent<n||e.position>=e.length)break;e.lineIndent>n&&h(e,"bad indentation of a sequence entry"),e.line===r&&e.input.charCodeAt(e.position)===
45&&w(e.input.charCodeAt(e.position+1))&&h(e,"bad indentation of a sequence entry")}return K(e),!0}function ve(e,n,i,r){let t=!1,o=!1,a=!1,l=!1;if(e.firstTabInLine!==
-1)return!1;let c=e.input.charCodeAt(e.position);for(;c!==0;){!t&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,h(e,"tab characters must not be used in in\
dentation"));const f=e.input.charCodeAt(e.position+1),s=e.line;if((c===63||c===58)&&w(f))a||(Fn(e,e.position,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,O.BLOCK),
a=!0),c===63?(t&&v(e),o=!0,t=!0):(t||(v(e),o=!0),t=!1),e.position+=1,l=!0;else{t&&(v(e),t=!1);const u=Y(e);if(!V(e,i,_n,!1,!0))break;if(e.line===s){for(c=e.input.
charCodeAt(e.position);W(c);)c=e.input.charCodeAt(++e.position);if(c===58)c=e.input.charCodeAt(++e.position),w(c)||h(e,"a whitespace character is expected after\
 the key-value separator within a block mapping"),a||(e.events.splice(u.eventsLength,0,{type:T.MAPPING,start:u.position,anchorStart:r.anchorStart,anchorEnd:r.anchorEnd,
tagStart:r.tagStart,tagEnd:r.tagEnd,style:O.BLOCK}),a=!0),o=!0,t=!1,l=!1;else if(o)h(e,"expected ':' after a mapping key");else return r.anchorStart!==A||r.tagStart!==
A?(q(e,u),!1):!0}else if(o)h(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return r.anchorStart!==A||r.tagStart!==A?(q(
e,u),!1):!0}if(V(e,n,oe,!0,l)&&(l=!1),t||l&&(v(e),l=!1),_(e,!0),c=e.input.charCodeAt(e.position),(e.line===s||e.lineIndent>n)&&c!==0)h(e,"bad indentation of a m\
apping entry");else if(e.lineIndent<n)break}return o?(t&&v(e),a&&K(e),!0):!1}function V(e,n,i,r,t,o=!0){e.depth>=e.maxDepth&&h(e,`nesting exceeded maxDepth (${e.
maxDepth})`),e.depth++;let a=1,l=!1,c=!1,f=null;const s=bn();let u=i===oe||i===On,p=u;const m=u;if(r&&_(e,!0)&&(l=!0,e.lineIndent>n?a=1:e.lineIndent===n?a=0:a=-1),
a===1)for(;;){const g=e.input.charCodeAt(e.position),S=Y(e);if(l&&a!==1&&(g===33||g===38))break;if(l&&m&&(s.tagStart!==A||s.anchorStart!==A)&&(g===33||g===38)){
const L=Y(e),k=n+1;if(ve(e,e.position-e.lineStart,k,s)&&e.events[L.eventsLength]?.type===T.MAPPING)return e.depth--,!0;q(e,L)}if(l&&(g===33&&s.tagStart!==A||g===
38&&s.anchorStart!==A)||!_r(e,s,i===M)&&!Or(e,s))break;f===null&&(f=S),_(e,!0)?(l=!0,p=m,e.lineIndent>n?a=1:e.lineIndent===n?a=0:a=-1):p=!1}if(p&&(p=l||t),a===1||
i===oe){const g=i===M||i===_n?n:n+1,S=e.position-e.lineStart;if(a===1)if(p&&($n(e,S,s)||ve(e,S,g,s))||wr(e,g,s))c=!0;else{const L=e.input.charCodeAt(e.position);
if(f!==null&&o&&m&&!p&&L!==124&&L!==62){const k=Y(e),B=f.position-f.lineStart;q(e,f),ve(e,B,g,bn())&&e.events[k.eventsLength]?.type===T.MAPPING?c=!0:q(e,k)}!c&&
(u&&Fr(e,g,s)||yr(e,g,s)||kr(e,g,s)||vr(e,s)||br(e,g,i,s))&&(c=!0)}else a===0&&(c=p&&$n(e,S,s))}return u=u&&!c,!c&&(s.anchorStart!==A||s.tagStart!==A||u)&&(U(e,
A,A,s.anchorStart,s.anchorEnd,s.tagStart,s.tagEnd,d.PLAIN),c=!0),e.depth--,c||s.anchorStart!==A||s.tagStart!==A}function Pr(e){if(e.lineIndent>0||e.input.charCodeAt(
e.position)!==37)return!1;e.position++;const n=e.position;for(;e.input.charCodeAt(e.position)!==0&&!F(e.input.charCodeAt(e.position));)e.position++;const i=e.input.
slice(n,e.position),r=[];for(i.length===0&&h(e,"directive name must not be less than one character in length");e.input.charCodeAt(e.position)!==0&&!N(e.input.charCodeAt(
e.position));){for(;W(e.input.charCodeAt(e.position));)e.position++;if(e.input.charCodeAt(e.position)===35||N(e.input.charCodeAt(e.position))||e.input.charCodeAt(
e.position)===0)break;const t=e.position;for(;e.input.charCodeAt(e.position)!==0&&!F(e.input.charCodeAt(e.position));)e.position++;r.push(e.input.slice(t,e.position))}
if(N(e.input.charCodeAt(e.position))&&ae(e),i==="YAML"){e.directives.some(o=>o.kind==="yaml")&&h(e,"duplication of %YAML directive"),r.length!==1&&h(e,"YAML dir\
ective accepts exactly one argument");const t=/^([0-9]+)\.([0-9]+)$/.exec(r[0]);t===null&&h(e,"ill-formed argument of the YAML directive"),parseInt(t[1],10)!==1&&
h(e,"unacceptable YAML version of the document"),e.directives.push({kind:"yaml",version:r[0]})}else if(i==="TAG"){r.length!==2&&h(e,"TAG directive accepts exact\
ly two arguments");const[t,o]=r;vn.test(t)||h(e,"ill-formed tag handle (first argument) of the TAG directive"),In.call(e.tagHandlers,t)&&h(e,`there is a previou\
sly declared suffix for "${t}" tag handle`),Er.test(o)||h(e,"ill-formed tag prefix (second argument) of the TAG directive"),e.tagHandlers[t]=o,e.directives.push(
{kind:"tag",handle:t,prefix:o})}return!0}function Rr(e){e.directives=[],e.tagHandlers=Object.create(null);let n=!1;for(_(e,!0);Pr(e);)n=!0,_(e,!0);let i=!1,r=!1,
t=!0;if(e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+2)===45&&w(e.input.charCodeAt(
e.position+3))){i=!0;const l=e.line;e.position+=3,_(e,!0),t=e.line>l}else n&&h(e,"directives end mark is expected");const o=e.events.length;if(!i&&e.position===
e.lineStart&&e.input.charCodeAt(e.position)===46&&G(e)){e.position+=3,_(e,!0);return}if(Ar(e,i,!1),V(e,e.lineIndent-1,oe,!1,t,t)||v(e),_(e,!0),e.position===e.lineStart&&
G(e)&&(r=e.input.charCodeAt(e.position)===46,r)){const l=e.line;e.position+=3,_(e,!0),e.line===l&&e.position<e.length&&h(e,"end of the stream or a document sepa\
rator is expected")}const a=e.events[o];a?.type===T.DOCUMENT&&(a.explicitEnd=r),K(e),!r&&e.position<e.length&&!_e(e)&&h(e,"end of the stream or a document separ\
ator is expected")}function Bn(e,n){const i=e.length,r={...Ie,...n,input:`${e}\0`,length:i,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,
directives:[],tagHandlers:Object.create(null),events:[]},t=e.indexOf("\0");for(t!==-1&&b.throwAt(e,t,"null byte is not allowed in input",r.filename);r.position<
r.length&&(wn(r),_(r,!0),!(r.position>=r.length));){const o=r.position;Rr(r),r.position===o&&h(r,"can not read a document")}return r.events}var $r={...Ie,...Te};
function Dn(e,n={}){const i={...$r,...n},r=String(e),t=Object.keys(Ie),o=Object.keys(Te);return Cn(Bn(r,de(i,t)),{...de(i,o),source:r})}function Dr(e,n){const i=Dn(
e,n);if(i.length===0)throw new b("expected a document, but the input is empty");if(i.length===1)return i[0];throw new b("expected a single document in the strea\
m, but found more")}function ce(e,n){return(e&1<<n)!==0}var Fe={applyQuoteFlowKeysOption:Kr,doubleQuoteForInvisibles:Yr,doubleQuoteWhitespaceOnly:qr,applyForceQuotesOption:Wr,
tryLongOrMultilineAsBlock:Gr,quoteInvalidPlain:Vr,fallbackToDoubleQuoted:Hr};function Kn(e){return e.presenterOptions.quoteStyle==="single"&&ce(e.allowedStylesMask,
d.SINGLE_QUOTED)?d.SINGLE_QUOTED:d.DOUBLE_QUOTED}function Kr(e){e.presenterOptions.quoteFlowKeys&&(!e.isKey||!e.flowOnly||e.style!==d.PLAIN||(e.style=d.DOUBLE_QUOTED))}
function Yr(e){e.style===d.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)&&(e.style=d.DOUBLE_QUOTED)}function qr(e){e.style===d.PLAIN&&
/^\s+$/.test(e.node.value)&&(e.style=d.DOUBLE_QUOTED)}function Wr(e){e.presenterOptions.forceQuotes&&(e.isKey||e.style!==d.PLAIN||e.node.tag===e.presenterOptions.
schema.defaultScalarTag.tagName&&(e.style=e.node.value.includes(`
`)?d.DOUBLE_QUOTED:Kn(e)))}function Gr(e){if(e.style!==d.PLAIN||e.isKey)return;const n=e.node.value,i=n.indexOf(`
`)!==-1;if(!ce(e.allowedStylesMask,d.LITERAL_BLOCK)){i&&(e.style=d.DOUBLE_QUOTED);return}const r=e.presenterOptions.lineWidth;if(r===-1){i&&(e.style=d.LITERAL_BLOCK);
return}const t=Math.max(Math.min(r,40),r-e.shiftOfContent);let o=0,a=!1;for(;o<=n.length;){let l=n.length;const c=n.indexOf(`
`,o);c!==-1&&(l=c);const f=n.slice(o,l);if(f.length>t&&f[0]!==" "&&/ [^ \t]/.test(f)&&(a=!0),c===-1)break;o=c+1}a?e.style=d.FOLDED_BLOCK:i&&(e.style=d.LITERAL_BLOCK)}
function Vr(e){e.style===d.PLAIN&&!ce(e.allowedStylesMask,d.PLAIN)&&(e.style=Kn(e))}function Hr(e){ce(e.allowedStylesMask,e.style)||(e.style=d.DOUBLE_QUOTED)}var Qr="\
[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",jr="[\\n\\r]",zr="\\uFEFF",xe="[ \\t]",Yn=`(?:(?!(?:${jr}|${zr}))${Qr})`,se=`\
(?:(?!${xe})${Yn})`,qn="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",Wn="[-?:,\\[\\]{}#&*!|>'\"%@`]",Xr="[,\\[\\]{}]",be=se,we=`(?:(?!${Xr})${se})`,
Jr=`(?:(?:(?!${Wn})${se})|[?:-](?=${be}))`,Zr=`(?:(?:(?!${Wn})${se})|[?:-](?=${we}))`,Gn=`(?:(?:(?![:#])${be})|:(?=${be}))#*`,Vn=`(?:(?:(?![:#])${we})|:(?=${we}\
))#*`,Hn=`(?:${xe}*${Gn})*`,Qn=`(?:${xe}*${Vn})*`,jn=`${Jr}#*${Hn}`,zn=`${Zr}#*${Qn}`,et=jn,nt=zn,it=`\\n+${Gn}${Hn}`,rt=`\\n+${Vn}${Qn}`,tt=`${jn}(?:${it})*`,ot=`${zn}\
(?:${rt})*`,at=new RegExp(`^(?:${tt})$`,"u"),lt=new RegExp(`^(?:${ot})$`,"u"),ct=new RegExp(`^(?:${et})$`,"u"),st=new RegExp(`^(?:${nt})$`,"u"),ft=new RegExp(`^\
(?:${qn})*$`,"u"),ut=new RegExp(`^(?:${qn}|\\n)*$`,"u"),pt=new RegExp(`^(?:${Yn}|\\n)*$`,"u"),$e={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,
flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(Fe).map(e=>Reflect.get(Fe,e)),tagBeforeAnchor:!1},
Bt={...$e,schema:ln,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}},qt=T.DOCUMENT,Wt=T.SEQUENCE,Gt=T.MAPPING,Vt=T.SCALAR,Ht=T.ALIAS,Qt=T.POP,
jt=d.PLAIN,zt=d.SINGLE_QUOTED,Xt=d.DOUBLE_QUOTED,Jt=d.LITERAL_BLOCK,Zt=d.FOLDED_BLOCK,eo=O.BLOCK,no=O.FLOW,io=y.CLIP,ro=y.STRIP,to=y.KEEP;0&&(module.exports={Bn,Dr,Se,T,b,d,on});
