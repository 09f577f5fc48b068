var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{CONFIDENCES:()=>CONFIDENCES,EVERY_PLATFORM:()=>EVERY_PLATFORM,NO_PLATFORM:()=>NO_PLATFORM,PLATFORMS:()=>PLATFORMS,PURPOSES:()=>PURPOSES,
SEVERITIES:()=>SEVERITIES,atLeast:()=>atLeast,hasPlatform:()=>hasPlatform,isPlatform:()=>isPlatform,isShipped:()=>isShipped,onEachPlatform:()=>onEachPlatform,orderOf:()=>orderOf,
platformName:()=>platformName,platformSet:()=>platformSet,platformsOf:()=>platformsOf,severityIn:()=>severityIn,worst:()=>worst});module.exports=__toCommonJS(stdin_exports);
var SEVERITIES=["info","low","medium","high","critical"],CONFIDENCES=["possible","likely","certain"];function atLeast(severity,threshold){return SEVERITIES.indexOf(
severity)>=SEVERITIES.indexOf(threshold)}function worst(severities){let result="info";for(const severity of severities)atLeast(severity,result)&&(result=severity);
return result}var PLATFORMS=["linux","macOS","windows","android","iOS"],NO_PLATFORM=0,EVERY_PLATFORM=(1<<PLATFORMS.length)-1,BITS=Object.fromEntries(PLATFORMS.map(
(platform,i)=>[platform,1<<i]));function platformSet(...platforms){return platforms.reduce((set,platform)=>set|BITS[platform],NO_PLATFORM)}function hasPlatform(set,platform){
return(set&BITS[platform])!==0}function platformsOf(set){return PLATFORMS.filter(platform=>hasPlatform(set,platform))}function onEachPlatform(give){const same=new Map;
for(const platform of PLATFORMS)for(const given of give(platform))same.set(given,(same.get(given)??NO_PLATFORM)|BITS[platform]);if(same.size<=1)return[...same];
const alike=new Map;for(const[given,platforms]of same){const name=JSON.stringify(given),[first,others]=alike.get(name)??[given,NO_PLATFORM];alike.set(name,[first,
others|platforms])}return[...alike.values()]}function isPlatform(text){return PLATFORMS.includes(text)}function platformName(platform){return platform.toLowerCase()}
var PURPOSES=["release","unknown","development","test"];function severityIn(build,severity){return isShipped(build)||severity==="info"?severity:"low"}function isShipped(build){
return build===null||build.purpose==="release"||build.purpose==="unknown"}function orderOf(build){return build?.purpose==="test"?2:build?.purpose==="development"?
1:0}0&&(module.exports={CONFIDENCES,EVERY_PLATFORM,NO_PLATFORM,PLATFORMS,PURPOSES,SEVERITIES,atLeast,hasPlatform,isPlatform,isShipped,onEachPlatform,orderOf,platformName,
platformSet,platformsOf,severityIn,worst});
