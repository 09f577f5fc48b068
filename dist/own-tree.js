var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{openOwnTree:()=>openOwnTree});module.exports=__toCommonJS(stdin_exports);var import_shared_go=require("./shared.go.js"),
import_shared_cgo=require("./shared.cgo.js"),import_shared_acegos=require("./shared.acegos.js"),import_shared_acegopst=require("./shared.acegopst.js"),import_shared_acegoprst=require("./shared.acegoprst.js");
function memoryTree(files,rev="memory"){const contents=new Map,known=new Map,listing=new import_shared_acegos.ListingBuilder;for(const[path,content]of Object.entries(
files)){if(!listing.hasRoom())break;const blob=known.get(content)??added(content);known.set(content,blob),listing.add({path,...blob})}const listed=listing.finish(
{rev,sha:null}),budget=new import_shared_acegos.ReadBudget;return{list:async()=>listed,read:async entries=>{const result=new Map;for(const{id}of entries){const bytes=contents.
get(id);bytes!==void 0&&!result.has(id)&&budget.grants({size:bytes.length})&&result.set(id,bytes)}return result}};function added(content){const bytes=typeof content==
"string"?new TextEncoder().encode(content):content,id=(0,import_shared_acegos.blobId)(bytes);return contents.set(id,bytes),{id,size:bytes.length}}}async function openOwnTree(){
const repository=await opened();return repository===null?null:{tree:(0,import_shared_acegos.listedOnce)(await(0,import_shared_go.openWorkTree)(repository)),nothing:memoryTree(
{}),close:()=>repository.close()}}async function opened(){try{const repository=await(0,import_shared_cgo.openRepository)(".");return repository.workTree!==null?
repository:(await repository.close(),null)}catch(error){if(error instanceof import_shared_acegopst.SetupError)return null;throw error}}0&&(module.exports={openOwnTree});
