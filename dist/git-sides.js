var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{openGitSides:()=>openGitSides});module.exports=__toCommonJS(stdin_exports);var import_shared_cg=require("./shared.cg.js"),
import_shared_go=require("./shared.go.js"),import_shared_cgo=require("./shared.cgo.js"),import_shared_acegps=require("./shared.acegps.js"),import_shared_acegpst=require("./shared.acegpst.js"),
import_shared_acegos=require("./shared.acegos.js"),import_shared_acegopst=require("./shared.acegopst.js"),import_shared_acegoprst=require("./shared.acegoprst.js");
async function readOwnPolicy(repository,base){const branch=await(0,import_shared_cg.originHead)(repository),revision=await(0,import_shared_cg.resolveRevision)(repository,
branch??base),file=await(0,import_shared_cg.readFileOfCommit)(repository,revision.sha,import_shared_acegps.POLICY_PATH);return file===null?null:{file,of:nameOf(
revision)}}function nameOf({rev,sha}){return(0,import_shared_acegpst.code)(rev===sha?rev.slice(0,7):rev.replace(/^refs\/remotes\//,""))}async function openGitSides(sides){
const repository=await(0,import_shared_cgo.openRepository)(sides.repo);try{const baseRev=sides.base??await defaultBase(repository,sides.head),base=await(0,import_shared_cg.openGitTree)(
repository,baseRev),head=sides.head===import_shared_go.WORKTREE?await(0,import_shared_go.openWorkTree)(repository):await(0,import_shared_cg.openGitTree)(repository,
sides.head);return{base:(0,import_shared_acegos.listedOnce)(base),head:(0,import_shared_acegos.listedOnce)(head),ownPolicy:()=>readOwnPolicy(repository,baseRev),
close:repository.close}}catch(error){throw await repository.close(),error}}async function defaultBase(repository,head){return(0,import_shared_cg.mergeBase)(repository,
await(0,import_shared_cg.defaultBranch)(repository),head===import_shared_go.WORKTREE?"HEAD":head)}0&&(module.exports={openGitSides});
