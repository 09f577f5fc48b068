var __create2=Object.create;var __defProp2=Object.defineProperty;var __getOwnPropDesc2=Object.getOwnPropertyDescriptor;var __getOwnPropNames2=Object.getOwnPropertyNames;var __getProtoOf2=Object.getPrototypeOf,__hasOwnProp2=Object.prototype.hasOwnProperty;var __export2=(target,all)=>{for(var name2 in all)__defProp2(target,name2,{get:all[name2],enumerable:!0})},__copyProps2=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames2(from))!__hasOwnProp2.call(to,key)&&key!==except&&__defProp2(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc2(from,key))||desc.enumerable});return to};var __toESM2=(mod,isNodeMode,target)=>(target=mod!=null?__create2(__getProtoOf2(mod)):{},__copyProps2(isNodeMode||!mod||!mod.__esModule?__defProp2(target,"defau\
lt",{value:mod,enumerable:!0}):target,mod)),__toCommonJS2=mod=>__copyProps2(__defProp2({},"__esModule",{value:!0}),mod);var stdin_exports={};__export2(stdin_exports,{Language:()=>export_Language,Parser:()=>export_Parser});module.exports=__toCommonJS2(stdin_exports);var D=Object.create,
v=Object.defineProperty,V=Object.getOwnPropertyDescriptor,H=Object.getOwnPropertyNames,q=Object.getPrototypeOf,Z=Object.prototype.hasOwnProperty,W=(e=>typeof require<
"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,_)=>(typeof require<"u"?require:t)[_]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);
throw Error('Dynamic require of "'+e+'" is not supported')}),G=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(_){throw t=0,_}},z=(e,t,_,r)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let s of H(t))!Z.call(e,s)&&s!==_&&v(e,s,{get:()=>t[s],enumerable:!(r=V(t,s))||r.enumerable});return e},$=(e,t,_)=>(_=
e!=null?D(q(e)):{},z(t||!e||!e.__esModule?v(_,"default",{value:e,enumerable:!0}):_,e)),L=G((exports,module)=>{"use strict";var __create=Object.create,__defProp=Object.
defineProperty,__getOwnPropDesc=Object.getOwnPropertyDescriptor,__getOwnPropNames=Object.getOwnPropertyNames,__getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.
prototype.hasOwnProperty,__name=(e,t)=>__defProp(e,"name",{value:t,configurable:!0}),__commonJS=(e,t)=>function(){try{return t||(0,e[__getOwnPropNames(e)[0]])((t=
{exports:{}}).exports,t),t.exports}catch(_){throw t=0,_}},__export=(e,t)=>{for(var _ in t)__defProp(e,_,{get:t[_],enumerable:!0})},__copyProps=(e,t,_,r)=>{if(t&&
typeof t=="object"||typeof t=="function")for(let s of __getOwnPropNames(t))!__hasOwnProp.call(e,s)&&s!==_&&__defProp(e,s,{get:()=>t[s],enumerable:!(r=__getOwnPropDesc(
t,s))||r.enumerable});return e},__toESM=(e,t,_)=>(_=e!=null?__create(__getProtoOf(e)):{},__copyProps(t||!e||!e.__esModule?__defProp(_,"default",{value:e,enumerable:!0}):
_,e)),__toCommonJS=e=>__copyProps(__defProp({},"__esModule",{value:!0}),e),require_web_tree_sitter=__commonJS({"lib/web-tree-sitter.cjs"(exports,module){"use st\
rict";var Module=(()=>{var _scriptName=typeof document<"u"?document.currentScript?.src:void 0;return async function(moduleArg={}){var moduleRtn,Module=moduleArg,
ENVIRONMENT_IS_WEB=typeof window=="object",ENVIRONMENT_IS_WORKER=typeof WorkerGlobalScope<"u",ENVIRONMENT_IS_NODE=typeof process=="object"&&process.versions?.node&&
process.type!="renderer";Module.currentQueryProgressCallback=null,Module.currentProgressCallback=null,Module.currentLogCallback=null,Module.currentParseCallback=
null;var arguments_=[],thisProgram="./this.program",quit_=__name((e,t)=>{throw t},"quit_");typeof __filename<"u"?_scriptName=__filename:ENVIRONMENT_IS_WORKER&&(_scriptName=
self.location.href);var scriptDirectory="";function locateFile(e){return Module.locateFile?Module.locateFile(e,scriptDirectory):scriptDirectory+e}__name(locateFile,
"locateFile");var readAsync,readBinary;if(ENVIRONMENT_IS_NODE){var fs=W("fs");scriptDirectory=__dirname+"/",readBinary=__name(e=>{e=isFileURI(e)?new URL(e):e;var t=fs.
readFileSync(e);return t},"readBinary"),readAsync=__name(async(e,t=!0)=>{e=isFileURI(e)?new URL(e):e;var _=fs.readFileSync(e,t?void 0:"utf8");return _},"readAsy\
nc"),process.argv.length>1&&(thisProgram=process.argv[1].replace(/\\/g,"/")),arguments_=process.argv.slice(2),quit_=__name((e,t)=>{throw process.exitCode=e,t},"\
quit_")}else if(ENVIRONMENT_IS_WEB||ENVIRONMENT_IS_WORKER){try{scriptDirectory=new URL(".",_scriptName).href}catch{}ENVIRONMENT_IS_WORKER&&(readBinary=__name(e=>{
var t=new XMLHttpRequest;return t.open("GET",e,!1),t.responseType="arraybuffer",t.send(null),new Uint8Array(t.response)},"readBinary")),readAsync=__name(async e=>{
if(isFileURI(e))return new Promise((_,r)=>{var s=new XMLHttpRequest;s.open("GET",e,!0),s.responseType="arraybuffer",s.onload=()=>{if(s.status==200||s.status==0&&
s.response){_(s.response);return}r(s.status)},s.onerror=r,s.send(null)});var t=await fetch(e,{credentials:"same-origin"});if(t.ok)return t.arrayBuffer();throw new Error(
t.status+" : "+t.url)},"readAsync")}var out=console.log.bind(console),err=console.error.bind(console),dynamicLibraries=[],wasmBinary,ABORT=!1,EXITSTATUS,isFileURI=__name(
e=>e.startsWith("file://"),"isFileURI"),readyPromiseResolve,readyPromiseReject,wasmMemory,HEAP8,HEAPU8,HEAP16,HEAPU16,HEAP32,HEAPU32,HEAPF32,HEAPF64,HEAP64,HEAPU64,
HEAP_DATA_VIEW,runtimeInitialized=!1;function updateMemoryViews(){var e=wasmMemory.buffer;Module.HEAP8=HEAP8=new Int8Array(e),Module.HEAP16=HEAP16=new Int16Array(
e),Module.HEAPU8=HEAPU8=new Uint8Array(e),Module.HEAPU16=HEAPU16=new Uint16Array(e),Module.HEAP32=HEAP32=new Int32Array(e),Module.HEAPU32=HEAPU32=new Uint32Array(
e),Module.HEAPF32=HEAPF32=new Float32Array(e),Module.HEAPF64=HEAPF64=new Float64Array(e),Module.HEAP64=HEAP64=new BigInt64Array(e),Module.HEAPU64=HEAPU64=new BigUint64Array(
e),Module.HEAP_DATA_VIEW=HEAP_DATA_VIEW=new DataView(e),LE_HEAP_UPDATE()}__name(updateMemoryViews,"updateMemoryViews");function initMemory(){if(Module.wasmMemory)
wasmMemory=Module.wasmMemory;else{var e=Module.INITIAL_MEMORY||33554432;wasmMemory=new WebAssembly.Memory({initial:e/65536,maximum:32768})}updateMemoryViews()}__name(
initMemory,"initMemory");var __RELOC_FUNCS__=[];function preRun(){if(Module.preRun)for(typeof Module.preRun=="function"&&(Module.preRun=[Module.preRun]);Module.
preRun.length;)addOnPreRun(Module.preRun.shift());callRuntimeCallbacks(onPreRuns)}__name(preRun,"preRun");function initRuntime(){runtimeInitialized=!0,callRuntimeCallbacks(
__RELOC_FUNCS__),wasmExports.__wasm_call_ctors(),callRuntimeCallbacks(onPostCtors)}__name(initRuntime,"initRuntime");function preMain(){}__name(preMain,"preMain");
function postRun(){if(Module.postRun)for(typeof Module.postRun=="function"&&(Module.postRun=[Module.postRun]);Module.postRun.length;)addOnPostRun(Module.postRun.
shift());callRuntimeCallbacks(onPostRuns)}__name(postRun,"postRun");function abort(e){Module.onAbort?.(e),e="Aborted("+e+")",err(e),ABORT=!0,e+=". Build with -s\
ASSERTIONS for more info.";var t=new WebAssembly.RuntimeError(e);throw readyPromiseReject?.(t),t}__name(abort,"abort");var wasmBinaryFile;function findWasmBinary(){
return locateFile("web-tree-sitter.wasm")}__name(findWasmBinary,"findWasmBinary");function getBinarySync(e){if(e==wasmBinaryFile&&wasmBinary)return new Uint8Array(
wasmBinary);if(readBinary)return readBinary(e);throw"both async and sync fetching of the wasm failed"}__name(getBinarySync,"getBinarySync");async function getWasmBinary(e){
if(!wasmBinary)try{var t=await readAsync(e);return new Uint8Array(t)}catch{}return getBinarySync(e)}__name(getWasmBinary,"getWasmBinary");async function instantiateArrayBuffer(e,t){
try{var _=await getWasmBinary(e),r=await WebAssembly.instantiate(_,t);return r}catch(s){err(`failed to asynchronously prepare wasm: ${s}`),abort(s)}}__name(instantiateArrayBuffer,
"instantiateArrayBuffer");async function instantiateAsync(e,t,_){if(!e&&!isFileURI(t)&&!ENVIRONMENT_IS_NODE)try{var r=fetch(t,{credentials:"same-origin"}),s=await WebAssembly.
instantiateStreaming(r,_);return s}catch(a){err(`wasm streaming compile failed: ${a}`),err("falling back to ArrayBuffer instantiation")}return instantiateArrayBuffer(
t,_)}__name(instantiateAsync,"instantiateAsync");function getWasmImports(){return{env:wasmImports,wasi_snapshot_preview1:wasmImports,"GOT.mem":new Proxy(wasmImports,
GOTHandler),"GOT.func":new Proxy(wasmImports,GOTHandler)}}__name(getWasmImports,"getWasmImports");async function createWasm(){function e(a,n){wasmExports=a.exports,
wasmExports=relocateExports(wasmExports,1024);var o=getDylinkMetadata(n);return o.neededDynlibs&&(dynamicLibraries=o.neededDynlibs.concat(dynamicLibraries)),mergeLibSymbols(
wasmExports,"main"),LDSO.init(),loadDylibs(),__RELOC_FUNCS__.push(wasmExports.__wasm_apply_data_relocs),assignWasmExports(wasmExports),wasmExports}__name(e,"rec\
eiveInstance");function t(a){return e(a.instance,a.module)}__name(t,"receiveInstantiationResult");var _=getWasmImports();if(Module.instantiateWasm)return new Promise(
(a,n)=>{Module.instantiateWasm(_,(o,l)=>{a(e(o,l))})});wasmBinaryFile??=findWasmBinary();var r=await instantiateAsync(wasmBinary,wasmBinaryFile,_),s=t(r);return s}
__name(createWasm,"createWasm");class ExitStatus{static{__name(this,"ExitStatus")}name="ExitStatus";constructor(t){this.message=`Program terminated with exit(${t}\
)`,this.status=t}}var GOT={},currentModuleWeakSymbols=new Set([]),GOTHandler={get(e,t){var _=GOT[t];return _||(_=GOT[t]=new WebAssembly.Global({value:"i32",mutable:!0})),
currentModuleWeakSymbols.has(t)||(_.required=!0),_}},LE_ATOMICS_NATIVE_BYTE_ORDER=[],LE_HEAP_LOAD_F32=__name(e=>HEAP_DATA_VIEW.getFloat32(e,!0),"LE_HEAP_LOAD_F3\
2"),LE_HEAP_LOAD_F64=__name(e=>HEAP_DATA_VIEW.getFloat64(e,!0),"LE_HEAP_LOAD_F64"),LE_HEAP_LOAD_I16=__name(e=>HEAP_DATA_VIEW.getInt16(e,!0),"LE_HEAP_LOAD_I16"),
LE_HEAP_LOAD_I32=__name(e=>HEAP_DATA_VIEW.getInt32(e,!0),"LE_HEAP_LOAD_I32"),LE_HEAP_LOAD_I64=__name(e=>HEAP_DATA_VIEW.getBigInt64(e,!0),"LE_HEAP_LOAD_I64"),LE_HEAP_LOAD_U32=__name(
e=>HEAP_DATA_VIEW.getUint32(e,!0),"LE_HEAP_LOAD_U32"),LE_HEAP_STORE_F32=__name((e,t)=>HEAP_DATA_VIEW.setFloat32(e,t,!0),"LE_HEAP_STORE_F32"),LE_HEAP_STORE_F64=__name(
(e,t)=>HEAP_DATA_VIEW.setFloat64(e,t,!0),"LE_HEAP_STORE_F64"),LE_HEAP_STORE_I16=__name((e,t)=>HEAP_DATA_VIEW.setInt16(e,t,!0),"LE_HEAP_STORE_I16"),LE_HEAP_STORE_I32=__name(
(e,t)=>HEAP_DATA_VIEW.setInt32(e,t,!0),"LE_HEAP_STORE_I32"),LE_HEAP_STORE_I64=__name((e,t)=>HEAP_DATA_VIEW.setBigInt64(e,t,!0),"LE_HEAP_STORE_I64"),LE_HEAP_STORE_U32=__name(
(e,t)=>HEAP_DATA_VIEW.setUint32(e,t,!0),"LE_HEAP_STORE_U32"),callRuntimeCallbacks=__name(e=>{for(;e.length>0;)e.shift()(Module)},"callRuntimeCallbacks"),onPostRuns=[],
addOnPostRun=__name(e=>onPostRuns.push(e),"addOnPostRun"),onPreRuns=[],addOnPreRun=__name(e=>onPreRuns.push(e),"addOnPreRun"),UTF8Decoder=typeof TextDecoder<"u"?
new TextDecoder:void 0,findStringEnd=__name((e,t,_,r)=>{var s=t+_;if(r)return s;for(;e[t]&&!(t>=s);)++t;return t},"findStringEnd"),UTF8ArrayToString=__name((e,t=0,_,r)=>{
var s=findStringEnd(e,t,_,r);if(s-t>16&&e.buffer&&UTF8Decoder)return UTF8Decoder.decode(e.subarray(t,s));for(var a="";t<s;){var n=e[t++];if(!(n&128)){a+=String.
fromCharCode(n);continue}var o=e[t++]&63;if((n&224)==192){a+=String.fromCharCode((n&31)<<6|o);continue}var l=e[t++]&63;if((n&240)==224?n=(n&15)<<12|o<<6|l:n=(n&
7)<<18|o<<12|l<<6|e[t++]&63,n<65536)a+=String.fromCharCode(n);else{var d=n-65536;a+=String.fromCharCode(55296|d>>10,56320|d&1023)}}return a},"UTF8ArrayToString"),
getDylinkMetadata=__name(e=>{var t=0,_=0;function r(){return e[t++]}__name(r,"getU8");function s(){for(var F=0,P=1;;){var x=e[t++];if(F+=(x&127)*P,P*=128,!(x&128))
break}return F}__name(s,"getLEB");function a(){var F=s();return t+=F,UTF8ArrayToString(e,t-F,F)}__name(a,"getString");function n(){for(var F=s(),P=[];F--;)P.push(
a());return P}__name(n,"getStringList");function o(F,P){if(F)throw new Error(P)}if(__name(o,"failIf"),e instanceof WebAssembly.Module){var l=WebAssembly.Module.
customSections(e,"dylink.0");o(l.length===0,"need dylink section"),e=new Uint8Array(l[0]),_=e.length}else{var d=new Uint32Array(new Uint8Array(e.subarray(0,24)).
buffer),m=d[0]==1836278016||d[0]==6386541;o(!m,"need to see wasm magic number"),o(e[8]!==0,"need the dylink section to be first"),t=9;var c=s();_=t+c;var g=a();
o(g!=="dylink.0")}for(var w={neededDynlibs:[],tlsExports:new Set,weakImports:new Set,runtimePaths:[]},y=1,I=2,u=3,E=4,h=5,f=256,p=3,A=1;t<_;){var T=r(),b=s();if(T===
y)w.memorySize=s(),w.memoryAlign=s(),w.tableSize=s(),w.tableAlign=s();else if(T===I)w.neededDynlibs=n();else if(T===u)for(var R=s();R--;){var S=a(),N=s();N&f&&w.
tlsExports.add(S)}else if(T===E)for(var R=s();R--;){var j=a(),S=a(),N=s();(N&p)==A&&w.weakImports.add(S)}else T===h?w.runtimePaths=n():t+=b}return w},"getDylink\
Metadata");function getValue(e,t="i8"){switch(t.endsWith("*")&&(t="*"),t){case"i1":return HEAP8[e];case"i8":return HEAP8[e];case"i16":return LE_HEAP_LOAD_I16((e>>
1)*2);case"i32":return LE_HEAP_LOAD_I32((e>>2)*4);case"i64":return LE_HEAP_LOAD_I64((e>>3)*8);case"float":return LE_HEAP_LOAD_F32((e>>2)*4);case"double":return LE_HEAP_LOAD_F64(
(e>>3)*8);case"*":return LE_HEAP_LOAD_U32((e>>2)*4);default:abort(`invalid type for getValue: ${t}`)}}__name(getValue,"getValue");var newDSO=__name((e,t,_)=>{var r={
refcount:1/0,name:e,exports:_,global:!0};return LDSO.loadedLibsByName[e]=r,t!=null&&(LDSO.loadedLibsByHandle[t]=r),r},"newDSO"),LDSO={loadedLibsByName:{},loadedLibsByHandle:{},
init(){newDSO("__main__",0,wasmImports)}},___heap_base=82240,alignMemory=__name((e,t)=>Math.ceil(e/t)*t,"alignMemory"),getMemory=__name(e=>{if(runtimeInitialized)
return _calloc(e,1);var t=___heap_base,_=t+alignMemory(e,16);return ___heap_base=_,GOT.__heap_base.value=_,t},"getMemory"),isInternalSym=__name(e=>["__cpp_excep\
tion","__c_longjmp","__wasm_apply_data_relocs","__dso_handle","__tls_size","__tls_align","__set_stack_limits","_emscripten_tls_init","__wasm_init_tls","__wasm_c\
all_ctors","__start_em_asm","__stop_em_asm","__start_em_js","__stop_em_js"].includes(e)||e.startsWith("__em_js__"),"isInternalSym"),uleb128EncodeWithLen=__name(
e=>{let t=e.length;return[t%128|128,t>>7,...e]},"uleb128EncodeWithLen"),wasmTypeCodes={i:127,p:127,j:126,f:125,d:124,e:111},generateTypePack=__name(e=>uleb128EncodeWithLen(
Array.from(e,t=>{var _=wasmTypeCodes[t];return _})),"generateTypePack"),convertJsFunctionToWasm=__name((e,t)=>{var _=Uint8Array.of(0,97,115,109,1,0,0,0,1,...uleb128EncodeWithLen(
[1,96,...generateTypePack(t.slice(1)),...generateTypePack(t[0]==="v"?"":t[0])]),2,7,1,1,101,1,102,0,0,7,5,1,1,102,0,0),r=new WebAssembly.Module(_),s=new WebAssembly.
Instance(r,{e:{f:e}}),a=s.exports.f;return a},"convertJsFunctionToWasm"),wasmTableMirror=[],wasmTable=new WebAssembly.Table({initial:31,element:"anyfunc"}),getWasmTableEntry=__name(
e=>{var t=wasmTableMirror[e];return t||(wasmTableMirror[e]=t=wasmTable.get(e)),t},"getWasmTableEntry"),updateTableMap=__name((e,t)=>{if(functionsInTableMap)for(var _=e;_<
e+t;_++){var r=getWasmTableEntry(_);r&&functionsInTableMap.set(r,_)}},"updateTableMap"),functionsInTableMap,getFunctionAddress=__name(e=>(functionsInTableMap||(functionsInTableMap=
new WeakMap,updateTableMap(0,wasmTable.length)),functionsInTableMap.get(e)||0),"getFunctionAddress"),freeTableIndexes=[],getEmptyTableSlot=__name(()=>freeTableIndexes.
length?freeTableIndexes.pop():wasmTable.grow(1),"getEmptyTableSlot"),setWasmTableEntry=__name((e,t)=>{wasmTable.set(e,t),wasmTableMirror[e]=wasmTable.get(e)},"s\
etWasmTableEntry"),addFunction=__name((e,t)=>{var _=getFunctionAddress(e);if(_)return _;var r=getEmptyTableSlot();try{setWasmTableEntry(r,e)}catch(a){if(!(a instanceof
TypeError))throw a;var s=convertJsFunctionToWasm(e,t);setWasmTableEntry(r,s)}return functionsInTableMap.set(e,r),r},"addFunction"),updateGOT=__name((e,t)=>{for(var _ in e)
if(!isInternalSym(_)){var r=e[_];GOT[_]||=new WebAssembly.Global({value:"i32",mutable:!0}),(t||GOT[_].value==0)&&(typeof r=="function"?GOT[_].value=addFunction(
r):typeof r=="number"?GOT[_].value=r:err(`unhandled export type for '${_}': ${typeof r}`))}},"updateGOT"),relocateExports=__name((e,t,_)=>{var r={};for(var s in e){
var a=e[s];typeof a=="object"&&(a=a.value),typeof a=="number"&&(a+=t),r[s]=a}return updateGOT(r,_),r},"relocateExports"),isSymbolDefined=__name(e=>{var t=wasmImports[e];
return!(!t||t.stub)},"isSymbolDefined"),dynCall=__name((e,t,_=[],r=!1)=>{var s=getWasmTableEntry(t),a=s(..._);function n(o){return o}return __name(n,"convert"),
a},"dynCall"),stackSave=__name(()=>_emscripten_stack_get_current(),"stackSave"),stackRestore=__name(e=>__emscripten_stack_restore(e),"stackRestore"),createInvokeFunction=__name(
e=>(t,..._)=>{var r=stackSave();try{return dynCall(e,t,_)}catch(s){if(stackRestore(r),s!==s+0)throw s;if(_setThrew(1,0),e[0]=="j")return 0n}},"createInvokeFunct\
ion"),resolveGlobalSymbol=__name((e,t=!1)=>{var _;return isSymbolDefined(e)?_=wasmImports[e]:e.startsWith("invoke_")&&(_=wasmImports[e]=createInvokeFunction(e.split(
"_")[1])),{sym:_,name:e}},"resolveGlobalSymbol"),onPostCtors=[],addOnPostCtor=__name(e=>onPostCtors.push(e),"addOnPostCtor"),UTF8ToString=__name((e,t,_)=>e?UTF8ArrayToString(
HEAPU8,e,t,_):"","UTF8ToString"),loadWebAssemblyModule=__name((binary,flags,libName,localScope,handle)=>{var metadata=getDylinkMetadata(binary);function loadModule(){
var memAlign=Math.pow(2,metadata.memoryAlign),memoryBase=metadata.memorySize?alignMemory(getMemory(metadata.memorySize+memAlign),memAlign):0,tableBase=metadata.
tableSize?wasmTable.length:0;handle&&(HEAP8[handle+8]=1,LE_HEAP_STORE_U32((handle+12>>2)*4,memoryBase),LE_HEAP_STORE_I32((handle+16>>2)*4,metadata.memorySize),LE_HEAP_STORE_U32(
(handle+20>>2)*4,tableBase),LE_HEAP_STORE_I32((handle+24>>2)*4,metadata.tableSize)),metadata.tableSize&&wasmTable.grow(metadata.tableSize);var moduleExports;function resolveSymbol(e){
var t=resolveGlobalSymbol(e).sym;return!t&&localScope&&(t=localScope[e]),t||(t=moduleExports[e]),t}__name(resolveSymbol,"resolveSymbol");var proxyHandler={get(e,t){
switch(t){case"__memory_base":return memoryBase;case"__table_base":return tableBase}if(t in wasmImports&&!wasmImports[t].stub){var _=wasmImports[t];return _}if(!(t in
e)){var r;e[t]=(...s)=>(r||=resolveSymbol(t),r(...s))}return e[t]}},proxy=new Proxy({},proxyHandler);currentModuleWeakSymbols=metadata.weakImports;var info={"GO\
T.mem":new Proxy({},GOTHandler),"GOT.func":new Proxy({},GOTHandler),env:proxy,wasi_snapshot_preview1:proxy};function postInstantiation(module,instance){updateTableMap(
tableBase,metadata.tableSize),moduleExports=relocateExports(instance.exports,memoryBase),flags.allowUndefined||reportUndefinedSymbols();function addEmAsm(addr,body){
for(var args=[],arity=0;arity<16&&body.indexOf("$"+arity)!=-1;arity++)args.push("$"+arity);args=args.join(",");var func=`(${args}) => { ${body} };`;ASM_CONSTS[start]=
eval(func)}if(__name(addEmAsm,"addEmAsm"),"__start_em_asm"in moduleExports)for(var start=moduleExports.__start_em_asm,stop=moduleExports.__stop_em_asm;start<stop;){
var jsString=UTF8ToString(start);addEmAsm(start,jsString),start=HEAPU8.indexOf(0,start)+1}function addEmJs(name,cSig,body){var jsArgs=[];if(cSig=cSig.slice(1,-1),
cSig!="void"){cSig=cSig.split(",");for(var i in cSig){var jsArg=cSig[i].split(" ").pop();jsArgs.push(jsArg.replace("*",""))}}var func=`(${jsArgs}) => ${body};`;
moduleExports[name]=eval(func)}__name(addEmJs,"addEmJs");for(var name in moduleExports)if(name.startsWith("__em_js__")){var start=moduleExports[name],jsString=UTF8ToString(
start),parts=jsString.split("<::>");addEmJs(name.replace("__em_js__",""),parts[0],parts[1]),delete moduleExports[name]}var applyRelocs=moduleExports.__wasm_apply_data_relocs;
applyRelocs&&(runtimeInitialized?applyRelocs():__RELOC_FUNCS__.push(applyRelocs));var init=moduleExports.__wasm_call_ctors;return init&&(runtimeInitialized?init():
addOnPostCtor(init)),moduleExports}if(__name(postInstantiation,"postInstantiation"),flags.loadAsync)return(async()=>{var e;return binary instanceof WebAssembly.
Module?e=new WebAssembly.Instance(binary,info):{module:binary,instance:e}=await WebAssembly.instantiate(binary,info),postInstantiation(binary,e)})();var module=binary instanceof
WebAssembly.Module?binary:new WebAssembly.Module(binary),instance=new WebAssembly.Instance(module,info);return postInstantiation(module,instance)}return __name(
loadModule,"loadModule"),flags={...flags,rpath:{parentLibPath:libName,paths:metadata.runtimePaths}},flags.loadAsync?metadata.neededDynlibs.reduce((e,t)=>e.then(
()=>loadDynamicLibrary(t,flags,localScope)),Promise.resolve()).then(loadModule):(metadata.neededDynlibs.forEach(e=>loadDynamicLibrary(e,flags,localScope)),loadModule())},
"loadWebAssemblyModule"),mergeLibSymbols=__name((e,t)=>{for(var[_,r]of Object.entries(e)){let s=__name(n=>{isSymbolDefined(n)||(wasmImports[n]=r)},"setImport");
s(_);let a="__main_argc_argv";_=="main"&&s(a),_==a&&s("main")}},"mergeLibSymbols"),asyncLoad=__name(async e=>{var t=await readAsync(e);return new Uint8Array(t)},
"asyncLoad");function loadDynamicLibrary(e,t={global:!0,nodelete:!0},_,r){var s=LDSO.loadedLibsByName[e];if(s)return t.global?s.global||(s.global=!0,mergeLibSymbols(
s.exports,e)):_&&Object.assign(_,s.exports),t.nodelete&&s.refcount!==1/0&&(s.refcount=1/0),s.refcount++,r&&(LDSO.loadedLibsByHandle[r]=s),t.loadAsync?Promise.resolve(
!0):!0;s=newDSO(e,r,"loading"),s.refcount=t.nodelete?1/0:1,s.global=t.global;function a(){if(r){var l=LE_HEAP_LOAD_U32((r+28>>2)*4),d=LE_HEAP_LOAD_U32((r+32>>2)*
4);if(l&&d){var m=HEAP8.slice(l,l+d);return t.loadAsync?Promise.resolve(m):m}}var c=locateFile(e);if(t.loadAsync)return asyncLoad(c);if(!readBinary)throw new Error(
`${c}: file not found, and synchronous loading of external files is not available`);return readBinary(c)}__name(a,"loadLibData");function n(){return t.loadAsync?
a().then(l=>loadWebAssemblyModule(l,t,e,_,r)):loadWebAssemblyModule(a(),t,e,_,r)}__name(n,"getExports");function o(l){s.global?mergeLibSymbols(l,e):_&&Object.assign(
_,l),s.exports=l}return __name(o,"moduleLoaded"),t.loadAsync?n().then(l=>(o(l),!0)):(o(n()),!0)}__name(loadDynamicLibrary,"loadDynamicLibrary");var reportUndefinedSymbols=__name(
()=>{for(var[e,t]of Object.entries(GOT))if(t.value==0){var _=resolveGlobalSymbol(e,!0).sym;if(!_&&!t.required)continue;if(typeof _=="function")t.value=addFunction(
_,_.sig);else if(typeof _=="number")t.value=_;else throw new Error(`bad export type for '${e}': ${typeof _}`)}},"reportUndefinedSymbols"),runDependencies=0,dependenciesFulfilled=null,
removeRunDependency=__name(e=>{if(runDependencies--,Module.monitorRunDependencies?.(runDependencies),runDependencies==0&&dependenciesFulfilled){var t=dependenciesFulfilled;
dependenciesFulfilled=null,t()}},"removeRunDependency"),addRunDependency=__name(e=>{runDependencies++,Module.monitorRunDependencies?.(runDependencies)},"addRunD\
ependency"),loadDylibs=__name(async()=>{if(!dynamicLibraries.length){reportUndefinedSymbols();return}addRunDependency("loadDylibs");for(var e of dynamicLibraries)
await loadDynamicLibrary(e,{loadAsync:!0,global:!0,nodelete:!0,allowUndefined:!0});reportUndefinedSymbols(),removeRunDependency("loadDylibs")},"loadDylibs"),noExitRuntime=!0;
function setValue(e,t,_="i8"){switch(_.endsWith("*")&&(_="*"),_){case"i1":HEAP8[e]=t;break;case"i8":HEAP8[e]=t;break;case"i16":LE_HEAP_STORE_I16((e>>1)*2,t);break;case"\
i32":LE_HEAP_STORE_I32((e>>2)*4,t);break;case"i64":LE_HEAP_STORE_I64((e>>3)*8,BigInt(t));break;case"float":LE_HEAP_STORE_F32((e>>2)*4,t);break;case"double":LE_HEAP_STORE_F64(
(e>>3)*8,t);break;case"*":LE_HEAP_STORE_U32((e>>2)*4,t);break;default:abort(`invalid type for setValue: ${_}`)}}__name(setValue,"setValue");var ___memory_base=new WebAssembly.
Global({value:"i32",mutable:!1},1024),___stack_high=82240,___stack_low=16704,___stack_pointer=new WebAssembly.Global({value:"i32",mutable:!0},82240),___table_base=new WebAssembly.
Global({value:"i32",mutable:!1},1),__abort_js=__name(()=>abort(""),"__abort_js");__abort_js.sig="v";var getHeapMax=__name(()=>2147483648,"getHeapMax"),growMemory=__name(
e=>{var t=wasmMemory.buffer.byteLength,_=(e-t+65535)/65536|0;try{return wasmMemory.grow(_),updateMemoryViews(),1}catch{}},"growMemory"),_emscripten_resize_heap=__name(
e=>{var t=HEAPU8.length;e>>>=0;var _=getHeapMax();if(e>_)return!1;for(var r=1;r<=4;r*=2){var s=t*(1+.2/r);s=Math.min(s,e+100663296);var a=Math.min(_,alignMemory(
Math.max(e,s),65536)),n=growMemory(a);if(n)return!0}return!1},"_emscripten_resize_heap");_emscripten_resize_heap.sig="ip";var _fd_close=__name(e=>52,"_fd_close");
_fd_close.sig="ii";var INT53_MAX=9007199254740992,INT53_MIN=-9007199254740992,bigintToI53Checked=__name(e=>e<INT53_MIN||e>INT53_MAX?NaN:Number(e),"bigintToI53Ch\
ecked");function _fd_seek(e,t,_,r){return t=bigintToI53Checked(t),70}__name(_fd_seek,"_fd_seek"),_fd_seek.sig="iijip";var printCharBuffers=[null,[],[]],printChar=__name(
(e,t)=>{var _=printCharBuffers[e];t===0||t===10?((e===1?out:err)(UTF8ArrayToString(_)),_.length=0):_.push(t)},"printChar"),_fd_write=__name((e,t,_,r)=>{for(var s=0,
a=0;a<_;a++){var n=LE_HEAP_LOAD_U32((t>>2)*4),o=LE_HEAP_LOAD_U32((t+4>>2)*4);t+=8;for(var l=0;l<o;l++)printChar(e,HEAPU8[n+l]);s+=o}return LE_HEAP_STORE_U32((r>>
2)*4,s),0},"_fd_write");_fd_write.sig="iippp";function _tree_sitter_log_callback(e,t){if(Module.currentLogCallback){let _=UTF8ToString(t);Module.currentLogCallback(
_,e!==0)}}__name(_tree_sitter_log_callback,"_tree_sitter_log_callback");function _tree_sitter_parse_callback(e,t,_,r,s){let a=Module.currentParseCallback(t,{row:_,
column:r});typeof a=="string"?(setValue(s,a.length,"i32"),stringToUTF16(a,e,10240)):setValue(s,0,"i32")}__name(_tree_sitter_parse_callback,"_tree_sitter_parse_c\
allback");function _tree_sitter_progress_callback(e,t){return Module.currentProgressCallback?Module.currentProgressCallback({currentOffset:e,hasError:t}):!1}__name(
_tree_sitter_progress_callback,"_tree_sitter_progress_callback");function _tree_sitter_query_progress_callback(e){return Module.currentQueryProgressCallback?Module.
currentQueryProgressCallback({currentOffset:e}):!1}__name(_tree_sitter_query_progress_callback,"_tree_sitter_query_progress_callback");var runtimeKeepaliveCounter=0,
keepRuntimeAlive=__name(()=>noExitRuntime||runtimeKeepaliveCounter>0,"keepRuntimeAlive"),_proc_exit=__name(e=>{EXITSTATUS=e,keepRuntimeAlive()||(Module.onExit?.(
e),ABORT=!0),quit_(e,new ExitStatus(e))},"_proc_exit");_proc_exit.sig="vi";var exitJS=__name((e,t)=>{EXITSTATUS=e,_proc_exit(e)},"exitJS"),handleException=__name(
e=>{if(e instanceof ExitStatus||e=="unwind")return EXITSTATUS;quit_(1,e)},"handleException"),lengthBytesUTF8=__name(e=>{for(var t=0,_=0;_<e.length;++_){var r=e.
charCodeAt(_);r<=127?t++:r<=2047?t+=2:r>=55296&&r<=57343?(t+=4,++_):t+=3}return t},"lengthBytesUTF8"),stringToUTF8Array=__name((e,t,_,r)=>{if(!(r>0))return 0;for(var s=_,
a=_+r-1,n=0;n<e.length;++n){var o=e.codePointAt(n);if(o<=127){if(_>=a)break;t[_++]=o}else if(o<=2047){if(_+1>=a)break;t[_++]=192|o>>6,t[_++]=128|o&63}else if(o<=
65535){if(_+2>=a)break;t[_++]=224|o>>12,t[_++]=128|o>>6&63,t[_++]=128|o&63}else{if(_+3>=a)break;t[_++]=240|o>>18,t[_++]=128|o>>12&63,t[_++]=128|o>>6&63,t[_++]=128|
o&63,n++}}return t[_]=0,_-s},"stringToUTF8Array"),stringToUTF8=__name((e,t,_)=>stringToUTF8Array(e,HEAPU8,t,_),"stringToUTF8"),stackAlloc=__name(e=>__emscripten_stack_alloc(
e),"stackAlloc"),stringToUTF8OnStack=__name(e=>{var t=lengthBytesUTF8(e)+1,_=stackAlloc(t);return stringToUTF8(e,_,t),_},"stringToUTF8OnStack"),AsciiToString=__name(
e=>{for(var t="";;){var _=HEAPU8[e++];if(!_)return t;t+=String.fromCharCode(_)}},"AsciiToString"),stringToUTF16=__name((e,t,_)=>{if(_??=2147483647,_<2)return 0;
_-=2;for(var r=t,s=_<e.length*2?_/2:e.length,a=0;a<s;++a){var n=e.charCodeAt(a);LE_HEAP_STORE_I16((t>>1)*2,n),t+=2}return LE_HEAP_STORE_I16((t>>1)*2,0),t-r},"st\
ringToUTF16");LE_ATOMICS_NATIVE_BYTE_ORDER=new Int8Array(new Int16Array([1]).buffer)[0]===1?[(e=>e),(e=>e),void 0,(e=>e)]:[(e=>e),(e=>((e&65280)<<8|(e&255)<<24)>>
16),void 0,(e=>e>>24&255|e>>8&65280|(e&65280)<<8|(e&255)<<24)];function LE_HEAP_UPDATE(){HEAPU16.unsigned=(e=>e&65535),HEAPU32.unsigned=(e=>e>>>0)}if(__name(LE_HEAP_UPDATE,
"LE_HEAP_UPDATE"),initMemory(),Module.noExitRuntime&&(noExitRuntime=Module.noExitRuntime),Module.print&&(out=Module.print),Module.printErr&&(err=Module.printErr),
Module.dynamicLibraries&&(dynamicLibraries=Module.dynamicLibraries),Module.wasmBinary&&(wasmBinary=Module.wasmBinary),Module.arguments&&(arguments_=Module.arguments),
Module.thisProgram&&(thisProgram=Module.thisProgram),Module.preInit)for(typeof Module.preInit=="function"&&(Module.preInit=[Module.preInit]);Module.preInit.length>
0;)Module.preInit.shift()();Module.setValue=setValue,Module.getValue=getValue,Module.UTF8ToString=UTF8ToString,Module.stringToUTF8=stringToUTF8,Module.lengthBytesUTF8=
lengthBytesUTF8,Module.AsciiToString=AsciiToString,Module.stringToUTF16=stringToUTF16,Module.loadWebAssemblyModule=loadWebAssemblyModule,Module.LE_HEAP_STORE_I64=
LE_HEAP_STORE_I64;var ASM_CONSTS={},_malloc,_calloc,_realloc,_free,_ts_range_edit,_memcmp,_ts_language_symbol_count,_ts_language_state_count,_ts_language_abi_version,
_ts_language_name,_ts_language_field_count,_ts_language_next_state,_ts_language_symbol_name,_ts_language_symbol_for_name,_strncmp,_strlen,_ts_language_symbol_type,
_ts_language_field_name_for_id,_ts_lookahead_iterator_new,_ts_lookahead_iterator_delete,_ts_lookahead_iterator_reset_state,_ts_lookahead_iterator_reset,_ts_lookahead_iterator_next,
_ts_lookahead_iterator_current_symbol,_ts_point_edit,_ts_parser_delete,_ts_parser_reset,_ts_parser_set_language,_ts_parser_set_included_ranges,_ts_query_new,_ts_query_delete,
_iswspace,_iswalnum,_ts_query_copy,_ts_query_pattern_count,_ts_query_capture_count,_ts_query_string_count,_ts_query_capture_name_for_id,_ts_query_capture_quantifier_for_id,
_ts_query_string_value_for_id,_ts_query_predicates_for_pattern,_ts_query_start_byte_for_pattern,_ts_query_end_byte_for_pattern,_ts_query_is_pattern_rooted,_ts_query_is_pattern_non_local,
_ts_query_is_pattern_guaranteed_at_step,_ts_query_disable_capture,_ts_query_disable_pattern,_ts_tree_copy,_ts_tree_delete,_ts_init,_ts_parser_new_wasm,_ts_parser_enable_logger_wasm,
_ts_parser_parse_wasm,_ts_parser_included_ranges_wasm,_ts_language_type_is_named_wasm,_ts_language_type_is_visible_wasm,_ts_language_metadata_wasm,_ts_language_supertypes_wasm,
_ts_language_subtypes_wasm,_ts_tree_root_node_wasm,_ts_tree_root_node_with_offset_wasm,_ts_tree_edit_wasm,_ts_tree_included_ranges_wasm,_ts_tree_get_changed_ranges_wasm,
_ts_tree_cursor_new_wasm,_ts_tree_cursor_copy_wasm,_ts_tree_cursor_delete_wasm,_ts_tree_cursor_reset_wasm,_ts_tree_cursor_reset_to_wasm,_ts_tree_cursor_goto_first_child_wasm,
_ts_tree_cursor_goto_last_child_wasm,_ts_tree_cursor_goto_first_child_for_index_wasm,_ts_tree_cursor_goto_first_child_for_position_wasm,_ts_tree_cursor_goto_next_sibling_wasm,
_ts_tree_cursor_goto_previous_sibling_wasm,_ts_tree_cursor_goto_descendant_wasm,_ts_tree_cursor_goto_parent_wasm,_ts_tree_cursor_current_node_type_id_wasm,_ts_tree_cursor_current_node_state_id_wasm,
_ts_tree_cursor_current_node_is_named_wasm,_ts_tree_cursor_current_node_is_missing_wasm,_ts_tree_cursor_current_node_id_wasm,_ts_tree_cursor_start_position_wasm,
_ts_tree_cursor_end_position_wasm,_ts_tree_cursor_start_index_wasm,_ts_tree_cursor_end_index_wasm,_ts_tree_cursor_current_field_id_wasm,_ts_tree_cursor_current_depth_wasm,
_ts_tree_cursor_current_descendant_index_wasm,_ts_tree_cursor_current_node_wasm,_ts_node_symbol_wasm,_ts_node_field_name_for_child_wasm,_ts_node_field_name_for_named_child_wasm,
_ts_node_children_by_field_id_wasm,_ts_node_first_child_for_byte_wasm,_ts_node_first_named_child_for_byte_wasm,_ts_node_grammar_symbol_wasm,_ts_node_child_count_wasm,
_ts_node_named_child_count_wasm,_ts_node_child_wasm,_ts_node_named_child_wasm,_ts_node_child_by_field_id_wasm,_ts_node_next_sibling_wasm,_ts_node_prev_sibling_wasm,
_ts_node_next_named_sibling_wasm,_ts_node_prev_named_sibling_wasm,_ts_node_descendant_count_wasm,_ts_node_parent_wasm,_ts_node_child_with_descendant_wasm,_ts_node_descendant_for_index_wasm,
_ts_node_named_descendant_for_index_wasm,_ts_node_descendant_for_position_wasm,_ts_node_named_descendant_for_position_wasm,_ts_node_start_point_wasm,_ts_node_end_point_wasm,
_ts_node_start_index_wasm,_ts_node_end_index_wasm,_ts_node_to_string_wasm,_ts_node_children_wasm,_ts_node_named_children_wasm,_ts_node_descendants_of_type_wasm,
_ts_node_is_named_wasm,_ts_node_has_changes_wasm,_ts_node_has_error_wasm,_ts_node_is_error_wasm,_ts_node_is_missing_wasm,_ts_node_is_extra_wasm,_ts_node_parse_state_wasm,
_ts_node_next_parse_state_wasm,_ts_query_matches_wasm,_ts_query_captures_wasm,_memset,_memcpy,_memmove,_iswalpha,_iswblank,_iswdigit,_iswlower,_iswpunct,_iswupper,
_iswxdigit,_memchr,_strcmp,_strncat,_strncpy,_towlower,_towupper,_setThrew,__emscripten_stack_restore,__emscripten_stack_alloc,_emscripten_stack_get_current,___wasm_apply_data_relocs;
function assignWasmExports(e){Module._malloc=_malloc=e.malloc,Module._calloc=_calloc=e.calloc,Module._realloc=_realloc=e.realloc,Module._free=_free=e.free,Module.
_ts_range_edit=_ts_range_edit=e.ts_range_edit,Module._memcmp=_memcmp=e.memcmp,Module._ts_language_symbol_count=_ts_language_symbol_count=e.ts_language_symbol_count,
Module._ts_language_state_count=_ts_language_state_count=e.ts_language_state_count,Module._ts_language_abi_version=_ts_language_abi_version=e.ts_language_abi_version,
Module._ts_language_name=_ts_language_name=e.ts_language_name,Module._ts_language_field_count=_ts_language_field_count=e.ts_language_field_count,Module._ts_language_next_state=
_ts_language_next_state=e.ts_language_next_state,Module._ts_language_symbol_name=_ts_language_symbol_name=e.ts_language_symbol_name,Module._ts_language_symbol_for_name=
_ts_language_symbol_for_name=e.ts_language_symbol_for_name,Module._strncmp=_strncmp=e.strncmp,Module._strlen=_strlen=e.strlen,Module._ts_language_symbol_type=_ts_language_symbol_type=
e.ts_language_symbol_type,Module._ts_language_field_name_for_id=_ts_language_field_name_for_id=e.ts_language_field_name_for_id,Module._ts_lookahead_iterator_new=
_ts_lookahead_iterator_new=e.ts_lookahead_iterator_new,Module._ts_lookahead_iterator_delete=_ts_lookahead_iterator_delete=e.ts_lookahead_iterator_delete,Module.
_ts_lookahead_iterator_reset_state=_ts_lookahead_iterator_reset_state=e.ts_lookahead_iterator_reset_state,Module._ts_lookahead_iterator_reset=_ts_lookahead_iterator_reset=
e.ts_lookahead_iterator_reset,Module._ts_lookahead_iterator_next=_ts_lookahead_iterator_next=e.ts_lookahead_iterator_next,Module._ts_lookahead_iterator_current_symbol=
_ts_lookahead_iterator_current_symbol=e.ts_lookahead_iterator_current_symbol,Module._ts_point_edit=_ts_point_edit=e.ts_point_edit,Module._ts_parser_delete=_ts_parser_delete=
e.ts_parser_delete,Module._ts_parser_reset=_ts_parser_reset=e.ts_parser_reset,Module._ts_parser_set_language=_ts_parser_set_language=e.ts_parser_set_language,Module.
_ts_parser_set_included_ranges=_ts_parser_set_included_ranges=e.ts_parser_set_included_ranges,Module._ts_query_new=_ts_query_new=e.ts_query_new,Module._ts_query_delete=
_ts_query_delete=e.ts_query_delete,Module._iswspace=_iswspace=e.iswspace,Module._iswalnum=_iswalnum=e.iswalnum,Module._ts_query_copy=_ts_query_copy=e.ts_query_copy,
Module._ts_query_pattern_count=_ts_query_pattern_count=e.ts_query_pattern_count,Module._ts_query_capture_count=_ts_query_capture_count=e.ts_query_capture_count,
Module._ts_query_string_count=_ts_query_string_count=e.ts_query_string_count,Module._ts_query_capture_name_for_id=_ts_query_capture_name_for_id=e.ts_query_capture_name_for_id,
Module._ts_query_capture_quantifier_for_id=_ts_query_capture_quantifier_for_id=e.ts_query_capture_quantifier_for_id,Module._ts_query_string_value_for_id=_ts_query_string_value_for_id=
e.ts_query_string_value_for_id,Module._ts_query_predicates_for_pattern=_ts_query_predicates_for_pattern=e.ts_query_predicates_for_pattern,Module._ts_query_start_byte_for_pattern=
_ts_query_start_byte_for_pattern=e.ts_query_start_byte_for_pattern,Module._ts_query_end_byte_for_pattern=_ts_query_end_byte_for_pattern=e.ts_query_end_byte_for_pattern,
Module._ts_query_is_pattern_rooted=_ts_query_is_pattern_rooted=e.ts_query_is_pattern_rooted,Module._ts_query_is_pattern_non_local=_ts_query_is_pattern_non_local=
e.ts_query_is_pattern_non_local,Module._ts_query_is_pattern_guaranteed_at_step=_ts_query_is_pattern_guaranteed_at_step=e.ts_query_is_pattern_guaranteed_at_step,
Module._ts_query_disable_capture=_ts_query_disable_capture=e.ts_query_disable_capture,Module._ts_query_disable_pattern=_ts_query_disable_pattern=e.ts_query_disable_pattern,
Module._ts_tree_copy=_ts_tree_copy=e.ts_tree_copy,Module._ts_tree_delete=_ts_tree_delete=e.ts_tree_delete,Module._ts_init=_ts_init=e.ts_init,Module._ts_parser_new_wasm=
_ts_parser_new_wasm=e.ts_parser_new_wasm,Module._ts_parser_enable_logger_wasm=_ts_parser_enable_logger_wasm=e.ts_parser_enable_logger_wasm,Module._ts_parser_parse_wasm=
_ts_parser_parse_wasm=e.ts_parser_parse_wasm,Module._ts_parser_included_ranges_wasm=_ts_parser_included_ranges_wasm=e.ts_parser_included_ranges_wasm,Module._ts_language_type_is_named_wasm=
_ts_language_type_is_named_wasm=e.ts_language_type_is_named_wasm,Module._ts_language_type_is_visible_wasm=_ts_language_type_is_visible_wasm=e.ts_language_type_is_visible_wasm,
Module._ts_language_metadata_wasm=_ts_language_metadata_wasm=e.ts_language_metadata_wasm,Module._ts_language_supertypes_wasm=_ts_language_supertypes_wasm=e.ts_language_supertypes_wasm,
Module._ts_language_subtypes_wasm=_ts_language_subtypes_wasm=e.ts_language_subtypes_wasm,Module._ts_tree_root_node_wasm=_ts_tree_root_node_wasm=e.ts_tree_root_node_wasm,
Module._ts_tree_root_node_with_offset_wasm=_ts_tree_root_node_with_offset_wasm=e.ts_tree_root_node_with_offset_wasm,Module._ts_tree_edit_wasm=_ts_tree_edit_wasm=
e.ts_tree_edit_wasm,Module._ts_tree_included_ranges_wasm=_ts_tree_included_ranges_wasm=e.ts_tree_included_ranges_wasm,Module._ts_tree_get_changed_ranges_wasm=_ts_tree_get_changed_ranges_wasm=
e.ts_tree_get_changed_ranges_wasm,Module._ts_tree_cursor_new_wasm=_ts_tree_cursor_new_wasm=e.ts_tree_cursor_new_wasm,Module._ts_tree_cursor_copy_wasm=_ts_tree_cursor_copy_wasm=
e.ts_tree_cursor_copy_wasm,Module._ts_tree_cursor_delete_wasm=_ts_tree_cursor_delete_wasm=e.ts_tree_cursor_delete_wasm,Module._ts_tree_cursor_reset_wasm=_ts_tree_cursor_reset_wasm=
e.ts_tree_cursor_reset_wasm,Module._ts_tree_cursor_reset_to_wasm=_ts_tree_cursor_reset_to_wasm=e.ts_tree_cursor_reset_to_wasm,Module._ts_tree_cursor_goto_first_child_wasm=
_ts_tree_cursor_goto_first_child_wasm=e.ts_tree_cursor_goto_first_child_wasm,Module._ts_tree_cursor_goto_last_child_wasm=_ts_tree_cursor_goto_last_child_wasm=e.
ts_tree_cursor_goto_last_child_wasm,Module._ts_tree_cursor_goto_first_child_for_index_wasm=_ts_tree_cursor_goto_first_child_for_index_wasm=e.ts_tree_cursor_goto_first_child_for_index_wasm,
Module._ts_tree_cursor_goto_first_child_for_position_wasm=_ts_tree_cursor_goto_first_child_for_position_wasm=e.ts_tree_cursor_goto_first_child_for_position_wasm,
Module._ts_tree_cursor_goto_next_sibling_wasm=_ts_tree_cursor_goto_next_sibling_wasm=e.ts_tree_cursor_goto_next_sibling_wasm,Module._ts_tree_cursor_goto_previous_sibling_wasm=
_ts_tree_cursor_goto_previous_sibling_wasm=e.ts_tree_cursor_goto_previous_sibling_wasm,Module._ts_tree_cursor_goto_descendant_wasm=_ts_tree_cursor_goto_descendant_wasm=
e.ts_tree_cursor_goto_descendant_wasm,Module._ts_tree_cursor_goto_parent_wasm=_ts_tree_cursor_goto_parent_wasm=e.ts_tree_cursor_goto_parent_wasm,Module._ts_tree_cursor_current_node_type_id_wasm=
_ts_tree_cursor_current_node_type_id_wasm=e.ts_tree_cursor_current_node_type_id_wasm,Module._ts_tree_cursor_current_node_state_id_wasm=_ts_tree_cursor_current_node_state_id_wasm=
e.ts_tree_cursor_current_node_state_id_wasm,Module._ts_tree_cursor_current_node_is_named_wasm=_ts_tree_cursor_current_node_is_named_wasm=e.ts_tree_cursor_current_node_is_named_wasm,
Module._ts_tree_cursor_current_node_is_missing_wasm=_ts_tree_cursor_current_node_is_missing_wasm=e.ts_tree_cursor_current_node_is_missing_wasm,Module._ts_tree_cursor_current_node_id_wasm=
_ts_tree_cursor_current_node_id_wasm=e.ts_tree_cursor_current_node_id_wasm,Module._ts_tree_cursor_start_position_wasm=_ts_tree_cursor_start_position_wasm=e.ts_tree_cursor_start_position_wasm,
Module._ts_tree_cursor_end_position_wasm=_ts_tree_cursor_end_position_wasm=e.ts_tree_cursor_end_position_wasm,Module._ts_tree_cursor_start_index_wasm=_ts_tree_cursor_start_index_wasm=
e.ts_tree_cursor_start_index_wasm,Module._ts_tree_cursor_end_index_wasm=_ts_tree_cursor_end_index_wasm=e.ts_tree_cursor_end_index_wasm,Module._ts_tree_cursor_current_field_id_wasm=
_ts_tree_cursor_current_field_id_wasm=e.ts_tree_cursor_current_field_id_wasm,Module._ts_tree_cursor_current_depth_wasm=_ts_tree_cursor_current_depth_wasm=e.ts_tree_cursor_current_depth_wasm,
Module._ts_tree_cursor_current_descendant_index_wasm=_ts_tree_cursor_current_descendant_index_wasm=e.ts_tree_cursor_current_descendant_index_wasm,Module._ts_tree_cursor_current_node_wasm=
_ts_tree_cursor_current_node_wasm=e.ts_tree_cursor_current_node_wasm,Module._ts_node_symbol_wasm=_ts_node_symbol_wasm=e.ts_node_symbol_wasm,Module._ts_node_field_name_for_child_wasm=
_ts_node_field_name_for_child_wasm=e.ts_node_field_name_for_child_wasm,Module._ts_node_field_name_for_named_child_wasm=_ts_node_field_name_for_named_child_wasm=
e.ts_node_field_name_for_named_child_wasm,Module._ts_node_children_by_field_id_wasm=_ts_node_children_by_field_id_wasm=e.ts_node_children_by_field_id_wasm,Module.
_ts_node_first_child_for_byte_wasm=_ts_node_first_child_for_byte_wasm=e.ts_node_first_child_for_byte_wasm,Module._ts_node_first_named_child_for_byte_wasm=_ts_node_first_named_child_for_byte_wasm=
e.ts_node_first_named_child_for_byte_wasm,Module._ts_node_grammar_symbol_wasm=_ts_node_grammar_symbol_wasm=e.ts_node_grammar_symbol_wasm,Module._ts_node_child_count_wasm=
_ts_node_child_count_wasm=e.ts_node_child_count_wasm,Module._ts_node_named_child_count_wasm=_ts_node_named_child_count_wasm=e.ts_node_named_child_count_wasm,Module.
_ts_node_child_wasm=_ts_node_child_wasm=e.ts_node_child_wasm,Module._ts_node_named_child_wasm=_ts_node_named_child_wasm=e.ts_node_named_child_wasm,Module._ts_node_child_by_field_id_wasm=
_ts_node_child_by_field_id_wasm=e.ts_node_child_by_field_id_wasm,Module._ts_node_next_sibling_wasm=_ts_node_next_sibling_wasm=e.ts_node_next_sibling_wasm,Module.
_ts_node_prev_sibling_wasm=_ts_node_prev_sibling_wasm=e.ts_node_prev_sibling_wasm,Module._ts_node_next_named_sibling_wasm=_ts_node_next_named_sibling_wasm=e.ts_node_next_named_sibling_wasm,
Module._ts_node_prev_named_sibling_wasm=_ts_node_prev_named_sibling_wasm=e.ts_node_prev_named_sibling_wasm,Module._ts_node_descendant_count_wasm=_ts_node_descendant_count_wasm=
e.ts_node_descendant_count_wasm,Module._ts_node_parent_wasm=_ts_node_parent_wasm=e.ts_node_parent_wasm,Module._ts_node_child_with_descendant_wasm=_ts_node_child_with_descendant_wasm=
e.ts_node_child_with_descendant_wasm,Module._ts_node_descendant_for_index_wasm=_ts_node_descendant_for_index_wasm=e.ts_node_descendant_for_index_wasm,Module._ts_node_named_descendant_for_index_wasm=
_ts_node_named_descendant_for_index_wasm=e.ts_node_named_descendant_for_index_wasm,Module._ts_node_descendant_for_position_wasm=_ts_node_descendant_for_position_wasm=
e.ts_node_descendant_for_position_wasm,Module._ts_node_named_descendant_for_position_wasm=_ts_node_named_descendant_for_position_wasm=e.ts_node_named_descendant_for_position_wasm,
Module._ts_node_start_point_wasm=_ts_node_start_point_wasm=e.ts_node_start_point_wasm,Module._ts_node_end_point_wasm=_ts_node_end_point_wasm=e.ts_node_end_point_wasm,
Module._ts_node_start_index_wasm=_ts_node_start_index_wasm=e.ts_node_start_index_wasm,Module._ts_node_end_index_wasm=_ts_node_end_index_wasm=e.ts_node_end_index_wasm,
Module._ts_node_to_string_wasm=_ts_node_to_string_wasm=e.ts_node_to_string_wasm,Module._ts_node_children_wasm=_ts_node_children_wasm=e.ts_node_children_wasm,Module.
_ts_node_named_children_wasm=_ts_node_named_children_wasm=e.ts_node_named_children_wasm,Module._ts_node_descendants_of_type_wasm=_ts_node_descendants_of_type_wasm=
e.ts_node_descendants_of_type_wasm,Module._ts_node_is_named_wasm=_ts_node_is_named_wasm=e.ts_node_is_named_wasm,Module._ts_node_has_changes_wasm=_ts_node_has_changes_wasm=
e.ts_node_has_changes_wasm,Module._ts_node_has_error_wasm=_ts_node_has_error_wasm=e.ts_node_has_error_wasm,Module._ts_node_is_error_wasm=_ts_node_is_error_wasm=
e.ts_node_is_error_wasm,Module._ts_node_is_missing_wasm=_ts_node_is_missing_wasm=e.ts_node_is_missing_wasm,Module._ts_node_is_extra_wasm=_ts_node_is_extra_wasm=
e.ts_node_is_extra_wasm,Module._ts_node_parse_state_wasm=_ts_node_parse_state_wasm=e.ts_node_parse_state_wasm,Module._ts_node_next_parse_state_wasm=_ts_node_next_parse_state_wasm=
e.ts_node_next_parse_state_wasm,Module._ts_query_matches_wasm=_ts_query_matches_wasm=e.ts_query_matches_wasm,Module._ts_query_captures_wasm=_ts_query_captures_wasm=
e.ts_query_captures_wasm,Module._memset=_memset=e.memset,Module._memcpy=_memcpy=e.memcpy,Module._memmove=_memmove=e.memmove,Module._iswalpha=_iswalpha=e.iswalpha,
Module._iswblank=_iswblank=e.iswblank,Module._iswdigit=_iswdigit=e.iswdigit,Module._iswlower=_iswlower=e.iswlower,Module._iswpunct=_iswpunct=e.iswpunct,Module._iswupper=
_iswupper=e.iswupper,Module._iswxdigit=_iswxdigit=e.iswxdigit,Module._memchr=_memchr=e.memchr,Module._strcmp=_strcmp=e.strcmp,Module._strncat=_strncat=e.strncat,
Module._strncpy=_strncpy=e.strncpy,Module._towlower=_towlower=e.towlower,Module._towupper=_towupper=e.towupper,_setThrew=e.setThrew,__emscripten_stack_restore=e.
_emscripten_stack_restore,__emscripten_stack_alloc=e._emscripten_stack_alloc,_emscripten_stack_get_current=e.emscripten_stack_get_current,___wasm_apply_data_relocs=
e.__wasm_apply_data_relocs}__name(assignWasmExports,"assignWasmExports");var wasmImports={__heap_base:___heap_base,__indirect_function_table:wasmTable,__memory_base:___memory_base,
__stack_high:___stack_high,__stack_low:___stack_low,__stack_pointer:___stack_pointer,__table_base:___table_base,_abort_js:__abort_js,emscripten_resize_heap:_emscripten_resize_heap,
fd_close:_fd_close,fd_seek:_fd_seek,fd_write:_fd_write,memory:wasmMemory,tree_sitter_log_callback:_tree_sitter_log_callback,tree_sitter_parse_callback:_tree_sitter_parse_callback,
tree_sitter_progress_callback:_tree_sitter_progress_callback,tree_sitter_query_progress_callback:_tree_sitter_query_progress_callback};function callMain(e=[]){var t=resolveGlobalSymbol(
"main").sym;if(t){e.unshift(thisProgram);var _=e.length,r=stackAlloc((_+1)*4),s=r;e.forEach(n=>{LE_HEAP_STORE_U32((s>>2)*4,stringToUTF8OnStack(n)),s+=4}),LE_HEAP_STORE_U32(
(s>>2)*4,0);try{var a=t(_,r);return exitJS(a,!0),a}catch(n){return handleException(n)}}}__name(callMain,"callMain");function run(e=arguments_){if(runDependencies>
0){dependenciesFulfilled=run;return}if(preRun(),runDependencies>0){dependenciesFulfilled=run;return}function t(){if(Module.calledRun=!0,!ABORT){initRuntime(),readyPromiseResolve?.(
Module),Module.onRuntimeInitialized?.();var _=Module.noInitialRun||!1;_||callMain(e),postRun()}}__name(t,"doRun"),Module.setStatus?(Module.setStatus("Running..."),
setTimeout(()=>{setTimeout(()=>Module.setStatus(""),1),t()},1)):t()}__name(run,"run");var wasmExports;return wasmExports=await createWasm(),run(),runtimeInitialized?
moduleRtn=Module:moduleRtn=new Promise((e,t)=>{readyPromiseResolve=e,readyPromiseReject=t}),moduleRtn}})();typeof exports=="object"&&typeof module=="object"?(module.
exports=Module,module.exports.default=Module):typeof define=="function"&&define.amd&&define([],()=>Module)}}),index_exports={};__export(index_exports,{CaptureQuantifier:()=>CaptureQuantifier,
Edit:()=>Edit,LANGUAGE_VERSION:()=>LANGUAGE_VERSION,Language:()=>Language,LookaheadIterator:()=>LookaheadIterator,MIN_COMPATIBLE_VERSION:()=>MIN_COMPATIBLE_VERSION,
Node:()=>Node,Parser:()=>Parser,Query:()=>Query,Tree:()=>Tree,TreeCursor:()=>TreeCursor}),module.exports=__toCommonJS(index_exports);var Edit=class{static{__name(
this,"Edit")}startPosition;oldEndPosition;newEndPosition;startIndex;oldEndIndex;newEndIndex;constructor({startIndex:e,oldEndIndex:t,newEndIndex:_,startPosition:r,
oldEndPosition:s,newEndPosition:a}){this.startIndex=e>>>0,this.oldEndIndex=t>>>0,this.newEndIndex=_>>>0,this.startPosition=r,this.oldEndPosition=s,this.newEndPosition=
a}editPoint(e,t){let _=t,r={...e};if(t>=this.oldEndIndex){_=this.newEndIndex+(t-this.oldEndIndex);let s=e.row;r.row=this.newEndPosition.row+(e.row-this.oldEndPosition.
row),r.column=s===this.oldEndPosition.row?this.newEndPosition.column+(e.column-this.oldEndPosition.column):e.column}else t>this.startIndex&&(_=this.newEndIndex,
r.row=this.newEndPosition.row,r.column=this.newEndPosition.column);return{point:r,index:_}}editRange(e){let t={startIndex:e.startIndex,startPosition:{...e.startPosition},
endIndex:e.endIndex,endPosition:{...e.endPosition}};return e.endIndex>=this.oldEndIndex?e.endIndex!==Number.MAX_SAFE_INTEGER&&(t.endIndex=this.newEndIndex+(e.endIndex-
this.oldEndIndex),t.endPosition={row:this.newEndPosition.row+(e.endPosition.row-this.oldEndPosition.row),column:e.endPosition.row===this.oldEndPosition.row?this.
newEndPosition.column+(e.endPosition.column-this.oldEndPosition.column):e.endPosition.column},t.endIndex<this.newEndIndex&&(t.endIndex=Number.MAX_SAFE_INTEGER,t.
endPosition={row:Number.MAX_SAFE_INTEGER,column:Number.MAX_SAFE_INTEGER})):e.endIndex>this.startIndex&&(t.endIndex=this.startIndex,t.endPosition={...this.startPosition}),
e.startIndex>=this.oldEndIndex?(t.startIndex=this.newEndIndex+(e.startIndex-this.oldEndIndex),t.startPosition={row:this.newEndPosition.row+(e.startPosition.row-
this.oldEndPosition.row),column:e.startPosition.row===this.oldEndPosition.row?this.newEndPosition.column+(e.startPosition.column-this.oldEndPosition.column):e.startPosition.
column},t.startIndex<this.newEndIndex&&(t.startIndex=Number.MAX_SAFE_INTEGER,t.startPosition={row:Number.MAX_SAFE_INTEGER,column:Number.MAX_SAFE_INTEGER})):e.startIndex>
this.startIndex&&(t.startIndex=this.startIndex,t.startPosition={...this.startPosition}),t}},SIZE_OF_SHORT=2,SIZE_OF_INT=4,SIZE_OF_CURSOR=4*SIZE_OF_INT,SIZE_OF_NODE=5*
SIZE_OF_INT,SIZE_OF_POINT=2*SIZE_OF_INT,SIZE_OF_RANGE=2*SIZE_OF_INT+2*SIZE_OF_POINT,ZERO_POINT={row:0,column:0},INTERNAL=Symbol("INTERNAL");function assertInternal(e){
if(e!==INTERNAL)throw new Error("Illegal constructor")}__name(assertInternal,"assertInternal");function isPoint(e){return!!e&&typeof e.row=="number"&&typeof e.column==
"number"}__name(isPoint,"isPoint");function setModule(e){C=e}__name(setModule,"setModule");var C;function newFinalizer(e){try{return new FinalizationRegistry(e)}catch(t){
console.error("Unsupported FinalizationRegistry:",t);return}}__name(newFinalizer,"newFinalizer");var finalizer=newFinalizer(e=>{C._ts_lookahead_iterator_delete(
e)}),LookaheadIterator=class{static{__name(this,"LookaheadIterator")}0=0;language;positioned=!1;constructor(e,t,_){assertInternal(e),this[0]=t,this.language=_,finalizer?.
register(this,t,this)}get currentTypeId(){return this.positioned?C._ts_lookahead_iterator_current_symbol(this[0]):null}get currentType(){let e=this.currentTypeId;
return e===null?null:this.language.types[e]??C.UTF8ToString(C._ts_language_symbol_name(this.language[0],e))}delete(){finalizer?.unregister(this),C._ts_lookahead_iterator_delete(
this[0]),this[0]=0}reset(e,t){return C._ts_lookahead_iterator_reset(this[0],e[0],t)?(this.language=e,this.positioned=!1,!0):!1}resetState(e){return C._ts_lookahead_iterator_reset_state(
this[0],e)?(this.positioned=!1,!0):!1}[Symbol.iterator](){return{next:__name(()=>{this.positioned=!!C._ts_lookahead_iterator_next(this[0]);let e=this.currentType;
return e===null?{done:!0,value:""}:{done:!1,value:e}},"next")}}};function getText(e,t,_,r){let s=_-t,a=e.textCallback(t,r);if(a){for(t+=a.length;t<_;){let n=e.textCallback(
t,r);if(n&&n.length>0)t+=n.length,a+=n;else break}t>_&&(a=a.slice(0,s))}return a??""}__name(getText,"getText");var finalizer2=newFinalizer(e=>{C._ts_tree_delete(
e)}),Tree=class O{static{__name(this,"Tree")}0=0;textCallback;language;constructor(t,_,r,s){assertInternal(t),this[0]=_,this.language=r,this.textCallback=s,finalizer2?.
register(this,_,this)}copy(){let t=C._ts_tree_copy(this[0]);return new O(INTERNAL,t,this.language,this.textCallback)}delete(){finalizer2?.unregister(this),C._ts_tree_delete(
this[0]),this[0]=0}get rootNode(){return C._ts_tree_root_node_wasm(this[0]),unmarshalNode(this)}rootNodeWithOffset(t,_){let r=TRANSFER_BUFFER+SIZE_OF_NODE;return C.
setValue(r,t,"i32"),marshalPoint(r+SIZE_OF_INT,_),C._ts_tree_root_node_with_offset_wasm(this[0]),unmarshalNode(this)}edit(t){marshalEdit(t),C._ts_tree_edit_wasm(
this[0])}walk(){return this.rootNode.walk()}getChangedRanges(t){if(!(t instanceof O))throw new TypeError("Argument must be a Tree");C._ts_tree_get_changed_ranges_wasm(
this[0],t[0]);let _=C.getValue(TRANSFER_BUFFER,"i32"),r=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32"),s=new Array(_);if(_>0){let a=r;for(let n=0;n<_;n++)s[n]=unmarshalRange(
a),a+=SIZE_OF_RANGE;C._free(r)}return s}getIncludedRanges(){C._ts_tree_included_ranges_wasm(this[0]);let t=C.getValue(TRANSFER_BUFFER,"i32"),_=C.getValue(TRANSFER_BUFFER+
SIZE_OF_INT,"i32"),r=new Array(t);if(t>0){let s=_;for(let a=0;a<t;a++)r[a]=unmarshalRange(s),s+=SIZE_OF_RANGE;C._free(_)}return r}},finalizer3=newFinalizer(e=>{
marshalTreeCursor({handles:e}),C._ts_tree_cursor_delete_wasm(0)}),TreeCursor=class U{static{__name(this,"TreeCursor")}handles=[0,0,0,0];tree;constructor(t,_){assertInternal(
t),this.tree=_,unmarshalTreeCursor(this),finalizer3?.register(this,this.handles,this)}copy(){return marshalTreeCursor(this),C._ts_tree_cursor_copy_wasm(this.tree[0]),
new U(INTERNAL,this.tree)}delete(){finalizer3?.unregister(this),marshalTreeCursor(this),C._ts_tree_cursor_delete_wasm(this.tree[0]),this.handles.fill(0)}get currentNode(){
return marshalTreeCursor(this),C._ts_tree_cursor_current_node_wasm(this.tree[0]),unmarshalNode(this.tree)}get currentFieldId(){return marshalTreeCursor(this),C.
_ts_tree_cursor_current_field_id_wasm(this.tree[0])}get currentFieldName(){return this.tree.language.fields[this.currentFieldId]}get currentDepth(){return marshalTreeCursor(
this),C._ts_tree_cursor_current_depth_wasm(this.tree[0])}get currentDescendantIndex(){return marshalTreeCursor(this),C._ts_tree_cursor_current_descendant_index_wasm(
this.tree[0])}get nodeType(){return this.tree.language.types[this.nodeTypeId]||"ERROR"}get nodeTypeId(){return marshalTreeCursor(this),C._ts_tree_cursor_current_node_type_id_wasm(
this.tree[0])}get nodeStateId(){return marshalTreeCursor(this),C._ts_tree_cursor_current_node_state_id_wasm(this.tree[0])}get nodeId(){return marshalTreeCursor(
this),C._ts_tree_cursor_current_node_id_wasm(this.tree[0])}get nodeIsNamed(){return marshalTreeCursor(this),C._ts_tree_cursor_current_node_is_named_wasm(this.tree[0])===
1}get nodeIsMissing(){return marshalTreeCursor(this),C._ts_tree_cursor_current_node_is_missing_wasm(this.tree[0])===1}get nodeText(){marshalTreeCursor(this);let t=C.
_ts_tree_cursor_start_index_wasm(this.tree[0]),_=C._ts_tree_cursor_end_index_wasm(this.tree[0]);C._ts_tree_cursor_start_position_wasm(this.tree[0]);let r=unmarshalPoint(
TRANSFER_BUFFER);return getText(this.tree,t,_,r)}get startPosition(){return marshalTreeCursor(this),C._ts_tree_cursor_start_position_wasm(this.tree[0]),unmarshalPoint(
TRANSFER_BUFFER)}get endPosition(){return marshalTreeCursor(this),C._ts_tree_cursor_end_position_wasm(this.tree[0]),unmarshalPoint(TRANSFER_BUFFER)}get startIndex(){
return marshalTreeCursor(this),C._ts_tree_cursor_start_index_wasm(this.tree[0])}get endIndex(){return marshalTreeCursor(this),C._ts_tree_cursor_end_index_wasm(this.
tree[0])}gotoFirstChild(){marshalTreeCursor(this);let t=C._ts_tree_cursor_goto_first_child_wasm(this.tree[0]);return unmarshalTreeCursor(this),t===1}gotoLastChild(){
marshalTreeCursor(this);let t=C._ts_tree_cursor_goto_last_child_wasm(this.tree[0]);return unmarshalTreeCursor(this),t===1}gotoParent(){marshalTreeCursor(this);let t=C.
_ts_tree_cursor_goto_parent_wasm(this.tree[0]);return unmarshalTreeCursor(this),t===1}gotoNextSibling(){marshalTreeCursor(this);let t=C._ts_tree_cursor_goto_next_sibling_wasm(
this.tree[0]);return unmarshalTreeCursor(this),t===1}gotoPreviousSibling(){marshalTreeCursor(this);let t=C._ts_tree_cursor_goto_previous_sibling_wasm(this.tree[0]);
return unmarshalTreeCursor(this),t===1}gotoDescendant(t){marshalTreeCursor(this),C._ts_tree_cursor_goto_descendant_wasm(this.tree[0],t),unmarshalTreeCursor(this)}gotoFirstChildForIndex(t){
marshalTreeCursor(this),C.setValue(TRANSFER_BUFFER+SIZE_OF_CURSOR,t,"i32");let _=C._ts_tree_cursor_goto_first_child_for_index_wasm(this.tree[0]);return unmarshalTreeCursor(
this),_===1}gotoFirstChildForPosition(t){marshalTreeCursor(this),marshalPoint(TRANSFER_BUFFER+SIZE_OF_CURSOR,t);let _=C._ts_tree_cursor_goto_first_child_for_position_wasm(
this.tree[0]);return unmarshalTreeCursor(this),_===1}reset(t){marshalNode(t),marshalTreeCursor(this,TRANSFER_BUFFER+SIZE_OF_NODE),C._ts_tree_cursor_reset_wasm(t.
tree[0]),unmarshalTreeCursor(this),this.tree=t.tree}resetTo(t){marshalTreeCursor(this,TRANSFER_BUFFER),marshalTreeCursor(t,TRANSFER_BUFFER+SIZE_OF_CURSOR),C._ts_tree_cursor_reset_to_wasm(
this.tree[0],t.tree[0]),unmarshalTreeCursor(this),this.tree=t.tree}},Node=class{static{__name(this,"Node")}0=0;_children;_namedChildren;constructor(e,{id:t,tree:_,
startIndex:r,startPosition:s,other:a}){assertInternal(e),this[0]=a,this.id=t,this.tree=_,this.startIndex=r,this.startPosition=s}id;startIndex;startPosition;tree;get typeId(){
return marshalNode(this),C._ts_node_symbol_wasm(this.tree[0])}get grammarId(){return marshalNode(this),C._ts_node_grammar_symbol_wasm(this.tree[0])}get type(){return this.
tree.language.types[this.typeId]||"ERROR"}get grammarType(){return this.tree.language.types[this.grammarId]||"ERROR"}get isNamed(){return marshalNode(this),C._ts_node_is_named_wasm(
this.tree[0])===1}get isExtra(){return marshalNode(this),C._ts_node_is_extra_wasm(this.tree[0])===1}get isError(){return marshalNode(this),C._ts_node_is_error_wasm(
this.tree[0])===1}get isMissing(){return marshalNode(this),C._ts_node_is_missing_wasm(this.tree[0])===1}get hasChanges(){return marshalNode(this),C._ts_node_has_changes_wasm(
this.tree[0])===1}get hasError(){return marshalNode(this),C._ts_node_has_error_wasm(this.tree[0])===1}get endIndex(){return marshalNode(this),C._ts_node_end_index_wasm(
this.tree[0])}get endPosition(){return marshalNode(this),C._ts_node_end_point_wasm(this.tree[0]),unmarshalPoint(TRANSFER_BUFFER)}get text(){return getText(this.
tree,this.startIndex,this.endIndex,this.startPosition)}get parseState(){return marshalNode(this),C._ts_node_parse_state_wasm(this.tree[0])}get nextParseState(){
return marshalNode(this),C._ts_node_next_parse_state_wasm(this.tree[0])}equals(e){return this.tree===e.tree&&this.id===e.id}child(e){return marshalNode(this),C.
_ts_node_child_wasm(this.tree[0],e),unmarshalNode(this.tree)}namedChild(e){return marshalNode(this),C._ts_node_named_child_wasm(this.tree[0],e),unmarshalNode(this.
tree)}childForFieldId(e){return marshalNode(this),C._ts_node_child_by_field_id_wasm(this.tree[0],e),unmarshalNode(this.tree)}childForFieldName(e){let t=this.tree.
language.fields.indexOf(e);return t!==-1?this.childForFieldId(t):null}fieldNameForChild(e){marshalNode(this);let t=C._ts_node_field_name_for_child_wasm(this.tree[0],
e);return t?C.AsciiToString(t):null}fieldNameForNamedChild(e){marshalNode(this);let t=C._ts_node_field_name_for_named_child_wasm(this.tree[0],e);return t?C.AsciiToString(
t):null}childrenForFieldName(e){let t=this.tree.language.fields.indexOf(e);return t!==-1&&t!==0?this.childrenForFieldId(t):[]}childrenForFieldId(e){marshalNode(
this),C._ts_node_children_by_field_id_wasm(this.tree[0],e);let t=C.getValue(TRANSFER_BUFFER,"i32"),_=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32"),r=new Array(t);
if(t>0){let s=_;for(let a=0;a<t;a++)r[a]=unmarshalNode(this.tree,s),s+=SIZE_OF_NODE;C._free(_)}return r}firstChildForIndex(e){marshalNode(this);let t=TRANSFER_BUFFER+
SIZE_OF_NODE;return C.setValue(t,e,"i32"),C._ts_node_first_child_for_byte_wasm(this.tree[0]),unmarshalNode(this.tree)}firstNamedChildForIndex(e){marshalNode(this);
let t=TRANSFER_BUFFER+SIZE_OF_NODE;return C.setValue(t,e,"i32"),C._ts_node_first_named_child_for_byte_wasm(this.tree[0]),unmarshalNode(this.tree)}get childCount(){
return marshalNode(this),C._ts_node_child_count_wasm(this.tree[0])}get namedChildCount(){return marshalNode(this),C._ts_node_named_child_count_wasm(this.tree[0])}get firstChild(){
return this.child(0)}get firstNamedChild(){return this.namedChild(0)}get lastChild(){return this.child(this.childCount-1)}get lastNamedChild(){return this.namedChild(
this.namedChildCount-1)}get children(){if(!this._children){marshalNode(this),C._ts_node_children_wasm(this.tree[0]);let e=C.getValue(TRANSFER_BUFFER,"i32"),t=C.
getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32");if(this._children=new Array(e),e>0){let _=t;for(let r=0;r<e;r++)this._children[r]=unmarshalNode(this.tree,_),_+=SIZE_OF_NODE;
C._free(t)}}return this._children}get namedChildren(){if(!this._namedChildren){marshalNode(this),C._ts_node_named_children_wasm(this.tree[0]);let e=C.getValue(TRANSFER_BUFFER,
"i32"),t=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32");if(this._namedChildren=new Array(e),e>0){let _=t;for(let r=0;r<e;r++)this._namedChildren[r]=unmarshalNode(
this.tree,_),_+=SIZE_OF_NODE;C._free(t)}}return this._namedChildren}descendantsOfType(e,t=ZERO_POINT,_=ZERO_POINT){Array.isArray(e)||(e=[e]);let r=[],s=this.tree.
language.types;for(let d=0,m=s.length;d<m;d++)e.includes(s[d])&&r.push(d);e.includes("ERROR")&&r.push(65535);let a=C._malloc(SIZE_OF_INT*r.length);for(let d=0,m=r.
length;d<m;d++)C.setValue(a+d*SIZE_OF_INT,r[d],"i32");marshalNode(this),C._ts_node_descendants_of_type_wasm(this.tree[0],a,r.length,t.row,t.column,_.row,_.column);
let n=C.getValue(TRANSFER_BUFFER,"i32"),o=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32"),l=new Array(n);if(n>0){let d=o;for(let m=0;m<n;m++)l[m]=unmarshalNode(this.
tree,d),d+=SIZE_OF_NODE}return C._free(o),C._free(a),l}get nextSibling(){return marshalNode(this),C._ts_node_next_sibling_wasm(this.tree[0]),unmarshalNode(this.
tree)}get previousSibling(){return marshalNode(this),C._ts_node_prev_sibling_wasm(this.tree[0]),unmarshalNode(this.tree)}get nextNamedSibling(){return marshalNode(
this),C._ts_node_next_named_sibling_wasm(this.tree[0]),unmarshalNode(this.tree)}get previousNamedSibling(){return marshalNode(this),C._ts_node_prev_named_sibling_wasm(
this.tree[0]),unmarshalNode(this.tree)}get descendantCount(){return marshalNode(this),C._ts_node_descendant_count_wasm(this.tree[0])}get parent(){return marshalNode(
this),C._ts_node_parent_wasm(this.tree[0]),unmarshalNode(this.tree)}childWithDescendant(e){return marshalNode(this),marshalNode(e,1),C._ts_node_child_with_descendant_wasm(
this.tree[0]),unmarshalNode(this.tree)}descendantForIndex(e,t=e){if(typeof e!="number"||typeof t!="number")throw new Error("Arguments must be numbers");marshalNode(
this);let _=TRANSFER_BUFFER+SIZE_OF_NODE;return C.setValue(_,e,"i32"),C.setValue(_+SIZE_OF_INT,t,"i32"),C._ts_node_descendant_for_index_wasm(this.tree[0]),unmarshalNode(
this.tree)}namedDescendantForIndex(e,t=e){if(typeof e!="number"||typeof t!="number")throw new Error("Arguments must be numbers");marshalNode(this);let _=TRANSFER_BUFFER+
SIZE_OF_NODE;return C.setValue(_,e,"i32"),C.setValue(_+SIZE_OF_INT,t,"i32"),C._ts_node_named_descendant_for_index_wasm(this.tree[0]),unmarshalNode(this.tree)}descendantForPosition(e,t=e){
if(!isPoint(e)||!isPoint(t))throw new Error("Arguments must be {row, column} objects");marshalNode(this);let _=TRANSFER_BUFFER+SIZE_OF_NODE;return marshalPoint(
_,e),marshalPoint(_+SIZE_OF_POINT,t),C._ts_node_descendant_for_position_wasm(this.tree[0]),unmarshalNode(this.tree)}namedDescendantForPosition(e,t=e){if(!isPoint(
e)||!isPoint(t))throw new Error("Arguments must be {row, column} objects");marshalNode(this);let _=TRANSFER_BUFFER+SIZE_OF_NODE;return marshalPoint(_,e),marshalPoint(
_+SIZE_OF_POINT,t),C._ts_node_named_descendant_for_position_wasm(this.tree[0]),unmarshalNode(this.tree)}walk(){return marshalNode(this),C._ts_tree_cursor_new_wasm(
this.tree[0]),new TreeCursor(INTERNAL,this.tree)}edit(e){let{point:t,index:_}=e.editPoint(this.startPosition,this.startIndex);this.startPosition=t,this.startIndex=
_}toString(){marshalNode(this);let e=C._ts_node_to_string_wasm(this.tree[0]),t=C.AsciiToString(e);return C._free(e),t}};function unmarshalCaptures(e,t,_,r,s){for(let a=0,
n=s.length;a<n;a++){let o=C.getValue(_,"i32");_+=SIZE_OF_INT;let l=unmarshalNode(t,_);_+=SIZE_OF_NODE,s[a]={patternIndex:r,name:e.captureNames[o],node:l}}return _}
__name(unmarshalCaptures,"unmarshalCaptures");function marshalNode(e,t=0){let _=TRANSFER_BUFFER+t*SIZE_OF_NODE;C.setValue(_,e.id,"i32"),_+=SIZE_OF_INT,C.setValue(
_,e.startIndex,"i32"),_+=SIZE_OF_INT,C.setValue(_,e.startPosition.row,"i32"),_+=SIZE_OF_INT,C.setValue(_,e.startPosition.column,"i32"),_+=SIZE_OF_INT,C.setValue(
_,e[0],"i32")}__name(marshalNode,"marshalNode");function unmarshalNode(e,t=TRANSFER_BUFFER){let _=C.getValue(t,"i32");if(t+=SIZE_OF_INT,_===0)return null;let r=C.
getValue(t,"i32");t+=SIZE_OF_INT;let s=C.getValue(t,"i32");t+=SIZE_OF_INT;let a=C.getValue(t,"i32");t+=SIZE_OF_INT;let n=C.getValue(t,"i32");return new Node(INTERNAL,
{id:_,tree:e,startIndex:r,startPosition:{row:s,column:a},other:n})}__name(unmarshalNode,"unmarshalNode");function marshalTreeCursor({handles:e},t=TRANSFER_BUFFER){
C.setValue(t+0*SIZE_OF_INT,e[0],"i32"),C.setValue(t+1*SIZE_OF_INT,e[1],"i32"),C.setValue(t+2*SIZE_OF_INT,e[2],"i32"),C.setValue(t+3*SIZE_OF_INT,e[3],"i32")}__name(
marshalTreeCursor,"marshalTreeCursor");function unmarshalTreeCursor({handles:e}){e[0]=C.getValue(TRANSFER_BUFFER+0*SIZE_OF_INT,"i32"),e[1]=C.getValue(TRANSFER_BUFFER+
1*SIZE_OF_INT,"i32"),e[2]=C.getValue(TRANSFER_BUFFER+2*SIZE_OF_INT,"i32"),e[3]=C.getValue(TRANSFER_BUFFER+3*SIZE_OF_INT,"i32")}__name(unmarshalTreeCursor,"unmar\
shalTreeCursor");function marshalPoint(e,t){C.setValue(e,t.row,"i32"),C.setValue(e+SIZE_OF_INT,t.column,"i32")}__name(marshalPoint,"marshalPoint");function unmarshalPoint(e){
return{row:C.getValue(e,"i32")>>>0,column:C.getValue(e+SIZE_OF_INT,"i32")>>>0}}__name(unmarshalPoint,"unmarshalPoint");function marshalRange(e,t){marshalPoint(e,
t.startPosition),e+=SIZE_OF_POINT,marshalPoint(e,t.endPosition),e+=SIZE_OF_POINT,C.setValue(e,t.startIndex,"i32"),e+=SIZE_OF_INT,C.setValue(e,t.endIndex,"i32"),
e+=SIZE_OF_INT}__name(marshalRange,"marshalRange");function unmarshalRange(e){let t={};return t.startPosition=unmarshalPoint(e),e+=SIZE_OF_POINT,t.endPosition=unmarshalPoint(
e),e+=SIZE_OF_POINT,t.startIndex=C.getValue(e,"i32")>>>0,e+=SIZE_OF_INT,t.endIndex=C.getValue(e,"i32")>>>0,t}__name(unmarshalRange,"unmarshalRange");function marshalEdit(e,t=TRANSFER_BUFFER){
marshalPoint(t,e.startPosition),t+=SIZE_OF_POINT,marshalPoint(t,e.oldEndPosition),t+=SIZE_OF_POINT,marshalPoint(t,e.newEndPosition),t+=SIZE_OF_POINT,C.setValue(
t,e.startIndex,"i32"),t+=SIZE_OF_INT,C.setValue(t,e.oldEndIndex,"i32"),t+=SIZE_OF_INT,C.setValue(t,e.newEndIndex,"i32"),t+=SIZE_OF_INT}__name(marshalEdit,"marsh\
alEdit");function unmarshalLanguageMetadata(e){let t=C.getValue(e,"i32"),_=C.getValue(e+=SIZE_OF_INT,"i32"),r=C.getValue(e+=SIZE_OF_INT,"i32");return{major_version:t,
minor_version:_,patch_version:r}}__name(unmarshalLanguageMetadata,"unmarshalLanguageMetadata");var LANGUAGE_FUNCTION_REGEX=/^tree_sitter_\w+$/,Language=class M{static{
__name(this,"Language")}0=0;types;fields;constructor(t,_){assertInternal(t),this[0]=_,this.types=new Array(C._ts_language_symbol_count(this[0]));for(let r=0,s=this.
types.length;r<s;r++)C._ts_language_symbol_type(this[0],r)<2&&(this.types[r]=C.UTF8ToString(C._ts_language_symbol_name(this[0],r)));this.fields=new Array(C._ts_language_field_count(
this[0])+1);for(let r=0,s=this.fields.length;r<s;r++){let a=C._ts_language_field_name_for_id(this[0],r);a!==0?this.fields[r]=C.UTF8ToString(a):this.fields[r]=null}}get name(){
let t=C._ts_language_name(this[0]);return t===0?null:C.UTF8ToString(t)}get abiVersion(){return C._ts_language_abi_version(this[0])}get metadata(){return C._ts_language_metadata_wasm(
this[0]),C.getValue(TRANSFER_BUFFER,"i32")===0?null:unmarshalLanguageMetadata(TRANSFER_BUFFER+SIZE_OF_INT)}get fieldCount(){return this.fields.length-1}get stateCount(){
return C._ts_language_state_count(this[0])}fieldIdForName(t){let _=this.fields.indexOf(t);return _!==-1?_:null}fieldNameForId(t){return this.fields[t]??null}idForNodeType(t,_){
let r=C.lengthBytesUTF8(t),s=C._malloc(r+1);C.stringToUTF8(t,s,r+1);let a=C._ts_language_symbol_for_name(this[0],s,r,_?1:0);return C._free(s),a||null}get nodeTypeCount(){
return C._ts_language_symbol_count(this[0])}nodeTypeForId(t){let _=C._ts_language_symbol_name(this[0],t);return _?C.UTF8ToString(_):null}nodeTypeIsNamed(t){return!!C.
_ts_language_type_is_named_wasm(this[0],t)}nodeTypeIsVisible(t){return!!C._ts_language_type_is_visible_wasm(this[0],t)}get supertypes(){C._ts_language_supertypes_wasm(
this[0]);let t=C.getValue(TRANSFER_BUFFER,"i32"),_=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32"),r=new Array(t);if(t>0){let s=_;for(let a=0;a<t;a++)r[a]=C.getValue(
s,"i16"),s+=SIZE_OF_SHORT}return r}subtypes(t){C._ts_language_subtypes_wasm(this[0],t);let _=C.getValue(TRANSFER_BUFFER,"i32"),r=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,
"i32"),s=new Array(_);if(_>0){let a=r;for(let n=0;n<_;n++)s[n]=C.getValue(a,"i16"),a+=SIZE_OF_SHORT}return s}nextState(t,_){return C._ts_language_next_state(this[0],
t,_)}lookaheadIterator(t){let _=C._ts_lookahead_iterator_new(this[0],t);return _?new LookaheadIterator(INTERNAL,_,this):null}static async load(t){let _;if(t instanceof
Uint8Array)_=t;else if(globalThis.process?.versions.node)_=await(await Promise.resolve().then(()=>__toESM2(require("fs/promises")))).readFile(t);else{let s=await fetch(
t);if(!s.ok){let n=await s.text();throw new Error(`Language.load failed with status ${s.status}.

${n}`)}let a=s.clone();try{_=await WebAssembly.compileStreaming(s)}catch(n){console.error("wasm streaming compile failed:",n),console.error("falling back to Arr\
ayBuffer instantiation"),_=new Uint8Array(await a.arrayBuffer())}}let r=await C.loadWebAssemblyModule(_,{loadAsync:!0});return M.loadFromWasmExports(r,{sync:!1})}static loadFromWasmExports(t,{
sync:_}){let r=Object.keys(t),s=r.find(n=>LANGUAGE_FUNCTION_REGEX.test(n)&&!n.includes("external_scanner_"));if(!s)throw console.log(`Couldn't find language fun\
ction in Wasm file. Symbols:
${JSON.stringify(r,null,2)}`),new Error(`Language.${_?"loadSync":"load"} failed: no language function found in Wasm file`);let a=t[s]();return new M(INTERNAL,a)}static loadSync(t){
let _=C.loadWebAssemblyModule(t,{loadAsync:!1});return M.loadFromWasmExports(_,{sync:!0})}},import_web_tree_sitter=__toESM(require_web_tree_sitter(),1),Module2=null;
async function initializeBinding(e){return Module2??=await(0,import_web_tree_sitter.default)(e)}__name(initializeBinding,"initializeBinding");function checkModule(){
return!!Module2}__name(checkModule,"checkModule");var TRANSFER_BUFFER,LANGUAGE_VERSION,MIN_COMPATIBLE_VERSION,finalizer4=newFinalizer(e=>{C._ts_parser_delete(e[0]),
C._free(e[1])}),Parser=class{static{__name(this,"Parser")}0=0;1=0;logCallback=null;language=null;static async init(e){setModule(await initializeBinding(e)),TRANSFER_BUFFER=
C._ts_init(),LANGUAGE_VERSION=C.getValue(TRANSFER_BUFFER,"i32"),MIN_COMPATIBLE_VERSION=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32")}constructor(){this.initialize(),
finalizer4?.register(this,[this[0],this[1]],this)}initialize(){if(!checkModule())throw new Error("cannot construct a Parser before calling `init()`");C._ts_parser_new_wasm(),
this[0]=C.getValue(TRANSFER_BUFFER,"i32"),this[1]=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32")}delete(){finalizer4?.unregister(this),C._ts_parser_delete(this[0]),
C._free(this[1]),this[0]=0,this[1]=0}setLanguage(e){let t;if(!e)t=0,this.language=null;else if(e.constructor===Language){t=e[0];let _=C._ts_language_abi_version(
t);if(_<MIN_COMPATIBLE_VERSION||LANGUAGE_VERSION<_)throw new Error(`Incompatible language version ${_}. Compatibility range ${MIN_COMPATIBLE_VERSION} through ${LANGUAGE_VERSION}\
.`);this.language=e}else throw new Error("Argument must be a Language");return C._ts_parser_set_language(this[0],t),this}parse(e,t,_){if(typeof e=="string")C.currentParseCallback=
o=>e.slice(o);else if(typeof e=="function")C.currentParseCallback=e;else throw new Error("Argument must be a string or a function");_?.progressCallback?C.currentProgressCallback=
_.progressCallback:C.currentProgressCallback=null,this.logCallback?(C.currentLogCallback=this.logCallback,C._ts_parser_enable_logger_wasm(this[0],1)):(C.currentLogCallback=
null,C._ts_parser_enable_logger_wasm(this[0],0));let r=0,s=0;if(_?.includedRanges){r=_.includedRanges.length,s=C._calloc(r,SIZE_OF_RANGE);let o=s;for(let l=0;l<
r;l++)marshalRange(o,_.includedRanges[l]),o+=SIZE_OF_RANGE}let a=C._ts_parser_parse_wasm(this[0],this[1],t?t[0]:0,s,r);if(!a)return C.currentParseCallback=null,
C.currentLogCallback=null,C.currentProgressCallback=null,null;if(!this.language)throw new Error("Parser must have a language to parse");let n=new Tree(INTERNAL,
a,this.language,C.currentParseCallback);return C.currentParseCallback=null,C.currentLogCallback=null,C.currentProgressCallback=null,n}reset(){C._ts_parser_reset(
this[0])}getIncludedRanges(){C._ts_parser_included_ranges_wasm(this[0]);let e=C.getValue(TRANSFER_BUFFER,"i32"),t=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32"),
_=new Array(e);if(e>0){let r=t;for(let s=0;s<e;s++)_[s]=unmarshalRange(r),r+=SIZE_OF_RANGE;C._free(t)}return _}setLogger(e){if(!e)this.logCallback=null;else{if(typeof e!=
"function")throw new Error("Logger callback must be a function");this.logCallback=e}return this}getLogger(){return this.logCallback}},PREDICATE_STEP_TYPE_CAPTURE=1,
PREDICATE_STEP_TYPE_STRING=2,QUERY_WORD_REGEX=/[\w-]+/g,CaptureQuantifier={Zero:0,ZeroOrOne:1,ZeroOrMore:2,One:3,OneOrMore:4},isCaptureStep=__name(e=>e.type==="\
capture","isCaptureStep"),isStringStep=__name(e=>e.type==="string","isStringStep"),QueryErrorKind={Syntax:1,NodeName:2,FieldName:3,CaptureName:4,PatternStructure:5},
QueryError=class k extends Error{constructor(t,_,r,s){super(k.formatMessage(t,_)),this.kind=t,this.info=_,this.index=r,this.length=s,this.name="QueryError"}kind;info;index;length;static{
__name(this,"QueryError")}static formatMessage(t,_){switch(t){case QueryErrorKind.NodeName:return`Bad node name '${_.word}'`;case QueryErrorKind.FieldName:return`\
Bad field name '${_.word}'`;case QueryErrorKind.CaptureName:return`Bad capture name @${_.word}`;case QueryErrorKind.PatternStructure:return`Bad pattern structur\
e at offset ${_.suffix}`;case QueryErrorKind.Syntax:return`Bad syntax at offset ${_.suffix}`}}};function parseAnyPredicate(e,t,_,r){if(e.length!==3)throw new Error(
`Wrong number of arguments to \`#${_}\` predicate. Expected 2, got ${e.length-1}`);if(!isCaptureStep(e[1]))throw new Error(`First argument of \`#${_}\` predicate\
 must be a capture. Got "${e[1].value}"`);let s=_==="eq?"||_==="any-eq?",a=!_.startsWith("any-");if(isCaptureStep(e[2])){let n=e[1].name,o=e[2].name;r[t].push(l=>{
let d=[],m=[];for(let g of l)g.name===n&&d.push(g.node),g.name===o&&m.push(g.node);let c=__name((g,w,y)=>y?g.text===w.text:g.text!==w.text,"compare");return a?d.
every(g=>m.some(w=>c(g,w,s))):d.some(g=>m.some(w=>c(g,w,s)))})}else{let n=e[1].name,o=e[2].value,l=__name(m=>m.text===o,"matches"),d=__name(m=>m.text!==o,"doesN\
otMatch");r[t].push(m=>{let c=[];for(let w of m)w.name===n&&c.push(w.node);let g=s?l:d;return a?c.every(g):c.some(g)})}}__name(parseAnyPredicate,"parseAnyPredic\
ate");function parseMatchPredicate(e,t,_,r){if(e.length!==3)throw new Error(`Wrong number of arguments to \`#${_}\` predicate. Expected 2, got ${e.length-1}.`);
if(e[1].type!=="capture")throw new Error(`First argument of \`#${_}\` predicate must be a capture. Got "${e[1].value}".`);if(e[2].type!=="string")throw new Error(
`Second argument of \`#${_}\` predicate must be a string. Got @${e[2].name}.`);let s=_==="match?"||_==="any-match?",a=!_.startsWith("any-"),n=e[1].name,o=new RegExp(
e[2].value);r[t].push(l=>{let d=[];for(let c of l)c.name===n&&d.push(c.node.text);let m=__name((c,g)=>g?o.test(c):!o.test(c),"test");return d.length===0?!s:a?d.
every(c=>m(c,s)):d.some(c=>m(c,s))})}__name(parseMatchPredicate,"parseMatchPredicate");function parseAnyOfPredicate(e,t,_,r){if(e.length<2)throw new Error(`Wron\
g number of arguments to \`#${_}\` predicate. Expected at least 1. Got ${e.length-1}.`);if(e[1].type!=="capture")throw new Error(`First argument of \`#${_}\` pre\
dicate must be a capture. Got "${e[1].value}".`);let s=_==="any-of?",a=e[1].name,n=e.slice(2);if(!n.every(isStringStep))throw new Error(`Arguments to \`#${_}\` p\
redicate must be strings.".`);let o=n.map(l=>l.value);r[t].push(l=>{let d=[];for(let m of l)m.name===a&&d.push(m.node.text);return d.length===0?!s:d.every(m=>o.
includes(m))===s})}__name(parseAnyOfPredicate,"parseAnyOfPredicate");function parseIsPredicate(e,t,_,r,s){if(e.length<2||e.length>3)throw new Error(`Wrong numbe\
r of arguments to \`#${_}\` predicate. Expected 1 or 2. Got ${e.length-1}.`);if(!e.every(isStringStep))throw new Error(`Arguments to \`#${_}\` predicate must be \
strings.".`);let a=_==="is?"?r:s;a[t]||(a[t]={}),a[t][e[1].value]=e[2]?.value??null}__name(parseIsPredicate,"parseIsPredicate");function parseSetDirective(e,t,_){
if(e.length<2||e.length>3)throw new Error(`Wrong number of arguments to \`#set!\` predicate. Expected 1 or 2. Got ${e.length-1}.`);if(!e.every(isStringStep))throw new Error(
'Arguments to `#set!` predicate must be strings.".');_[t]||(_[t]={}),_[t][e[1].value]=e[2]?.value??null}__name(parseSetDirective,"parseSetDirective");function parsePattern(e,t,_,r,s,a,n,o,l,d,m){
if(t===PREDICATE_STEP_TYPE_CAPTURE){let c=r[_];a.push({type:"capture",name:c})}else if(t===PREDICATE_STEP_TYPE_STRING)a.push({type:"string",value:s[_]});else if(a.
length>0){if(a[0].type!=="string")throw new Error("Predicates must begin with a literal value");let c=a[0].value;switch(c){case"any-not-eq?":case"not-eq?":case"\
any-eq?":case"eq?":parseAnyPredicate(a,e,c,n);break;case"any-not-match?":case"not-match?":case"any-match?":case"match?":parseMatchPredicate(a,e,c,n);break;case"\
not-any-of?":case"any-of?":parseAnyOfPredicate(a,e,c,n);break;case"is?":case"is-not?":parseIsPredicate(a,e,c,d,m);break;case"set!":parseSetDirective(a,e,l);break;default:
o[e].push({operator:c,operands:a.slice(1)})}a.length=0}}__name(parsePattern,"parsePattern");function indexForByteOffset(e,t){return new TextEncoder().encodeInto(
e,new Uint8Array(t)).read}__name(indexForByteOffset,"indexForByteOffset");var finalizer5=newFinalizer(e=>{C._ts_query_delete(e)}),Query=class{static{__name(this,
"Query")}0=0;exceededMatchLimit;textPredicates;source;captureNames;captureQuantifiers;predicates;setProperties;assertedProperties;refutedProperties;matchLimit;constructor(e,t){
let _=C.lengthBytesUTF8(t),r=C._malloc(_+1);C.stringToUTF8(t,r,_+1);let s=C._ts_query_new(e[0],r,_,TRANSFER_BUFFER,TRANSFER_BUFFER+SIZE_OF_INT);if(!s){let u=C.getValue(
TRANSFER_BUFFER+SIZE_OF_INT,"i32"),E=C.getValue(TRANSFER_BUFFER,"i32"),h=C.UTF8ToString(r,E).length,f=t.slice(h,h+100).split(`
`)[0],p=f.match(QUERY_WORD_REGEX)?.[0]??"";switch(C._free(r),u){case QueryErrorKind.Syntax:throw new QueryError(QueryErrorKind.Syntax,{suffix:`${h}: '${f}'...`},
h,0);case QueryErrorKind.NodeName:throw new QueryError(u,{word:p},h,p.length);case QueryErrorKind.FieldName:throw new QueryError(u,{word:p},h,p.length);case QueryErrorKind.
CaptureName:throw new QueryError(u,{word:p},h,p.length);case QueryErrorKind.PatternStructure:throw new QueryError(u,{suffix:`${h}: '${f}'...`},h,0)}}let a=C._ts_query_string_count(
s),n=C._ts_query_capture_count(s),o=C._ts_query_pattern_count(s),l=new Array(n),d=new Array(o),m=new Array(a);for(let u=0;u<n;u++){let E=C._ts_query_capture_name_for_id(
s,u,TRANSFER_BUFFER),h=C.getValue(TRANSFER_BUFFER,"i32");l[u]=C.UTF8ToString(E,h)}for(let u=0;u<o;u++){let E=new Array(n);for(let h=0;h<n;h++){let f=C._ts_query_capture_quantifier_for_id(
s,u,h);E[h]=f}d[u]=E}for(let u=0;u<a;u++){let E=C._ts_query_string_value_for_id(s,u,TRANSFER_BUFFER),h=C.getValue(TRANSFER_BUFFER,"i32");m[u]=C.UTF8ToString(E,h)}
let c=new Array(o),g=new Array(o),w=new Array(o),y=new Array(o),I=new Array(o);for(let u=0;u<o;u++){let E=C._ts_query_predicates_for_pattern(s,u,TRANSFER_BUFFER),
h=C.getValue(TRANSFER_BUFFER,"i32");y[u]=[],I[u]=[];let f=new Array,p=E;for(let A=0;A<h;A++){let T=C.getValue(p,"i32");p+=SIZE_OF_INT;let b=C.getValue(p,"i32");
p+=SIZE_OF_INT,parsePattern(u,T,b,l,m,f,I,y,c,g,w)}Object.freeze(I[u]),Object.freeze(y[u]),Object.freeze(c[u]),Object.freeze(g[u]),Object.freeze(w[u])}C._free(r),
this[0]=s,this.captureNames=l,this.captureQuantifiers=d,this.textPredicates=I,this.source=t,this.predicates=y,this.setProperties=c,this.assertedProperties=g,this.
refutedProperties=w,this.exceededMatchLimit=!1,finalizer5?.register(this,s,this)}delete(){finalizer5?.unregister(this),C._ts_query_delete(this[0]),this[0]=0}matches(e,t={}){
let _=t.startPosition??ZERO_POINT,r=t.endPosition??ZERO_POINT,s=t.startIndex??0,a=t.endIndex??0,n=t.startContainingPosition??ZERO_POINT,o=t.endContainingPosition??
ZERO_POINT,l=t.startContainingIndex??0,d=t.endContainingIndex??0,m=t.matchLimit??4294967295,c=t.maxStartDepth??4294967295,g=t.progressCallback;if(typeof m!="num\
ber")throw new Error("Arguments must be numbers");if(this.matchLimit=m,a!==0&&s>a)throw new Error("`startIndex` cannot be greater than `endIndex`");if(r!==ZERO_POINT&&
(_.row>r.row||_.row===r.row&&_.column>r.column))throw new Error("`startPosition` cannot be greater than `endPosition`");if(d!==0&&l>d)throw new Error("`startCon\
tainingIndex` cannot be greater than `endContainingIndex`");if(o!==ZERO_POINT&&(n.row>o.row||n.row===o.row&&n.column>o.column))throw new Error("`startContaining\
Position` cannot be greater than `endContainingPosition`");g&&(C.currentQueryProgressCallback=g),marshalNode(e),C._ts_query_matches_wasm(this[0],e.tree[0],_.row,
_.column,r.row,r.column,s,a,n.row,n.column,o.row,o.column,l,d,m,c);let w=C.getValue(TRANSFER_BUFFER,"i32"),y=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32"),I=C.getValue(
TRANSFER_BUFFER+2*SIZE_OF_INT,"i32"),u=new Array(w);this.exceededMatchLimit=!!I;let E=0,h=y;for(let f=0;f<w;f++){let p=C.getValue(h,"i32");h+=SIZE_OF_INT;let A=C.
getValue(h,"i32");h+=SIZE_OF_INT;let T=new Array(A);if(h=unmarshalCaptures(this,e.tree,h,p,T),this.textPredicates[p].every(b=>b(T))){u[E]={patternIndex:p,captures:T};
let b=this.setProperties[p];u[E].setProperties=b;let R=this.assertedProperties[p];u[E].assertedProperties=R;let S=this.refutedProperties[p];u[E].refutedProperties=
S,E++}}return u.length=E,C._free(y),C.currentQueryProgressCallback=null,u}captures(e,t={}){let _=t.startPosition??ZERO_POINT,r=t.endPosition??ZERO_POINT,s=t.startIndex??
0,a=t.endIndex??0,n=t.startContainingPosition??ZERO_POINT,o=t.endContainingPosition??ZERO_POINT,l=t.startContainingIndex??0,d=t.endContainingIndex??0,m=t.matchLimit??
4294967295,c=t.maxStartDepth??4294967295,g=t.progressCallback;if(typeof m!="number")throw new Error("Arguments must be numbers");if(this.matchLimit=m,a!==0&&s>a)
throw new Error("`startIndex` cannot be greater than `endIndex`");if(r!==ZERO_POINT&&(_.row>r.row||_.row===r.row&&_.column>r.column))throw new Error("`startPosi\
tion` cannot be greater than `endPosition`");if(d!==0&&l>d)throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");if(o!==ZERO_POINT&&
(n.row>o.row||n.row===o.row&&n.column>o.column))throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");g&&(C.currentQueryProgressCallback=
g),marshalNode(e),C._ts_query_captures_wasm(this[0],e.tree[0],_.row,_.column,r.row,r.column,s,a,n.row,n.column,o.row,o.column,l,d,m,c);let w=C.getValue(TRANSFER_BUFFER,
"i32"),y=C.getValue(TRANSFER_BUFFER+SIZE_OF_INT,"i32"),I=C.getValue(TRANSFER_BUFFER+2*SIZE_OF_INT,"i32"),u=new Array;this.exceededMatchLimit=!!I;let E=new Array,
h=y;for(let f=0;f<w;f++){let p=C.getValue(h,"i32");h+=SIZE_OF_INT;let A=C.getValue(h,"i32");h+=SIZE_OF_INT;let T=C.getValue(h,"i32");if(h+=SIZE_OF_INT,E.length=
A,h=unmarshalCaptures(this,e.tree,h,p,E),this.textPredicates[p].every(b=>b(E))){let b=E[T],R=this.setProperties[p];b.setProperties=R;let S=this.assertedProperties[p];
b.assertedProperties=S;let N=this.refutedProperties[p];b.refutedProperties=N,u.push(b)}}return C._free(y),C.currentQueryProgressCallback=null,u}predicatesForPattern(e){
return this.predicates[e]}disableCapture(e){let t=C.lengthBytesUTF8(e),_=C._malloc(t+1);C.stringToUTF8(e,_,t+1),C._ts_query_disable_capture(this[0],_,t),C._free(
_)}disablePattern(e){if(e>=this.predicates.length)throw new Error(`Pattern index is ${e} but the pattern count is ${this.predicates.length}`);C._ts_query_disable_pattern(
this[0],e)}didExceedMatchLimit(){return this.exceededMatchLimit}startIndexForPattern(e){if(e>=this.predicates.length)throw new Error(`Pattern index is ${e} but \
the pattern count is ${this.predicates.length}`);let t=C._ts_query_start_byte_for_pattern(this[0],e);return indexForByteOffset(this.source,t)}endIndexForPattern(e){
if(e>=this.predicates.length)throw new Error(`Pattern index is ${e} but the pattern count is ${this.predicates.length}`);let t=C._ts_query_end_byte_for_pattern(
this[0],e);return indexForByteOffset(this.source,t)}patternCount(){return C._ts_query_pattern_count(this[0])}captureIndexForName(e){return this.captureNames.indexOf(
e)}isPatternRooted(e){return C._ts_query_is_pattern_rooted(this[0],e)===1}isPatternNonLocal(e){return C._ts_query_is_pattern_non_local(this[0],e)===1}isPatternGuaranteedAtStep(e){
let t=C.lengthBytesUTF8(this.source.slice(0,e));return C._ts_query_is_pattern_guaranteed_at_step(this[0],t)===1}};module.exports.default=module.exports}),B=$(L(),
1),export_Language=B.Language,export_Parser=B.Parser;0&&(module.exports={Language,Parser});
