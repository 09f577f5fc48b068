#!/usr/bin/env node
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var OLDEST_NODE=24;Number(process.versions.node.split(".")[0])<OLDEST_NODE?(process.stderr.write(`Toril needs Node ${OLDEST_NODE} or later, and this is Node ${process.
versions.node}.
`),process.exitCode=2):(process.on("uncaughtException",error=>{process.stderr.write(`Toril made a mistake, please report it:
${error.stack??error}
`),process.exit(2)}),process.stdout.on("error",error=>{throw error.code==="EPIPE"&&process.exit(),error}),Promise.resolve().then(()=>__toESM(require("./toril.js"))));
