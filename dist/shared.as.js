var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{ACCEPT_LABEL:()=>ACCEPT_LABEL,askedByButton:()=>askedByButton,askedByComment:()=>askedByComment,askedByLabel:()=>askedByLabel,
baseIn:()=>baseIn,baseOfSuite:()=>baseOfSuite,carryOut:()=>carryOut,compareWithBase:()=>compareWithBase,faultCheck:()=>faultCheck,githubClient:()=>githubClient,
isLabeled:()=>isLabeled,logLine:()=>logLine,missingInWords:()=>missingInWords,octokitOptions:()=>octokitOptions,pullRequestIn:()=>pullRequestIn,queuedIn:()=>queuedIn,
readMarked:()=>readMarked,readMarker:()=>readMarker,readPullRequest:()=>readPullRequest,reasonOf:()=>reasonOf,renderCheckPage:()=>renderCheckPage,reviewCommits:()=>reviewCommits,
reviewPullRequest:()=>reviewPullRequest,sealPlan:()=>sealPlan,spacing:()=>spacing,withOwnReplies:()=>withOwnReplies,workflowCommands:()=>workflowCommands});module.
exports=__toCommonJS(stdin_exports);var import_shared_acs=require("./shared.acs.js"),import_shared_aes=require("./shared.aes.js"),import_shared_aces=require("./shared.aces.js"),
import_shared_aceps=require("./shared.aceps.js"),import_shared_acegps=require("./shared.acegps.js"),import_shared_acegpst=require("./shared.acegpst.js"),import_shared_acegos=require("./shared.acegos.js"),
import_shared_acegopst=require("./shared.acegopst.js"),import_shared_acegoprst=require("./shared.acegoprst.js"),require_light=(0,import_shared_acegoprst.__commonJS)(
{"node_modules/bottleneck/light.js"(exports2,module2){(function(_4,d6){typeof exports2=="object"&&typeof module2<"u"?module2.exports=d6():typeof define=="functi\
on"&&define.amd?define(d6):_4.Bottleneck=d6()})(exports2,(function(){"use strict";var _4=typeof globalThis<"u"?globalThis:typeof window<"u"?window:typeof global<
"u"?global:typeof self<"u"?self:{};function d6(u4){return u4&&u4.default||u4}var ht=function(u4,e3,t={}){var s2,r3,i5;for(s2 in e3)i5=e3[s2],t[s2]=(r3=u4[s2])!=
null?r3:i5;return t},at=function(u4,e3,t={}){var s2,r3;for(s2 in u4)r3=u4[s2],e3[s2]!==void 0&&(t[s2]=r3);return t},p3={load:ht,overwrite:at},I4;I4=class{constructor(e3,t){
this.incr=e3,this.decr=t,this._first=null,this._last=null,this.length=0}push(e3){var t;this.length++,typeof this.incr=="function"&&this.incr(),t={value:e3,prev:this.
_last,next:null},this._last!=null?(this._last.next=t,this._last=t):this._first=this._last=t}shift(){var e3;if(this._first!=null)return this.length--,typeof this.
decr=="function"&&this.decr(),e3=this._first.value,(this._first=this._first.next)!=null?this._first.prev=null:this._last=null,e3}first(){if(this._first!=null)return this.
_first.value}getArray(){var e3,t,s2;for(e3=this._first,s2=[];e3!=null;)s2.push((t=e3,e3=e3.next,t.value));return s2}forEachShift(e3){var t;for(t=this.shift();t!=
null;)e3(t),t=this.shift()}debug(){var e3,t,s2,r3,i5;for(e3=this._first,i5=[];e3!=null;)i5.push((t=e3,e3=e3.next,{value:t.value,prev:(s2=t.prev)!=null?s2.value:
void 0,next:(r3=t.next)!=null?r3.value:void 0}));return i5}};var D3=I4,$4;$4=class{constructor(e3){if(this.instance=e3,this._events={},this.instance.on!=null||this.
instance.once!=null||this.instance.removeAllListeners!=null)throw new Error("An Emitter already exists for this object");this.instance.on=(t,s2)=>this._addListener(
t,"many",s2),this.instance.once=(t,s2)=>this._addListener(t,"once",s2),this.instance.removeAllListeners=(t=null)=>t!=null?delete this._events[t]:this._events={}}_addListener(e3,t,s2){
var r3;return(r3=this._events)[e3]==null&&(r3[e3]=[]),this._events[e3].push({cb:s2,status:t}),this.instance}listenerCount(e3){return this._events[e3]!=null?this.
_events[e3].length:0}async trigger(e3,...t){var s2,r3;try{return e3!=="debug"&&this.trigger("debug",`Event triggered: ${e3}`,t),this._events[e3]==null?void 0:(this.
_events[e3]=this._events[e3].filter(function(i5){return i5.status!=="none"}),r3=this._events[e3].map(async i5=>{var n,o7;if(i5.status!=="none"){i5.status==="onc\
e"&&(i5.status="none");try{return o7=typeof i5.cb=="function"?i5.cb(...t):void 0,typeof o7?.then=="function"?await o7:o7}catch(h7){return n=h7,this.trigger("err\
or",n),null}}}),(await Promise.all(r3)).find(function(i5){return i5!=null}))}catch(i5){return s2=i5,this.trigger("error",s2),null}}};var v3=$4,x3,L,C3;x3=D3,L=v3,
C3=class{constructor(e3){var t;this.Events=new L(this),this._length=0,this._lists=(function(){var s2,r3,i5;for(i5=[],t=s2=1,r3=e3;1<=r3?s2<=r3:s2>=r3;t=1<=r3?++s2:
--s2)i5.push(new x3((()=>this.incr()),(()=>this.decr())));return i5}).call(this)}incr(){if(this._length++===0)return this.Events.trigger("leftzero")}decr(){if(--this.
_length===0)return this.Events.trigger("zero")}push(e3){return this._lists[e3.options.priority].push(e3)}queued(e3){return e3!=null?this._lists[e3].length:this.
_length}shiftAll(e3){return this._lists.forEach(function(t){return t.forEachShift(e3)})}getFirst(e3=this._lists){var t,s2,r3;for(t=0,s2=e3.length;t<s2;t++)if(r3=
e3[t],r3.length>0)return r3;return[]}shiftLastFrom(e3){return this.getFirst(this._lists.slice(e3).reverse()).shift()}};var lt=C3,S3;S3=class extends Error{};var m5=S3,
g6,P3,j3,E4,T4;E4=10,P3=5,T4=p3,g6=m5,j3=class{constructor(e3,t,s2,r3,i5,n,o7,h7){this.task=e3,this.args=t,this.rejectOnDrop=i5,this.Events=n,this._states=o7,this.
Promise=h7,this.options=T4.load(s2,r3),this.options.priority=this._sanitizePriority(this.options.priority),this.options.id===r3.id&&(this.options.id=`${this.options.
id}-${this._randomIndex()}`),this.promise=new this.Promise((a5,l5)=>{this._resolve=a5,this._reject=l5}),this.retryCount=0}_sanitizePriority(e3){var t;return t=~~e3!==
e3?P3:e3,t<0?0:t>E4-1?E4-1:t}_randomIndex(){return Math.random().toString(36).slice(2)}doDrop({error:e3,message:t="This job has been dropped by Bottleneck"}={}){
return this._states.remove(this.options.id)?(this.rejectOnDrop&&this._reject(e3??new g6(t)),this.Events.trigger("dropped",{args:this.args,options:this.options,task:this.
task,promise:this.promise}),!0):!1}_assertStatus(e3){var t;if(t=this._states.jobStatus(this.options.id),!(t===e3||e3==="DONE"&&t===null))throw new g6(`Invalid j\
ob status ${t}, expected ${e3}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`)}doReceive(){return this._states.start(this.options.id),this.
Events.trigger("received",{args:this.args,options:this.options})}doQueue(e3,t){return this._assertStatus("RECEIVED"),this._states.next(this.options.id),this.Events.
trigger("queued",{args:this.args,options:this.options,reachedHWM:e3,blocked:t})}doRun(){return this.retryCount===0?(this._assertStatus("QUEUED"),this._states.next(
this.options.id)):this._assertStatus("EXECUTING"),this.Events.trigger("scheduled",{args:this.args,options:this.options})}async doExecute(e3,t,s2,r3){var i5,n,o7;
this.retryCount===0?(this._assertStatus("RUNNING"),this._states.next(this.options.id)):this._assertStatus("EXECUTING"),n={args:this.args,options:this.options,retryCount:this.
retryCount},this.Events.trigger("executing",n);try{if(o7=await(e3!=null?e3.schedule(this.options,this.task,...this.args):this.task(...this.args)),t())return this.
doDone(n),await r3(this.options,n),this._assertStatus("DONE"),this._resolve(o7)}catch(h7){return i5=h7,this._onFailure(i5,n,t,s2,r3)}}doExpire(e3,t,s2){var r3,i5;
return this._states.jobStatus(this.options.id==="RUNNING")&&this._states.next(this.options.id),this._assertStatus("EXECUTING"),i5={args:this.args,options:this.options,
retryCount:this.retryCount},r3=new g6(`This job timed out after ${this.options.expiration} ms.`),this._onFailure(r3,i5,e3,t,s2)}async _onFailure(e3,t,s2,r3,i5){
var n,o7;if(s2())return n=await this.Events.trigger("failed",e3,t),n!=null?(o7=~~n,this.Events.trigger("retry",`Retrying ${this.options.id} after ${o7} ms`,t),this.
retryCount++,r3(o7)):(this.doDone(t),await i5(this.options,t),this._assertStatus("DONE"),this._reject(e3))}doDone(e3){return this._assertStatus("EXECUTING"),this.
_states.next(this.options.id),this.Events.trigger("done",e3)}};var ct=j3,q6,A4,b7;b7=p3,q6=m5,A4=class{constructor(e3,t,s2){this.instance=e3,this.storeOptions=t,
this.clientId=this.instance._randomIndex(),b7.load(s2,s2,this),this._nextRequest=this._lastReservoirRefresh=this._lastReservoirIncrease=Date.now(),this._running=
0,this._done=0,this._unblockTime=0,this.ready=this.Promise.resolve(),this.clients={},this._startHeartbeat()}_startHeartbeat(){var e3;return this.heartbeat==null&&
(this.storeOptions.reservoirRefreshInterval!=null&&this.storeOptions.reservoirRefreshAmount!=null||this.storeOptions.reservoirIncreaseInterval!=null&&this.storeOptions.
reservoirIncreaseAmount!=null)?typeof(e3=this.heartbeat=setInterval(()=>{var t,s2,r3,i5,n;if(i5=Date.now(),this.storeOptions.reservoirRefreshInterval!=null&&i5>=
this._lastReservoirRefresh+this.storeOptions.reservoirRefreshInterval&&(this._lastReservoirRefresh=i5,this.storeOptions.reservoir=this.storeOptions.reservoirRefreshAmount,
this.instance._drainAll(this.computeCapacity())),this.storeOptions.reservoirIncreaseInterval!=null&&i5>=this._lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval&&
({reservoirIncreaseAmount:t,reservoirIncreaseMaximum:r3,reservoir:n}=this.storeOptions,this._lastReservoirIncrease=i5,s2=r3!=null?Math.min(t,r3-n):t,s2>0))return this.
storeOptions.reservoir+=s2,this.instance._drainAll(this.computeCapacity())},this.heartbeatInterval)).unref=="function"?e3.unref():void 0:clearInterval(this.heartbeat)}async __publish__(e3){
return await this.yieldLoop(),this.instance.Events.trigger("message",e3.toString())}async __disconnect__(e3){return await this.yieldLoop(),clearInterval(this.heartbeat),
this.Promise.resolve()}yieldLoop(e3=0){return new this.Promise(function(t,s2){return setTimeout(t,e3)})}computePenalty(){var e3;return(e3=this.storeOptions.penalty)!=
null?e3:15*this.storeOptions.minTime||5e3}async __updateSettings__(e3){return await this.yieldLoop(),b7.overwrite(e3,e3,this.storeOptions),this._startHeartbeat(),
this.instance._drainAll(this.computeCapacity()),!0}async __running__(){return await this.yieldLoop(),this._running}async __queued__(){return await this.yieldLoop(),
this.instance.queued()}async __done__(){return await this.yieldLoop(),this._done}async __groupCheck__(e3){return await this.yieldLoop(),this._nextRequest+this.timeout<
e3}computeCapacity(){var e3,t;return{maxConcurrent:e3,reservoir:t}=this.storeOptions,e3!=null&&t!=null?Math.min(e3-this._running,t):e3!=null?e3-this._running:t??
null}conditionsCheck(e3){var t;return t=this.computeCapacity(),t==null||e3<=t}async __incrementReservoir__(e3){var t;return await this.yieldLoop(),t=this.storeOptions.
reservoir+=e3,this.instance._drainAll(this.computeCapacity()),t}async __currentReservoir__(){return await this.yieldLoop(),this.storeOptions.reservoir}isBlocked(e3){
return this._unblockTime>=e3}check(e3,t){return this.conditionsCheck(e3)&&this._nextRequest-t<=0}async __check__(e3){var t;return await this.yieldLoop(),t=Date.
now(),this.check(e3,t)}async __register__(e3,t,s2){var r3,i5;return await this.yieldLoop(),r3=Date.now(),this.conditionsCheck(t)?(this._running+=t,this.storeOptions.
reservoir!=null&&(this.storeOptions.reservoir-=t),i5=Math.max(this._nextRequest-r3,0),this._nextRequest=r3+i5+this.storeOptions.minTime,{success:!0,wait:i5,reservoir:this.
storeOptions.reservoir}):{success:!1}}strategyIsBlock(){return this.storeOptions.strategy===3}async __submit__(e3,t){var s2,r3,i5;if(await this.yieldLoop(),this.
storeOptions.maxConcurrent!=null&&t>this.storeOptions.maxConcurrent)throw new q6(`Impossible to add a job having a weight of ${t} to a limiter having a maxConcu\
rrent setting of ${this.storeOptions.maxConcurrent}`);return r3=Date.now(),i5=this.storeOptions.highWater!=null&&e3===this.storeOptions.highWater&&!this.check(t,
r3),s2=this.strategyIsBlock()&&(i5||this.isBlocked(r3)),s2&&(this._unblockTime=r3+this.computePenalty(),this._nextRequest=this._unblockTime+this.storeOptions.minTime,
this.instance._dropAllQueued()),{reachedHWM:i5,blocked:s2,strategy:this.storeOptions.strategy}}async __free__(e3,t){return await this.yieldLoop(),this._running-=
t,this._done+=t,this.instance._drainAll(this.computeCapacity()),{running:this._running}}};var _t=A4,B3,N5;B3=m5,N5=class{constructor(e3){this.status=e3,this._jobs=
{},this.counts=this.status.map(function(){return 0})}next(e3){var t,s2;if(t=this._jobs[e3],s2=t+1,t!=null&&s2<this.status.length)return this.counts[t]--,this.counts[s2]++,
this._jobs[e3]++;if(t!=null)return this.counts[t]--,delete this._jobs[e3]}start(e3){var t;return t=0,this._jobs[e3]=t,this.counts[t]++}remove(e3){var t;return t=
this._jobs[e3],t!=null&&(this.counts[t]--,delete this._jobs[e3]),t!=null}jobStatus(e3){var t;return(t=this.status[this._jobs[e3]])!=null?t:null}statusJobs(e3){var t,
s2,r3,i5,n;if(e3!=null){if(s2=this.status.indexOf(e3),s2<0)throw new B3(`status must be one of ${this.status.join(", ")}`);r3=this._jobs,i5=[];for(t in r3)n=r3[t],
n===s2&&i5.push(t);return i5}else return Object.keys(this._jobs)}statusCounts(){return this.counts.reduce(((e3,t,s2)=>(e3[this.status[s2]]=t,e3)),{})}};var dt=N5,
F4,G3;F4=D3,G3=class{constructor(e3,t){this.schedule=this.schedule.bind(this),this.name=e3,this.Promise=t,this._running=0,this._queue=new F4}isEmpty(){return this.
_queue.length===0}async _tryToRun(){var e3,t,s2,r3,i5,n,o7;if(this._running<1&&this._queue.length>0)return this._running++,{task:o7,args:e3,resolve:i5,reject:r3}=
this._queue.shift(),t=await(async function(){try{return n=await o7(...e3),function(){return i5(n)}}catch(h7){return s2=h7,function(){return r3(s2)}}})(),this._running--,
this._tryToRun(),t()}schedule(e3,...t){var s2,r3,i5;return i5=r3=null,s2=new this.Promise(function(n,o7){return i5=n,r3=o7}),this._queue.push({task:e3,args:t,resolve:i5,
reject:r3}),this._tryToRun(),s2}};var pt=G3,M2="2.19.5",ft={version:M2},vt=Object.freeze({version:M2,default:ft}),U2=()=>console.log("You must import the full v\
ersion of Bottleneck in order to use this feature."),Q=()=>console.log("You must import the full version of Bottleneck in order to use this feature."),mt=()=>console.
log("You must import the full version of Bottleneck in order to use this feature."),W3,K2,z,J,Y,y5;y5=p3,W3=v3,J=U2,z=Q,Y=mt,K2=(function(){class u4{constructor(t={}){
this.deleteKey=this.deleteKey.bind(this),this.limiterOptions=t,y5.load(this.limiterOptions,this.defaults,this),this.Events=new W3(this),this.instances={},this.Bottleneck=
ot,this._startAutoCleanup(),this.sharedConnection=this.connection!=null,this.connection==null&&(this.limiterOptions.datastore==="redis"?this.connection=new J(Object.
assign({},this.limiterOptions,{Events:this.Events})):this.limiterOptions.datastore==="ioredis"&&(this.connection=new z(Object.assign({},this.limiterOptions,{Events:this.
Events}))))}key(t=""){var s2;return(s2=this.instances[t])!=null?s2:(()=>{var r3;return r3=this.instances[t]=new this.Bottleneck(Object.assign(this.limiterOptions,
{id:`${this.id}-${t}`,timeout:this.timeout,connection:this.connection})),this.Events.trigger("created",r3,t),r3})()}async deleteKey(t=""){var s2,r3;return r3=this.
instances[t],this.connection&&(s2=await this.connection.__runCommand__(["del",...Y.allKeys(`${this.id}-${t}`)])),r3!=null&&(delete this.instances[t],await r3.disconnect()),
r3!=null||s2>0}limiters(){var t,s2,r3,i5;s2=this.instances,r3=[];for(t in s2)i5=s2[t],r3.push({key:t,limiter:i5});return r3}keys(){return Object.keys(this.instances)}async clusterKeys(){
var t,s2,r3,i5,n,o7,h7,a5,l5;if(this.connection==null)return this.Promise.resolve(this.keys());for(o7=[],t=null,l5=`b_${this.id}-`.length,s2=9;t!==0;)for([a5,r3]=
await this.connection.__runCommand__(["scan",t??0,"match",`b_${this.id}-*_settings`,"count",1e4]),t=~~a5,i5=0,h7=r3.length;i5<h7;i5++)n=r3[i5],o7.push(n.slice(l5,
-s2));return o7}_startAutoCleanup(){var t;return clearInterval(this.interval),typeof(t=this.interval=setInterval(async()=>{var s2,r3,i5,n,o7,h7;o7=Date.now(),i5=
this.instances,n=[];for(r3 in i5){h7=i5[r3];try{await h7._store.__groupCheck__(o7)?n.push(this.deleteKey(r3)):n.push(void 0)}catch(a5){s2=a5,n.push(h7.Events.trigger(
"error",s2))}}return n},this.timeout/2)).unref=="function"?t.unref():void 0}updateSettings(t={}){if(y5.overwrite(t,this.defaults,this),y5.overwrite(t,t,this.limiterOptions),
t.timeout!=null)return this._startAutoCleanup()}disconnect(t=!0){var s2;if(!this.sharedConnection)return(s2=this.connection)!=null?s2.disconnect(t):void 0}}return u4.
prototype.defaults={timeout:1e3*60*5,connection:null,Promise,id:"group-key"},u4}).call(_4);var gt=K2,V3,H,X;X=p3,H=v3,V3=(function(){class u4{constructor(t={}){
this.options=t,X.load(this.options,this.defaults,this),this.Events=new H(this),this._arr=[],this._resetPromise(),this._lastFlush=Date.now()}_resetPromise(){return this.
_promise=new this.Promise((t,s2)=>this._resolve=t)}_flush(){return clearTimeout(this._timeout),this._lastFlush=Date.now(),this._resolve(),this.Events.trigger("b\
atch",this._arr),this._arr=[],this._resetPromise()}add(t){var s2;return this._arr.push(t),s2=this._promise,this._arr.length===this.maxSize?this._flush():this.maxTime!=
null&&this._arr.length===1&&(this._timeout=setTimeout(()=>this._flush(),this.maxTime)),s2}}return u4.prototype.defaults={maxTime:null,maxSize:null,Promise},u4}).
call(_4);var yt=V3,Et=()=>console.log("You must import the full version of Bottleneck in order to use this feature."),bt=d6(vt),Z,tt,w5,O4,et,k4,st,rt,it,R5,c3,
nt=[].splice;k4=10,tt=5,c3=p3,st=lt,O4=ct,et=_t,rt=Et,w5=v3,it=dt,R5=pt,Z=(function(){class u4{constructor(t={},...s2){var r3,i5;this._addToQueue=this._addToQueue.
bind(this),this._validateOptions(t,s2),c3.load(t,this.instanceDefaults,this),this._queues=new st(k4),this._scheduled={},this._states=new it(["RECEIVED","QUEUED",
"RUNNING","EXECUTING"].concat(this.trackDoneStatus?["DONE"]:[])),this._limiter=null,this.Events=new w5(this),this._submitLock=new R5("submit",this.Promise),this.
_registerLock=new R5("register",this.Promise),i5=c3.load(t,this.storeDefaults,{}),this._store=(function(){if(this.datastore==="redis"||this.datastore==="ioredis"||
this.connection!=null)return r3=c3.load(t,this.redisStoreDefaults,{}),new rt(this,i5,r3);if(this.datastore==="local")return r3=c3.load(t,this.localStoreDefaults,
{}),new et(this,i5,r3);throw new u4.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`)}).call(this),this._queues.on("leftzero",()=>{var n;return(n=
this._store.heartbeat)!=null&&typeof n.ref=="function"?n.ref():void 0}),this._queues.on("zero",()=>{var n;return(n=this._store.heartbeat)!=null&&typeof n.unref==
"function"?n.unref():void 0})}_validateOptions(t,s2){if(!(t!=null&&typeof t=="object"&&s2.length===0))throw new u4.prototype.BottleneckError("Bottleneck v2 take\
s a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.")}ready(){return this._store.
ready}clients(){return this._store.clients}channel(){return`b_${this.id}`}channel_client(){return`b_${this.id}_${this._store.clientId}`}publish(t){return this._store.
__publish__(t)}disconnect(t=!0){return this._store.__disconnect__(t)}chain(t){return this._limiter=t,this}queued(t){return this._queues.queued(t)}clusterQueued(){
return this._store.__queued__()}empty(){return this.queued()===0&&this._submitLock.isEmpty()}running(){return this._store.__running__()}done(){return this._store.
__done__()}jobStatus(t){return this._states.jobStatus(t)}jobs(t){return this._states.statusJobs(t)}counts(){return this._states.statusCounts()}_randomIndex(){return Math.
random().toString(36).slice(2)}check(t=1){return this._store.__check__(t)}_clearGlobalState(t){return this._scheduled[t]!=null?(clearTimeout(this._scheduled[t].
expiration),delete this._scheduled[t],!0):!1}async _free(t,s2,r3,i5){var n,o7;try{if({running:o7}=await this._store.__free__(t,r3.weight),this.Events.trigger("d\
ebug",`Freed ${r3.id}`,i5),o7===0&&this.empty())return this.Events.trigger("idle")}catch(h7){return n=h7,this.Events.trigger("error",n)}}_run(t,s2,r3){var i5,n,
o7;return s2.doRun(),i5=this._clearGlobalState.bind(this,t),o7=this._run.bind(this,t,s2),n=this._free.bind(this,t,s2),this._scheduled[t]={timeout:setTimeout(()=>s2.
doExecute(this._limiter,i5,o7,n),r3),expiration:s2.options.expiration!=null?setTimeout(function(){return s2.doExpire(i5,o7,n)},r3+s2.options.expiration):void 0,
job:s2}}_drainOne(t){return this._registerLock.schedule(()=>{var s2,r3,i5,n,o7;return this.queued()===0?this.Promise.resolve(null):(o7=this._queues.getFirst(),{
options:n,args:s2}=i5=o7.first(),t!=null&&n.weight>t?this.Promise.resolve(null):(this.Events.trigger("debug",`Draining ${n.id}`,{args:s2,options:n}),r3=this._randomIndex(),
this._store.__register__(r3,n.weight,n.expiration).then(({success:h7,wait:a5,reservoir:l5})=>{var f4;return this.Events.trigger("debug",`Drained ${n.id}`,{success:h7,
args:s2,options:n}),h7?(o7.shift(),f4=this.empty(),f4&&this.Events.trigger("empty"),l5===0&&this.Events.trigger("depleted",f4),this._run(r3,i5,a5),this.Promise.
resolve(n.weight)):this.Promise.resolve(null)})))})}_drainAll(t,s2=0){return this._drainOne(t).then(r3=>{var i5;return r3!=null?(i5=t!=null?t-r3:t,this._drainAll(
i5,s2+r3)):this.Promise.resolve(s2)}).catch(r3=>this.Events.trigger("error",r3))}_dropAllQueued(t){return this._queues.shiftAll(function(s2){return s2.doDrop({message:t})})}stop(t={}){
var s2,r3;return t=c3.load(t,this.stopDefaults),r3=i5=>{var n;return n=()=>{var o7;return o7=this._states.counts,o7[0]+o7[1]+o7[2]+o7[3]===i5},new this.Promise(
(o7,h7)=>n()?o7():this.on("done",()=>{if(n())return this.removeAllListeners("done"),o7()}))},s2=t.dropWaitingJobs?(this._run=function(i5,n){return n.doDrop({message:t.
dropErrorMessage})},this._drainOne=()=>this.Promise.resolve(null),this._registerLock.schedule(()=>this._submitLock.schedule(()=>{var i5,n,o7;n=this._scheduled;for(i5 in n)
o7=n[i5],this.jobStatus(o7.job.options.id)==="RUNNING"&&(clearTimeout(o7.timeout),clearTimeout(o7.expiration),o7.job.doDrop({message:t.dropErrorMessage}));return this.
_dropAllQueued(t.dropErrorMessage),r3(0)}))):this.schedule({priority:k4-1,weight:0},()=>r3(1)),this._receive=function(i5){return i5._reject(new u4.prototype.BottleneckError(
t.enqueueErrorMessage))},this.stop=()=>this.Promise.reject(new u4.prototype.BottleneckError("stop() has already been called")),s2}async _addToQueue(t){var s2,r3,
i5,n,o7,h7,a5;({args:s2,options:n}=t);try{({reachedHWM:o7,blocked:r3,strategy:a5}=await this._store.__submit__(this.queued(),n.weight))}catch(l5){return i5=l5,this.
Events.trigger("debug",`Could not queue ${n.id}`,{args:s2,options:n,error:i5}),t.doDrop({error:i5}),!1}return r3?(t.doDrop(),!0):o7&&(h7=a5===u4.prototype.strategy.
LEAK?this._queues.shiftLastFrom(n.priority):a5===u4.prototype.strategy.OVERFLOW_PRIORITY?this._queues.shiftLastFrom(n.priority+1):a5===u4.prototype.strategy.OVERFLOW?
t:void 0,h7?.doDrop(),h7==null||a5===u4.prototype.strategy.OVERFLOW)?(h7==null&&t.doDrop(),o7):(t.doQueue(o7,r3),this._queues.push(t),await this._drainAll(),o7)}_receive(t){
return this._states.jobStatus(t.options.id)!=null?(t._reject(new u4.prototype.BottleneckError(`A job with the same id already exists (id=${t.options.id})`)),!1):
(t.doReceive(),this._submitLock.schedule(this._addToQueue,t))}submit(...t){var s2,r3,i5,n,o7,h7,a5;return typeof t[0]=="function"?(o7=t,[r3,...t]=o7,[s2]=nt.call(
t,-1),n=c3.load({},this.jobDefaults)):(h7=t,[n,r3,...t]=h7,[s2]=nt.call(t,-1),n=c3.load(n,this.jobDefaults)),a5=(...l5)=>new this.Promise(function(f4,Ot){return r3(
...l5,function(...ut){return(ut[0]!=null?Ot:f4)(ut)})}),i5=new O4(a5,t,n,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise),i5.promise.then(
function(l5){return typeof s2=="function"?s2(...l5):void 0}).catch(function(l5){return Array.isArray(l5)?typeof s2=="function"?s2(...l5):void 0:typeof s2=="func\
tion"?s2(l5):void 0}),this._receive(i5)}schedule(...t){var s2,r3,i5;return typeof t[0]=="function"?([i5,...t]=t,r3={}):[r3,i5,...t]=t,s2=new O4(i5,t,r3,this.jobDefaults,
this.rejectOnDrop,this.Events,this._states,this.Promise),this._receive(s2),s2.promise}wrap(t){var s2,r3;return s2=this.schedule.bind(this),r3=function(...i5){return s2(
t.bind(this),...i5)},r3.withOptions=function(i5,...n){return s2(i5,t,...n)},r3}async updateSettings(t={}){return await this._store.__updateSettings__(c3.overwrite(
t,this.storeDefaults)),c3.overwrite(t,this.instanceDefaults,this),this}currentReservoir(){return this._store.__currentReservoir__()}incrementReservoir(t=0){return this.
_store.__incrementReservoir__(t)}}return u4.default=u4,u4.Events=w5,u4.version=u4.prototype.version=bt.version,u4.strategy=u4.prototype.strategy={LEAK:1,OVERFLOW:2,
OVERFLOW_PRIORITY:4,BLOCK:3},u4.BottleneckError=u4.prototype.BottleneckError=m5,u4.Group=u4.prototype.Group=gt,u4.RedisConnection=u4.prototype.RedisConnection=U2,
u4.IORedisConnection=u4.prototype.IORedisConnection=Q,u4.Batcher=u4.prototype.Batcher=yt,u4.prototype.jobDefaults={priority:tt,weight:1,expiration:null,id:"<no-\
id>"},u4.prototype.storeDefaults={maxConcurrent:null,minTime:0,highWater:null,strategy:u4.prototype.strategy.LEAK,penalty:null,reservoir:null,reservoirRefreshInterval:null,
reservoirRefreshAmount:null,reservoirIncreaseInterval:null,reservoirIncreaseAmount:null,reservoirIncreaseMaximum:null},u4.prototype.localStoreDefaults={Promise,
timeout:null,heartbeatInterval:250},u4.prototype.redisStoreDefaults={Promise,timeout:null,heartbeatInterval:5e3,clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,
clearDatastore:!1,connection:null},u4.prototype.instanceDefaults={datastore:"local",connection:null,id:"<no-id>",rejectOnDrop:!0,trackDoneStatus:!1,Promise},u4.
prototype.stopDefaults={enqueueErrorMessage:"This limiter has been stopped and cannot accept new jobs.",dropWaitingJobs:!0,dropErrorMessage:"This limiter has be\
en stopped."},u4}).call(_4);var ot=Z,wt=ot;return wt}))}}),import_light=(0,import_shared_acegoprst.__toESM)(require_light(),1),a=class extends Error{name;status;request;response;constructor(r3,t,e3){
super(r3,{cause:e3.cause}),this.name="HttpError",this.status=Number.parseInt(t),Number.isNaN(this.status)&&(this.status=0),"response"in e3&&(this.response=e3.response);
const s2=Object.assign({},e3.request);e3.request.headers.authorization&&(s2.headers=Object.assign({},e3.request.headers,{authorization:e3.request.headers.authorization.
replace(/(?<! ) .*$/," [REDACTED]")})),s2.url=s2.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[RED\
ACTED]"),this.request=s2}},o="0.0.0-development";function y(s2){return s2.request!==void 0}async function i(s2,n,r3,t){if(!y(r3)||!r3?.request.request)throw r3;
if(r3.status>=400&&!s2.doNotRetry.includes(r3.status)){const e3=t.request.retries!=null?t.request.retries:s2.retries,u4=Math.pow((t.request.retryCount||0)+1,2);
throw n.retry.retryRequest(r3,e3,u4)}throw r3}async function h(s2,n,r3,t){const e3=new import_light.default;return e3.on("failed",function(u4,a5){const c3=~~u4.
request.request?.retries,l5=~~u4.request.request?.retryAfter;if(t.request.retryCount=a5.retryCount+1,c3>a5.retryCount)return l5*s2.retryAfterBaseValue}),e3.schedule(
w.bind(null,s2,n,r3),t)}async function w(s2,n,r3,t){const e3=await r3(t);if(e3.data&&e3.data.errors&&e3.data.errors.length>0&&/Something went wrong while executing your query/.
test(e3.data.errors[0].message)){const u4=new a(e3.data.errors[0].message,500,{request:t,response:e3});return i(s2,n,u4,t)}return e3}function q(s2,n){const r3=Object.
assign({enabled:!0,retryAfterBaseValue:1e3,doNotRetry:[400,401,403,404,410,422,451],retries:3},n.retry),t={retry:{retryRequest:(e3,u4,a5)=>(e3.request.request=Object.
assign({},e3.request.request,{retries:u4,retryAfter:a5}),e3)}};return r3.enabled&&(s2.hook.error("request",i.bind(null,r3,t)),s2.hook.wrap("request",h.bind(null,
r3,t))),t}q.VERSION=o;var import_light2=(0,import_shared_acegoprst.__toESM)(require_light(),1),T="0.0.0-development",R=()=>Promise.resolve();function S(e3,t,i5){
return e3.retryLimiter.schedule(q2,e3,t,i5)}async function q2(e3,t,i5){const{pathname:o7}=new URL(i5.url,"http://github.test"),c3=j(i5.method,o7),d6=!c3&&i5.method!==
"GET"&&i5.method!=="HEAD",m5=i5.method==="GET"&&o7.startsWith("/search/"),h7=o7.startsWith("/graphql"),u4=~~t.retryCount>0?{priority:0,weight:0}:{};e3.clustering&&
(u4.expiration=1e3*60),(d6||h7)&&await e3.write.key(e3.id).schedule(u4,R),d6&&e3.triggersNotification(o7)&&await e3.notifications.key(e3.id).schedule(u4,R),m5&&
await e3.search.key(e3.id).schedule(u4,R);const g6=(c3?e3.auth:e3.global).key(e3.id).schedule(u4,t,i5);if(h7){const n=await g6;if(n.data.errors!=null&&n.data.errors.
some(l5=>l5.type==="RATE_LIMITED"))throw Object.assign(new Error("GraphQL Rate Limit Exceeded"),{response:n,data:n.data})}return g6}function j(e3,t){return e3===
"PATCH"&&/^\/applications\/[^/]+\/token\/scoped$/.test(t)||e3==="POST"&&(/^\/applications\/[^/]+\/token$/.test(t)||/^\/app\/installations\/[^/]+\/access_tokens$/.
test(t)||t==="/login/oauth/access_token")}var I=["/orgs/{org}/invitations","/orgs/{org}/invitations/{invitation_id}","/orgs/{org}/teams/{team_slug}/discussions",
"/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments","/repos/{owner}/{repo}/collaborators/{username}","/repos/{owner}/{repo}/commits/{commit\
_sha}/comments","/repos/{owner}/{repo}/issues","/repos/{owner}/{repo}/issues/{issue_number}/comments","/repos/{owner}/{repo}/issues/{issue_number}/sub_issue","/\
repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority","/repos/{owner}/{repo}/pulls","/repos/{owner}/{repo}/pulls/{pull_number}/comments","/repos/{owne\
r}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies","/repos/{owner}/{repo}/pulls/{pull_number}/merge","/repos/{owner}/{repo}/pulls/{pull_number}/reques\
ted_reviewers","/repos/{owner}/{repo}/pulls/{pull_number}/reviews","/repos/{owner}/{repo}/releases","/teams/{team_id}/discussions","/teams/{team_id}/discussions\
/{discussion_number}/comments"];function N(e3){const i5=`^(?:${e3.map(o7=>o7.split("/").map(c3=>c3.startsWith("{")?"(?:.+?)":c3).join("/")).map(o7=>`(?:${o7})`).
join("|")})[^/]*$`;return new RegExp(i5,"i")}var A=N(I),v=A.test.bind(A),a2={},O=function(e3,t){a2.global=new e3.Group({id:"octokit-global",maxConcurrent:10,...t}),
a2.auth=new e3.Group({id:"octokit-auth",maxConcurrent:1,...t}),a2.search=new e3.Group({id:"octokit-search",maxConcurrent:1,minTime:2e3,...t}),a2.write=new e3.Group(
{id:"octokit-write",maxConcurrent:1,minTime:1e3,...t}),a2.notifications=new e3.Group({id:"octokit-notifications",maxConcurrent:1,minTime:3e3,...t})};function _(e3,t){
const{enabled:i5=!0,Bottleneck:o7=import_light2.default,id:c3="no-id",timeout:d6=1e3*60*2,connection:m5}=t.throttle||{};if(!i5)return{};const h7={timeout:d6};typeof m5<
"u"&&(h7.connection=m5);const r3=Object.assign({clustering:m5!=null,triggersNotification:v,fallbackSecondaryRateRetryAfter:60,retryAfterBaseValue:1e3,id:c3},t.throttle);
if(typeof r3.onSecondaryRateLimit!="function"||typeof r3.onRateLimit!="function")throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);let u4=!1;const g6=()=>{if(u4)return;u4=!0,a2.global==null&&O(o7,h7),r3.global=r3.global??a2.global,r3.auth=r3.auth??a2.auth,r3.search=r3.search??a2.search,
r3.write=r3.write??a2.write,r3.notifications=r3.notifications??a2.notifications,r3.retryLimiter=r3.retryLimiter??new o7;const n={},l5=new o7.Events(n);n.on("sec\
ondary-limit",r3.onSecondaryRateLimit),n.on("rate-limit",r3.onRateLimit),n.on("error",s2=>e3.log.warn("Error in throttling-plugin limit handler",s2)),r3.retryLimiter.
on("failed",async function(s2,x3){const[L,y5,f4]=x3.args,{pathname:k4}=new URL(f4.url,"http://github.test");if(!(k4.startsWith("/graphql")&&s2.status!==401||s2.
status===403||s2.status===429))return;const w5=~~y5.retryCount;y5.retryCount=w5,f4.request.retryCount=w5;const{wantRetry:E4,retryAfter:C3=0}=await(async function(){
if(/\bsecondary rate\b/i.test(s2.message)){const p3=Number(s2.response.headers["retry-after"])||L.fallbackSecondaryRateRetryAfter;return{wantRetry:await l5.trigger(
"secondary-limit",p3,f4,e3,w5),retryAfter:p3}}if(s2.response.headers!=null&&s2.response.headers["x-ratelimit-remaining"]==="0"||(s2.response.data?.errors??[]).some(
p3=>p3.type==="RATE_LIMITED")){const p3=new Date(~~s2.response.headers["x-ratelimit-reset"]*1e3).getTime(),b7=Math.max(Math.ceil((p3-Date.now())/1e3)+1,0);return{
wantRetry:await l5.trigger("rate-limit",b7,f4,e3,w5),retryAfter:b7}}return{}})();if(E4)return y5.retryCount++,C3*L.retryAfterBaseValue})};return e3.hook.wrap("r\
equest",(n,l5)=>(g6(),S(r3,n,l5))),{}}_.VERSION=T,_.triggersNotification=v;function getUserAgent(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.
userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetec\
table>"}function register(n,e3,u4,r3){if(typeof u4!="function")throw new Error("method for before hook must be a function");return r3||(r3={}),Array.isArray(e3)?
e3.reverse().reduce((f4,i5)=>register.bind(null,n,i5,f4,r3),u4)():Promise.resolve().then(()=>n.registry[e3]?n.registry[e3].reduce((f4,i5)=>i5.hook.bind(null,f4,
r3),u4)():u4(r3))}function addHook(u4,i5,f4,e3){const l5=e3;u4.registry[f4]||(u4.registry[f4]=[]),i5==="before"&&(e3=(n,r3)=>Promise.resolve().then(l5.bind(null,
r3)).then(n.bind(null,r3))),i5==="after"&&(e3=(n,r3)=>{let t;return Promise.resolve().then(n.bind(null,r3)).then(s2=>(t=s2,l5(t,r3))).then(()=>t)}),i5==="error"&&
(e3=(n,r3)=>Promise.resolve().then(n.bind(null,r3)).catch(t=>l5(t,r3))),u4.registry[f4].push({hook:e3,orig:l5})}function removeHook(r3,i5,o7){if(!r3.registry[i5])
return;const e3=r3.registry[i5].map(n=>n.orig).indexOf(o7);e3!==-1&&r3.registry[i5].splice(e3,1)}var e=Function.bind,u=e.bind(e);function c(o7,r3,n){const i5=u(
removeHook,null).apply(null,n?[r3,n]:[r3]);o7.api={remove:i5},o7.remove=i5,["before","error","after","wrap"].forEach(l5=>{const s2=n?[r3,l5,n]:[r3,l5];o7[l5]=o7.
api[l5]=u(addHook,null).apply(null,s2)})}function f(){const o7=Symbol("Singular"),r3={registry:{}},n=register.bind(null,r3,o7);return c(n,r3,o7),n}function b(){
const o7={registry:{}},r3=register.bind(null,o7);return c(r3,o7),r3}var before_after_hook_default={Singular:f,Collection:b},A2="0.0.0-development",$=`octokit-en\
dpoint.js/${A2} ${getUserAgent()}`,E={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":$},mediaType:{
format:""}};function q3(e3){return e3?Object.keys(e3).reduce((t,n)=>(t[n.toLowerCase()]=e3[n],t),{}):{}}function C(e3){if(typeof e3!="object"||e3===null||Object.
prototype.toString.call(e3)!=="[object Object]")return!1;const t=Object.getPrototypeOf(e3);if(t===null)return!0;const n=Object.prototype.hasOwnProperty.call(t,"\
constructor")&&t.constructor;return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e3)}function g(e3,t){const n=Object.
assign({},e3);return Object.keys(t).forEach(i5=>{C(t[i5])?i5 in e3?n[i5]=g(e3[i5],t[i5]):Object.assign(n,{[i5]:t[i5]}):Object.assign(n,{[i5]:t[i5]})}),n}function y2(e3){
for(const t in e3)e3[t]===void 0&&delete e3[t];return e3}function d2(e3,t,n){if(typeof t=="string"){let[r3,s2]=t.split(" ");n=Object.assign(s2?{method:r3,url:s2}:
{url:r3},n)}else n=Object.assign({},t);n.headers=q3(n.headers),y2(n),y2(n.headers);const i5=g(e3||{},n);return n.url==="/graphql"&&(e3&&e3.mediaType.previews?.length&&
(i5.mediaType.previews=e3.mediaType.previews.filter(r3=>!i5.mediaType.previews.includes(r3)).concat(i5.mediaType.previews)),i5.mediaType.previews=(i5.mediaType.
previews||[]).map(r3=>r3.replace(/-preview/,""))),i5}function D(e3,t){const n=/\?/.test(e3)?"&":"?",i5=Object.keys(t);return i5.length===0?e3:e3+n+i5.map(r3=>r3===
"q"?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${r3}=${encodeURIComponent(t[r3])}`).join("&")}var P=/\{[^{}}]+\}/g;function R2(e3){return e3.replace(
/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function F(e3){const t=e3.match(P);return t?t.map(R2).reduce((n,i5)=>n.concat(i5),[]):[]}function b2(e3,t){const n={__proto__:null};
for(const i5 of Object.keys(e3))t.indexOf(i5)===-1&&(n[i5]=e3[i5]);return n}function j2(e3){return e3.split(/(%[0-9A-Fa-f]{2})/g).map(function(t){return/%[0-9A-Fa-f]/.
test(t)||(t=encodeURI(t).replace(/%5B/g,"[").replace(/%5D/g,"]")),t}).join("")}function l(e3){return encodeURIComponent(e3).replace(/[!'()*]/g,function(t){return"\
%"+t.charCodeAt(0).toString(16).toUpperCase()})}function p(e3,t,n){return t=e3==="+"||e3==="#"?j2(t):l(t),n?l(n)+"="+t:t}function o2(e3){return e3!=null}function h2(e3){
return e3===";"||e3==="&"||e3==="?"}function S2(e3,t,n,i5){var r3=e3[n],s2=[];if(o2(r3)&&r3!=="")if(typeof r3=="string"||typeof r3=="number"||typeof r3=="bigint"||
typeof r3=="boolean")r3=r3.toString(),i5&&i5!=="*"&&(r3=r3.substring(0,parseInt(i5,10))),s2.push(p(t,r3,h2(t)?n:""));else if(i5==="*")Array.isArray(r3)?r3.filter(
o2).forEach(function(c3){s2.push(p(t,c3,h2(t)?n:""))}):Object.keys(r3).forEach(function(c3){o2(r3[c3])&&s2.push(p(t,r3[c3],c3))});else{const c3=[];Array.isArray(
r3)?r3.filter(o2).forEach(function(a5){c3.push(p(t,a5))}):Object.keys(r3).forEach(function(a5){o2(r3[a5])&&(c3.push(l(a5)),c3.push(p(t,r3[a5].toString())))}),h2(
t)?s2.push(l(n)+"="+c3.join(",")):c3.length!==0&&s2.push(c3.join(","))}else t===";"?o2(r3)&&s2.push(l(n)):r3===""&&(t==="&"||t==="?")?s2.push(l(n)+"="):r3===""&&
s2.push("");return s2}function I2(e3){return{expand:V.bind(null,e3)}}function V(e3,t){var n=["+","#",".","/",";","?","&"];return e3=e3.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,
function(i5,r3,s2){if(r3){let a5="";const u4=[];if(n.indexOf(r3.charAt(0))!==-1&&(a5=r3.charAt(0),r3=r3.substr(1)),r3.split(/,/g).forEach(function(m5){var f4=/([^:\*]*)(?::(\d+)|(\*))?/.
exec(m5);u4.push(S2(t,a5,f4[1],f4[2]||f4[3]))}),a5&&a5!=="+"){var c3=",";return a5==="?"?c3="&":a5!=="#"&&(c3=a5),(u4.length!==0?a5:"")+u4.join(c3)}else return u4.
join(",")}else return j2(s2)}),e3==="/"?e3:e3.replace(/\/$/,"")}function v2(e3){let t=e3.method.toUpperCase(),n=(e3.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),i5=Object.
assign({},e3.headers),r3,s2=b2(e3,["method","baseUrl","url","headers","request","mediaType"]);const c3=F(n);n=I2(n).expand(s2),/^http/.test(n)||(n=e3.baseUrl+n);
const a5=Object.keys(e3).filter(f4=>c3.includes(f4)).concat("baseUrl"),u4=b2(s2,a5);if(!/application\/octet-stream/i.test(i5.accept)&&(e3.mediaType.format&&(i5.
accept=i5.accept.split(/,/).map(f4=>f4.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e3.mediaType.format}`)).join(",")),n.endsWith(
"/graphql")&&e3.mediaType.previews?.length)){const f4=i5.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];i5.accept=f4.concat(e3.mediaType.previews).map(T4=>{const w5=e3.
mediaType.format?`.${e3.mediaType.format}`:"+json";return`application/vnd.github.${T4}-preview${w5}`}).join(",")}return["GET","HEAD"].includes(t)?n=D(n,u4):"dat\
a"in u4?r3=u4.data:Object.keys(u4).length&&(r3=u4),!i5["content-type"]&&typeof r3<"u"&&(i5["content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(
t)&&typeof r3>"u"&&(r3=""),Object.assign({method:t,url:n,headers:i5},typeof r3<"u"?{body:r3}:null,e3.request?{request:e3.request}:null)}function W(e3,t,n){return v2(
d2(e3,t,n))}function O2(e3,t){const n=d2(e3,t),i5=W.bind(null,n);return Object.assign(i5,{DEFAULTS:n,defaults:O2.bind(null,n),merge:d2.bind(null,n),parse:v2})}var _2=O2(
null,E),l2=new Uint8Array(256);l2[9]|=2,l2[32]|=2,l2[59]|=4,l2[44]|=8;for(let t=128;t<=255;t++)l2[t]|=1;for(const t of"!#$%&'*+-.^_`|~")l2[t.charCodeAt(0)]|=16;
for(let t=48;t<=57;t++)l2[t]|=16;for(let t=65;t<=90;t++)l2[t]|=17;for(let t=97;t<=122;t++)l2[t]|=16;var F2=(()=>{const t=function(){};return t.prototype=Object.
create(null),t})();function parse(t,r3){const e3=4|(r3?.comma===!0?8:0),c3=t.length;let o7=r3?.start??0;for(;(l2[t.charCodeAt(o7)]&2)!==0;)o7++;let s2=o7,E4=0,a5=-1,
f4=r3?.parameters===!1?8:0;for(;s2<c3;){const C3=t.charCodeAt(s2),n=l2[C3];if((n&e3)!==0){f4|=n&8;break}(n&2)!==0?a5===-1&&(a5=s2):a5=-1,E4|=C3&65280|n,s2++}const S3=a5===
-1?s2:a5,A4=t.slice(o7,S3),_4=(E4&65281)===0?A4:A4.toLowerCase();return s2===c3||f4!==0?{type:_4,index:s2,parameters:new F2}:y3(t,_4,s2,c3,e3)}function y3(t,r3,e3,c3,o7){
const s2=new F2;t:for(;e3<c3;){for(e3++;(l2[t.charCodeAt(e3)]&2)!==0;)e3++;const E4=e3;let a5=0,f4=-1;for(;e3<c3;){const S3=t.charCodeAt(e3),A4=l2[S3];if((A4&o7)!==
0){if((A4&8)!==0)break t;continue t}if(S3===61){const _4=f4===-1?e3:f4,C3=t.slice(E4,_4),n=(a5&65281)===0?C3:C3.toLowerCase();for(e3++;(l2[t.charCodeAt(e3)]&2)!==
0;)e3++;if(e3<c3&&t.charCodeAt(e3)===34){const u4=++e3;let i5=!1;for(;e3<c3;){const M2=t.charCodeAt(e3);if(M2===34){s2[n]===void 0&&(s2[n]=i5?N2(t,u4,e3):t.slice(
u4,e3)),e3++;let h7=0;for(;e3<c3;){const T4=t.charCodeAt(e3),w5=l2[T4];if((w5&o7)!==0){h7=w5&8;break}e3++}if(h7!==0)break t;continue t}if(M2===92&&e3+1<c3){i5=!0,
e3+=2;continue}e3++}continue t}const G3=e3;let p3=0,O4=-1;for(;e3<c3;){const u4=t.charCodeAt(e3),i5=l2[u4];if((i5&o7)!==0){p3=i5&8;break}(i5&2)!==0?O4===-1&&(O4=
e3):O4=-1,e3++}if(s2[n]===void 0){const u4=O4===-1?e3:O4;s2[n]=t.slice(G3,u4)}if(p3!==0)break t;continue t}(A4&2)!==0?f4===-1&&(f4=e3):f4=-1,a5|=S3&65280|A4,e3++}}
return{type:r3,index:e3,parameters:s2}}function N2(t,r3,e3){let c3="";for(let o7=r3;o7<e3;o7++)t.charCodeAt(o7)===92&&(c3+=t.slice(r3,o7),r3=++o7);return c3+t.slice(
r3,e3)}var T2=/^-?\d+$/,R3=/^-?\d+n+$/,N3=JSON.stringify,I3=JSON.parse,F3=/^-?\d+n$/,B=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,$2=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,
m=e3=>e3===void 0||typeof e3=="function"||typeof e3=="symbol",k=e3=>e3!==null&&typeof e3=="object"&&e3.constructor&&e3.constructor.name==="RawJSON",M=(e3,t,i5)=>{
let r3="";typeof i5=="number"?r3=" ".repeat(Math.min(10,Math.max(0,Math.floor(i5)))):typeof i5=="string"&&(r3=i5.slice(0,10));const o7=typeof t=="function",u4=Array.
isArray(t)?new Set(t.map(String)):null,y5=(n,O4,f4)=>(f4!==null&&typeof f4=="object"&&typeof f4.toJSON=="function"&&(f4=f4.toJSON(O4)),typeof f4=="string"&&R3.test(
f4)?f4+"n":typeof f4=="bigint"?"rawJSON"in JSON?JSON.rawJSON(f4.toString()):f4.toString()+"n":(o7&&(f4=t.call(n,O4,f4)),f4!==null&&typeof f4=="object"&&(f4 instanceof
Number||f4 instanceof String||f4 instanceof Boolean)&&(f4=f4.valueOf()),f4)),s2=y5({"":e3},"",e3);if(m(s2))return;const c3=s2===null||typeof s2!="object",g6=k(s2);
if(c3||g6)return N3(s2);const p3=[];let S3=0;const d6=[{parent:{"":s2},key:"",val:s2,isArray:Array.isArray(s2),keys:Array.isArray(s2)?null:Object.keys(s2),index:0,
first:!0}],h7=new WeakSet([s2]);for(;d6.length>0;){const n=d6[d6.length-1];n.index===0&&(p3.push(n.isArray?"[":"{"),S3++);let O4=!1;if(n.isArray)if(n.index<n.val.
length){n.first||p3.push(","),r3&&p3.push(`
`+r3.repeat(S3));const f4=n.val[n.index],a5=y5(n.val,String(n.index),f4);if(m(a5))p3.push("null"),n.first=!1,n.index++;else{const b7=a5!==null&&typeof a5=="obje\
ct",J=k(a5);if(b7&&!J){if(h7.has(a5))throw new TypeError("Converting circular structure to JSON");h7.add(a5),d6.push({parent:n.val,key:String(n.index),val:a5,isArray:Array.
isArray(a5),keys:Array.isArray(a5)?null:Object.keys(a5),index:0,first:!0}),n.first=!1,n.index++}else p3.push(N3(a5)),n.first=!1,n.index++}}else O4=!0;else{for(;n.
index<n.keys.length;){const a5=n.keys[n.index++];if(u4&&!u4.has(a5))continue;const J=n.val[a5],l5=y5(n.val,a5,J);if(m(l5))continue;n.first||p3.push(","),r3?p3.push(
`
`+r3.repeat(S3)+N3(a5)+": "):p3.push(N3(a5)+":");const j3=l5!==null&&typeof l5=="object",w5=k(l5);if(j3&&!w5){if(h7.has(l5))throw new TypeError("Converting circ\
ular structure to JSON");h7.add(l5),d6.push({parent:n.val,key:a5,val:l5,isArray:Array.isArray(l5),keys:Array.isArray(l5)?null:Object.keys(l5),index:0,first:!0}),
n.first=!1;break}else p3.push(N3(l5)),n.first=!1}n.index>=n.keys.length&&d6[d6.length-1]===n&&(O4=!0)}O4&&(S3--,!n.first&&r3&&p3.push(`
`+r3.repeat(S3)),p3.push(n.isArray?"]":"}"),h7.delete(n.val),d6.pop())}return p3.join("")},_3=(e3,t,i5)=>{try{return"rawJSON"in JSON?N3(e3,(s2,c3)=>typeof c3=="\
bigint"?JSON.rawJSON(c3.toString()):typeof t=="function"?t(s2,c3):(Array.isArray(t)&&t.includes(s2),c3),i5):e3?N3(e3,(s2,c3)=>typeof c3=="string"&&R3.test(c3)||
typeof c3=="bigint"?c3.toString()+"n":typeof t=="function"?t(s2,c3):(Array.isArray(t)&&t.includes(s2),c3),i5).replace(B,"$1$2$3").replace($2,"$1$2$3"):N3(e3,t,i5)}catch(r3){
if(r3 instanceof RangeError){const o7=M(e3,t,i5);return o7===void 0?void 0:"rawJSON"in JSON?o7:o7.replace(B,"$1$2$3").replace($2,"$1$2$3")}throw r3}},A3=new Map,
V2=()=>{const e3=JSON.parse.toString();if(A3.has(e3))return A3.get(e3);try{const t=JSON.parse("1",(i5,r3,o7)=>!!o7?.source&&o7.source==="1");return A3.set(e3,t),
t}catch{return A3.set(e3,!1),!1}},P2=(e3,t,i5,r3)=>typeof t=="string"&&F3.test(t)?BigInt(t.slice(0,-1)):typeof t=="string"&&R3.test(t)?t.slice(0,-1):typeof r3==
"function"?r3(e3,t,i5):t,D2=(e3,t)=>JSON.parse(e3,(i5,r3,o7)=>{const u4=typeof r3=="number",y5=r3>Number.MAX_SAFE_INTEGER||r3<Number.MIN_SAFE_INTEGER,s2=u4&&y5,
c3=o7&&T2.test(o7.source);return s2&&c3?BigInt(o7.source):typeof t=="function"?t(i5,r3,o7):r3}),x=Number.MAX_SAFE_INTEGER.toString(),C2=x.length,U=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,
G2=/^"-?\d+n+"$/,K=(e3,t)=>{const i5={"":e3},r3=[{parent:i5,key:"",visited:!1}];for(;r3.length>0;){const o7=r3[r3.length-1];if(o7.visited){const{parent:u4,key:y5}=o7;
let s2=u4[y5];typeof s2=="string"&&(F3.test(s2)?s2=BigInt(s2.slice(0,-1)):R3.test(s2)&&(s2=s2.slice(0,-1))),typeof t=="function"&&(s2=t.call(u4,y5,s2)),s2===void 0?
delete u4[y5]:u4[y5]=s2,r3.pop()}else{o7.visited=!0;const u4=o7.parent[o7.key];if(u4!==null&&typeof u4=="object"){const s2=Object.keys(u4);for(let c3=s2.length-
1;c3>=0;c3--)r3.push({parent:u4,key:s2[c3],visited:!1})}}}return i5[""]},E2=e3=>e3.replace(U,(t,i5,r3,o7)=>{const u4=t[0]==='"';if(u4&&G2.test(t))return t.substring(
0,t.length-1)+'n"';const s2=r3||o7,c3=i5&&(i5.length<C2||i5.length===C2&&i5<=x);return u4||s2||c3?t:'"'+t+'n"'}),W2=(e3,t)=>{if(!e3)return I3(e3,t);try{if(V2())
return D2(e3,t);const i5=E2(e3);return I3(i5,(r3,o7,u4)=>P2(r3,o7,u4,t))}catch(i5){if(i5 instanceof RangeError){const r3=E2(e3),o7=I3(r3);return K(o7,t)}throw i5}},
k2="10.0.16",$3={headers:{"user-agent":`octokit-request.js/${k2} ${getUserAgent()}`}};function x2(e3){if(typeof e3!="object"||e3===null||Object.prototype.toString.
call(e3)!=="[object Object]")return!1;const o7=Object.getPrototypeOf(e3);if(o7===null)return!0;const t=Object.prototype.hasOwnProperty.call(o7,"constructor")&&o7.
constructor;return typeof t=="function"&&t instanceof t&&Function.prototype.call(t)===Function.prototype.call(e3)}var g2=()=>"";async function w2(e3){const o7=e3.
request?.fetch||globalThis.fetch;if(!o7)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more \
at https://github.com/octokit/octokit.js/#fetch-missing");const t=e3.request?.log||console,i5=e3.request?.parseSuccessResponseBody!==!1,u4=x2(e3.body)||Array.isArray(
e3.body)?_3(e3.body):e3.body,p3=Object.fromEntries(Object.entries(e3.headers).map(([r3,a5])=>[r3,String(a5)]));let n;try{n=await o7(e3.url,{method:e3.method,body:u4,
redirect:e3.request?.redirect,headers:p3,signal:e3.request?.signal,...e3.body&&{duplex:"half"}})}catch(r3){let a5="Unknown Error";if(r3 instanceof Error){if(r3.
name==="AbortError")throw r3.status=500,r3;a5=r3.message,r3.name==="TypeError"&&"cause"in r3&&(r3.cause instanceof Error?a5=r3.cause.message:typeof r3.cause=="s\
tring"&&(a5=r3.cause))}const m5=new a(a5,500,{request:e3});throw m5.cause=r3,m5}const s2=n.status,d6=n.url,f4={};for(const[r3,a5]of n.headers)f4[r3]=a5;const c3={
url:d6,status:s2,headers:f4,data:""};if("deprecation"in f4){const r3=f4.link&&f4.link.match(/<([^<>]+)>; rel="deprecation"/),a5=r3&&r3.pop();t.warn(`[@octokit/r\
equest] "${e3.method} ${e3.url}" is deprecated. It is scheduled to be removed on ${f4.sunset}${a5?`. See ${a5}`:""}`)}if(s2===204||s2===205)return c3;if(e3.method===
"HEAD"){if(s2<400)return c3;throw new a(n.statusText,s2,{response:c3,request:e3})}if(s2===304)throw c3.data=await h3(n),new a("Not modified",s2,{response:c3,request:e3});
if(s2>=400)throw c3.data=await h3(n),new a(N4(c3.data),s2,{response:c3,request:e3});return c3.data=i5?await h3(n):n.body,c3}async function h3(e3){const o7=e3.headers.
get("content-type");if(!o7)return e3.text().catch(g2);const t=parse(o7);if(R4(t)){let i5="";try{return i5=await e3.text(),W2(i5)}catch{return i5}}else return t.
type.startsWith("text/")||t.parameters.charset?.toLowerCase()==="utf-8"&&t.type!=="application/octet-stream"?e3.text().catch(g2):e3.arrayBuffer().catch(()=>new ArrayBuffer(
0))}function R4(e3){return e3.type==="application/json"||e3.type==="application/scim+json"}function N4(e3){if(typeof e3=="string")return e3;if(e3 instanceof ArrayBuffer)
return"Unknown error";if(typeof e3=="object"&&e3!==null&&"message"in e3){const o7=e3,t="documentation_url"in o7?` - ${o7.documentation_url}`:"";return Array.isArray(
o7.errors)?`${o7.message}: ${o7.errors.map(i5=>JSON.stringify(i5)).join(", ")}${t}`:`${o7.message}${t}`}return`Unknown error: ${JSON.stringify(e3)}`}function y4(e3,o7){
const t=e3.defaults(o7);return Object.assign(function(u4,p3){const n=t.merge(u4,p3);if(!n.request||!n.request.hook)return w2(t.parse(n));const s2=(d6,f4)=>w2(t.
parse(t.merge(d6,f4)));return Object.assign(s2,{endpoint:t,defaults:y4.bind(null,t)}),n.request.hook(s2,n)},{endpoint:t,defaults:y4.bind(null,t)})}var B2=y4(_2,
$3),f2="0.0.0-development";function m2(t){return`Request failed due to following response errors:
`+t.errors.map(a5=>` - ${a5.message}`).join(`
`)}var d3=class extends Error{constructor(t,a5,e3){super(m2(e3)),this.request=t,this.headers=a5,this.response=e3,this.errors=e3.errors,this.data=e3.data,Error.captureStackTrace&&
Error.captureStackTrace(this,this.constructor)}request;headers;response;name="GraphqlResponseError";errors;data},q4=["method","baseUrl","url","headers","request",
"query","mediaType","operationName"],g3=["query","method","url"],l3=/\/api\/v3\/?$/;function b3(t,a5,e3){if(e3){if(typeof a5=="string"&&"query"in e3)return Promise.
reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(const r3 in e3)if(g3.includes(r3))return Promise.reject(new Error(`[@octokit\
/graphql] "${r3}" cannot be used as variable name`))}const o7=typeof a5=="string"?Object.assign({query:a5},e3):a5,n=Object.keys(o7).reduce((r3,s2)=>q4.includes(
s2)?(r3[s2]=o7[s2],r3):(r3.variables||(r3.variables={}),r3.variables[s2]=o7[s2],r3),{}),i5=o7.baseUrl||t.endpoint.DEFAULTS.baseUrl;return l3.test(i5)&&(n.url=i5.
replace(l3,"/api/graphql")),t(n).then(r3=>{if(r3.data.errors){const s2={};for(const c3 of Object.keys(r3.headers))s2[c3]=r3.headers[c3];throw new d3(n,s2,r3.data)}
return r3.data.data})}function u2(t,a5){const e3=t.defaults(a5);return Object.assign((n,i5)=>b3(e3,n,i5),{defaults:u2.bind(null,e3),endpoint:e3.endpoint})}var E3=u2(
B2,{headers:{"user-agent":`octokit-graphql.js/${f2} ${getUserAgent()}`},method:"POST",url:"/graphql"});function O3(t){return u2(t,{method:"POST",url:"/graphql"})}
var i2="(?:[a-zA-Z0-9_-]+)",a3="\\.",s=new RegExp(`^${i2}${a3}${i2}${a3}${i2}$`),u3=s.test.bind(s);async function h4(t){const r3=u3(t),e3=t.startsWith("v1.")||t.
startsWith("ghs_"),n=t.startsWith("ghu_");return{type:"token",token:t,tokenType:r3?"app":e3?"installation":n?"user-to-server":"oauth"}}function c2(t){return t.split(
/\./).length===3?`bearer ${t}`:`token ${t}`}async function p2(t,r3,e3,n){const o7=r3.endpoint.merge(e3,n);return o7.headers.authorization=c2(t),r3(o7)}var l4=function(r3){
if(!r3)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");if(typeof r3!="string")throw new Error("[@octokit/auth-token] Token passed to\
 createTokenAuth is not a string");return r3=r3.replace(/^(token|bearer) +/i,""),Object.assign(h4.bind(null,r3),{hook:p2.bind(null,r3)})},o3="7.0.8",a4=()=>{},k3=console.
warn.bind(console),q5=console.error.bind(console);function b4(e3={}){return typeof e3.debug!="function"&&(e3.debug=a4),typeof e3.info!="function"&&(e3.info=a4),
typeof e3.warn!="function"&&(e3.warn=k3),typeof e3.error!="function"&&(e3.error=q5),e3}var h5=`octokit-core.js/${o3} ${getUserAgent()}`,d4=class{static VERSION=o3;static defaults(t){
return class extends this{constructor(...s2){const r3=s2[0]||{};if(typeof t=="function"){super(t(r3));return}super(Object.assign({},t,r3,r3.userAgent&&t.userAgent?
{userAgent:`${r3.userAgent} ${t.userAgent}`}:null))}}}static plugins=[];static plugin(...t){const n=this.plugins;return class extends this{static plugins=n.concat(
t.filter(r3=>!n.includes(r3)))}}constructor(t={}){const n=new before_after_hook_default.Collection,s2={baseUrl:B2.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.
assign({},t.request,{hook:n.bind(null,"request")}),mediaType:{previews:[],format:""}};if(s2.headers["user-agent"]=t.userAgent?`${t.userAgent} ${h5}`:h5,t.baseUrl&&
(s2.baseUrl=t.baseUrl),t.previews&&(s2.mediaType.previews=t.previews),t.timeZone&&(s2.headers["time-zone"]=t.timeZone),this.request=B2.defaults(s2),this.graphql=
O3(this.request).defaults(s2),this.log=b4(t.log),this.hook=n,t.authStrategy){const{authStrategy:o7,...l5}=t,i5=o7(Object.assign({request:this.request,log:this.log,
octokit:this,octokitOptions:l5},t.auth));n.wrap("request",i5.hook),this.auth=i5}else if(!t.auth)this.auth=async()=>({type:"unauthenticated"});else{const o7=l4(t.
auth);n.wrap("request",o7.hook),this.auth=o7}const r3=this.constructor;for(let o7=0;o7<r3.plugins.length;++o7)Object.assign(this,r3.plugins[o7](this,t))}request;graphql;log;hook;auth},
o4="6.0.0";function h6(t){t.hook.wrap("request",(d6,r3)=>{t.log.debug("request",r3);const n=Date.now(),s2=t.request.endpoint.parse(r3),a5=s2.url.replace(r3.baseUrl,
"");return d6(r3).then(e3=>{const u4=e3.headers["x-github-request-id"];return t.log.info(`${s2.method} ${a5} - ${e3.status} with id ${u4} in ${Date.now()-n}ms`),
e3}).catch(e3=>{const u4=e3.response?.headers["x-github-request-id"]||"UNKNOWN";throw t.log.error(`${s2.method} ${a5} - ${e3.status} with id ${u4} in ${Date.now()-
n}ms`),e3})})}h6.VERSION=o4;var w3="0.0.0-development";function b5(e3){if(!e3.data)return{...e3,data:[]};if(!(("total_count"in e3.data||"total_commits"in e3.data)&&
!("url"in e3.data)))return e3;const r3=e3.data.incomplete_results,o7=e3.data.repository_selection,n=e3.data.total_count,i5=e3.data.total_commits;delete e3.data.
incomplete_results,delete e3.data.repository_selection,delete e3.data.total_count,delete e3.data.total_commits;const a5=Object.keys(e3.data)[0],t=e3.data[a5];return e3.
data=t,typeof r3<"u"&&(e3.data.incomplete_results=r3),typeof o7<"u"&&(e3.data.repository_selection=o7),e3.data.total_count=n,e3.data.total_commits=i5,e3}function g4(e3,s2,r3){
const o7=typeof s2=="function"?s2.endpoint(r3):e3.request.endpoint(s2,r3),n=typeof s2=="function"?s2:e3.request,i5=o7.method,a5=o7.headers;let t=o7.url;return{[Symbol.
asyncIterator]:()=>({async next(){if(!t)return{done:!0};try{const c3=await n({method:i5,url:t,headers:a5}),p3=b5(c3);if(t=((p3.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||
[])[1],!t&&"total_commits"in p3.data){const E4=new URL(p3.url),u4=E4.searchParams,G3=parseInt(u4.get("page")||"1",10),_4=parseInt(u4.get("per_page")||"250",10);
G3*_4<p3.data.total_commits&&(u4.set("page",String(G3+1)),t=E4.toString())}return{value:p3}}catch(c3){if(c3.status!==409)throw c3;return t="",{value:{status:200,
headers:{},data:[]}}}}})}}function T3(e3,s2,r3,o7){return typeof r3=="function"&&(o7=r3,r3=void 0),m3(e3,[],g4(e3,s2,r3)[Symbol.asyncIterator](),o7)}function m3(e3,s2,r3,o7){
return r3.next().then(n=>{if(n.done)return s2;let i5=!1;function a5(){i5=!0}return s2=s2.concat(o7?o7(n.value,a5):n.value.data),i5?s2:m3(e3,s2,r3,o7)})}var f3=Object.
assign(T3,{iterator:g4});function d5(e3){return{paginate:Object.assign(T3.bind(null,e3),{iterator:g4.bind(null,e3)})}}d5.VERSION=w3;var o5="17.0.0",e2={actions:{
addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runner_id}/labels"],addCustomLabelsToSelfHostedRunnerForRepo:["POST /repos/{owner}/{\
repo}/actions/runners/{runner_id}/labels"],addRepoAccessToSelfHostedRunnerGroupInOrg:["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{rep\
ository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgVariable:["PUT /orgs\
/{org}/actions/variables/{name}/repositories/{repository_id}"],approveWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],cancelWorkflowRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],createEnvironmentVariable:["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],createHostedRunnerForOrg:[
"POST /orgs/{org}/actions/hosted-runners"],createOrUpdateEnvironmentSecret:["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],createOrUpdateOrgSecret:[
"PUT /orgs/{org}/actions/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],createOrgVariable:["POST /\
orgs/{org}/actions/variables"],createRegistrationTokenForOrg:["POST /orgs/{org}/actions/runners/registration-token"],createRegistrationTokenForRepo:["POST /repo\
s/{owner}/{repo}/actions/runners/registration-token"],createRemoveTokenForOrg:["POST /orgs/{org}/actions/runners/remove-token"],createRemoveTokenForRepo:["POST \
/repos/{owner}/{repo}/actions/runners/remove-token"],createRepoVariable:["POST /repos/{owner}/{repo}/actions/variables"],createWorkflowDispatch:["POST /repos/{o\
wner}/{repo}/actions/workflows/{workflow_id}/dispatches"],deleteActionsCacheById:["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],deleteActionsCacheByKey:[
"DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],deleteArtifact:["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],deleteCustomImageFromOrg:[
"DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],deleteCustomImageVersionFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/ima\
ges/custom/{image_definition_id}/versions/{version}"],deleteEnvironmentSecret:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_nam\
e}"],deleteEnvironmentVariable:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],deleteHostedRunnerForOrg:["DELETE /orgs/{org}/a\
ctions/hosted-runners/{hosted_runner_id}"],deleteOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}"],deleteOrgVariable:["DELETE /orgs/{org}/actions/v\
ariables/{name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],deleteRepoVariable:["DELETE /repos/{owner}/{repo}/actions/vari\
ables/{name}"],deleteSelfHostedRunnerFromOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}"],deleteSelfHostedRunnerFromRepo:["DELETE /repos/{owner}/{repo}/ac\
tions/runners/{runner_id}"],deleteWorkflowRun:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],deleteWorkflowRunLogs:["DELETE /repos/{owner}/{repo}/action\
s/runs/{run_id}/logs"],disableSelectedRepositoryGithubActionsOrganization:["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],disableWorkflow:[
"PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],downloadArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_forma\
t}"],downloadJobLogsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],downloadWorkflowRunAttemptLogs:["GET /repos/{owner}/{repo}/actions/r\
uns/{run_id}/attempts/{attempt_number}/logs"],downloadWorkflowRunLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],enableSelectedRepositoryGithubActionsOrganization:[
"PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],enableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],forceCancelWorkflowRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],generateRunnerJitconfigForOrg:["POST /orgs/{org}/actions/runners/generate-jitconfig"],generateRunnerJitconfigForRepo:[
"POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],getActionsCacheList:["GET /repos/{owner}/{repo}/actions/caches"],getActionsCacheUsage:["GET /re\
pos/{owner}/{repo}/actions/cache/usage"],getActionsCacheUsageByRepoForOrg:["GET /orgs/{org}/actions/cache/usage-by-repository"],getActionsCacheUsageForOrg:["GET\
 /orgs/{org}/actions/cache/usage"],getAllowedActionsOrganization:["GET /orgs/{org}/actions/permissions/selected-actions"],getAllowedActionsRepository:["GET /rep\
os/{owner}/{repo}/actions/permissions/selected-actions"],getArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],getCustomImageForOrg:["GET /o\
rgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],getCustomImageVersionForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image\
_definition_id}/versions/{version}"],getCustomOidcSubClaimForRepo:["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],getEnvironmentPublicKey:["GET /re\
pos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],getEnvironmentSecret:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets\
/{secret_name}"],getEnvironmentVariable:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],getGithubActionsDefaultWorkflowPermissionsOrganization:[
"GET /orgs/{org}/actions/permissions/workflow"],getGithubActionsDefaultWorkflowPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/workflow"],
getGithubActionsPermissionsOrganization:["GET /orgs/{org}/actions/permissions"],getGithubActionsPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permis\
sions"],getHostedRunnerForOrg:["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],getHostedRunnersGithubOwnedImagesForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/github-owned"],getHostedRunnersLimitsForOrg:["GET /orgs/{org}/actions/hosted-runners/limits"],getHostedRunnersMachineSpecsForOrg:["GET /orgs\
/{org}/actions/hosted-runners/machine-sizes"],getHostedRunnersPartnerImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/partner"],getHostedRunnersPlatformsForOrg:[
"GET /orgs/{org}/actions/hosted-runners/platforms"],getJobForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],getOrgPublicKey:["GET /orgs/{org}/a\
ctions/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}"],getOrgVariable:["GET /orgs/{org}/actions/variables/{name}"],getPendingDeploymentsForRun:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],getRepoPermissions:["GET /repos/{owner}/{repo}/actions/permissions",{},{renamed:["actions",
"getGithubActionsPermissionsRepository"]}],getRepoPublicKey:["GET /repos/{owner}/{repo}/actions/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/a\
ctions/secrets/{secret_name}"],getRepoVariable:["GET /repos/{owner}/{repo}/actions/variables/{name}"],getReviewsForRun:["GET /repos/{owner}/{repo}/actions/runs/\
{run_id}/approvals"],getSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}"],getSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/ru\
nners/{runner_id}"],getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],getWorkflowAccessToRepository:["GET /repos/{owner}/{repo}/actions/\
permissions/access"],getWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],getWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/\
attempts/{attempt_number}"],getWorkflowRunUsage:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],getWorkflowUsage:["GET /repos/{owner}/{repo}/actions/\
workflows/{workflow_id}/timing"],listArtifactsForRepo:["GET /repos/{owner}/{repo}/actions/artifacts"],listCustomImageVersionsForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/custom/{image_definition_id}/versions"],listCustomImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom"],listEnvironmentSecrets:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],listEnvironmentVariables:["GET /repos/{owner}/{repo}/environments/{environment_name}/variab\
les"],listGithubHostedRunnersInGroupForOrg:["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],listHostedRunnersForOrg:["GET /orgs/{org}/\
actions/hosted-runners"],listJobsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],listJobsForWorkflowRunAttempt:["GET /repos/{owner}/{rep\
o}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],listLabelsForSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}/labels"],listLabelsForSelfHostedRunnerForRepo:[
"GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],listOrgSecrets:["GET /orgs/{org}/actions/secrets"],listOrgVariables:["GET /orgs/{org}/actions/va\
riables"],listRepoOrganizationSecrets:["GET /repos/{owner}/{repo}/actions/organization-secrets"],listRepoOrganizationVariables:["GET /repos/{owner}/{repo}/actio\
ns/organization-variables"],listRepoSecrets:["GET /repos/{owner}/{repo}/actions/secrets"],listRepoVariables:["GET /repos/{owner}/{repo}/actions/variables"],listRepoWorkflows:[
"GET /repos/{owner}/{repo}/actions/workflows"],listRunnerApplicationsForOrg:["GET /orgs/{org}/actions/runners/downloads"],listRunnerApplicationsForRepo:["GET /r\
epos/{owner}/{repo}/actions/runners/downloads"],listSelectedReposForOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],listSelectedReposForOrgVariable:[
"GET /orgs/{org}/actions/variables/{name}/repositories"],listSelectedRepositoriesEnabledGithubActionsOrganization:["GET /orgs/{org}/actions/permissions/reposito\
ries"],listSelfHostedRunnersForOrg:["GET /orgs/{org}/actions/runners"],listSelfHostedRunnersForRepo:["GET /repos/{owner}/{repo}/actions/runners"],listWorkflowRunArtifacts:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],listWorkflowRunsForRepo:[
"GET /repos/{owner}/{repo}/actions/runs"],reRunJobForWorkflowRun:["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],reRunWorkflow:["POST /repos/{owner}/\
{repo}/actions/runs/{run_id}/rerun"],reRunWorkflowFailedJobs:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],removeAllCustomLabelsFromSelfHostedRunnerForOrg:[
"DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],removeAllCustomLabelsFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner\
_id}/labels"],removeCustomLabelFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],removeCustomLabelFromSelfHostedRunnerForRepo:[
"DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}/rep\
ositories/{repository_id}"],removeSelectedRepoFromOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],reviewCustomGatesForRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],reviewPendingDeploymentsForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}\
/pending_deployments"],setAllowedActionsOrganization:["PUT /orgs/{org}/actions/permissions/selected-actions"],setAllowedActionsRepository:["PUT /repos/{owner}/{\
repo}/actions/permissions/selected-actions"],setCustomLabelsForSelfHostedRunnerForOrg:["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],setCustomLabelsForSelfHostedRunnerForRepo:[
"PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],setCustomOidcSubClaimForRepo:["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],setGithubActionsDefaultWorkflowPermissionsOrganization:[
"PUT /orgs/{org}/actions/permissions/workflow"],setGithubActionsDefaultWorkflowPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
setGithubActionsPermissionsOrganization:["PUT /orgs/{org}/actions/permissions"],setGithubActionsPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permis\
sions"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],setSelectedReposForOrgVariable:["PUT /orgs/{org}/actions/var\
iables/{name}/repositories"],setSelectedRepositoriesEnabledGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories"],setWorkflowAccessToRepository:[
"PUT /repos/{owner}/{repo}/actions/permissions/access"],updateEnvironmentVariable:["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
updateHostedRunnerForOrg:["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],updateOrgVariable:["PATCH /orgs/{org}/actions/variables/{name}"],updateRepoVariable:[
"PATCH /repos/{owner}/{repo}/actions/variables/{name}"]},activity:{checkRepoIsStarredByAuthenticatedUser:["GET /user/starred/{owner}/{repo}"],deleteRepoSubscription:[
"DELETE /repos/{owner}/{repo}/subscription"],deleteThreadSubscription:["DELETE /notifications/threads/{thread_id}/subscription"],getFeeds:["GET /feeds"],getRepoSubscription:[
"GET /repos/{owner}/{repo}/subscription"],getThread:["GET /notifications/threads/{thread_id}"],getThreadSubscriptionForAuthenticatedUser:["GET /notifications/th\
reads/{thread_id}/subscription"],listEventsForAuthenticatedUser:["GET /users/{username}/events"],listNotificationsForAuthenticatedUser:["GET /notifications"],listOrgEventsForAuthenticatedUser:[
"GET /users/{username}/events/orgs/{org}"],listPublicEvents:["GET /events"],listPublicEventsForRepoNetwork:["GET /networks/{owner}/{repo}/events"],listPublicEventsForUser:[
"GET /users/{username}/events/public"],listPublicOrgEvents:["GET /orgs/{org}/events"],listReceivedEventsForUser:["GET /users/{username}/received_events"],listReceivedPublicEventsForUser:[
"GET /users/{username}/received_events/public"],listRepoEvents:["GET /repos/{owner}/{repo}/events"],listRepoNotificationsForAuthenticatedUser:["GET /repos/{owne\
r}/{repo}/notifications"],listReposStarredByAuthenticatedUser:["GET /user/starred"],listReposStarredByUser:["GET /users/{username}/starred"],listReposWatchedByUser:[
"GET /users/{username}/subscriptions"],listStargazersForRepo:["GET /repos/{owner}/{repo}/stargazers"],listWatchedReposForAuthenticatedUser:["GET /user/subscript\
ions"],listWatchersForRepo:["GET /repos/{owner}/{repo}/subscribers"],markNotificationsAsRead:["PUT /notifications"],markRepoNotificationsAsRead:["PUT /repos/{ow\
ner}/{repo}/notifications"],markThreadAsDone:["DELETE /notifications/threads/{thread_id}"],markThreadAsRead:["PATCH /notifications/threads/{thread_id}"],setRepoSubscription:[
"PUT /repos/{owner}/{repo}/subscription"],setThreadSubscription:["PUT /notifications/threads/{thread_id}/subscription"],starRepoForAuthenticatedUser:["PUT /user\
/starred/{owner}/{repo}"],unstarRepoForAuthenticatedUser:["DELETE /user/starred/{owner}/{repo}"]},apps:{addRepoToInstallation:["PUT /user/installations/{install\
ation_id}/repositories/{repository_id}",{},{renamed:["apps","addRepoToInstallationForAuthenticatedUser"]}],addRepoToInstallationForAuthenticatedUser:["PUT /user\
/installations/{installation_id}/repositories/{repository_id}"],checkToken:["POST /applications/{client_id}/token"],createFromManifest:["POST /app-manifests/{co\
de}/conversions"],createInstallationAccessToken:["POST /app/installations/{installation_id}/access_tokens"],deleteAuthorization:["DELETE /applications/{client_i\
d}/grant"],deleteInstallation:["DELETE /app/installations/{installation_id}"],deleteToken:["DELETE /applications/{client_id}/token"],getAuthenticated:["GET /app"],
getBySlug:["GET /apps/{app_slug}"],getInstallation:["GET /app/installations/{installation_id}"],getOrgInstallation:["GET /orgs/{org}/installation"],getRepoInstallation:[
"GET /repos/{owner}/{repo}/installation"],getSubscriptionPlanForAccount:["GET /marketplace_listing/accounts/{account_id}"],getSubscriptionPlanForAccountStubbed:[
"GET /marketplace_listing/stubbed/accounts/{account_id}"],getUserInstallation:["GET /users/{username}/installation"],getWebhookConfigForApp:["GET /app/hook/conf\
ig"],getWebhookDelivery:["GET /app/hook/deliveries/{delivery_id}"],listAccountsForPlan:["GET /marketplace_listing/plans/{plan_id}/accounts"],listAccountsForPlanStubbed:[
"GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],listInstallationReposForAuthenticatedUser:["GET /user/installations/{installation_id}/repositories"],
listInstallationRequestsForAuthenticatedApp:["GET /app/installation-requests"],listInstallations:["GET /app/installations"],listInstallationsForAuthenticatedUser:[
"GET /user/installations"],listPlans:["GET /marketplace_listing/plans"],listPlansStubbed:["GET /marketplace_listing/stubbed/plans"],listReposAccessibleToInstallation:[
"GET /installation/repositories"],listSubscriptionsForAuthenticatedUser:["GET /user/marketplace_purchases"],listSubscriptionsForAuthenticatedUserStubbed:["GET /\
user/marketplace_purchases/stubbed"],listWebhookDeliveries:["GET /app/hook/deliveries"],redeliverWebhookDelivery:["POST /app/hook/deliveries/{delivery_id}/attem\
pts"],removeRepoFromInstallation:["DELETE /user/installations/{installation_id}/repositories/{repository_id}",{},{renamed:["apps","removeRepoFromInstallationFor\
AuthenticatedUser"]}],removeRepoFromInstallationForAuthenticatedUser:["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],resetToken:["\
PATCH /applications/{client_id}/token"],revokeInstallationAccessToken:["DELETE /installation/token"],scopeToken:["POST /applications/{client_id}/token/scoped"],
suspendInstallation:["PUT /app/installations/{installation_id}/suspended"],unsuspendInstallation:["DELETE /app/installations/{installation_id}/suspended"],updateWebhookConfigForApp:[
"PATCH /app/hook/config"]},billing:{getGithubActionsBillingOrg:["GET /orgs/{org}/settings/billing/actions"],getGithubActionsBillingUser:["GET /users/{username}/\
settings/billing/actions"],getGithubBillingPremiumRequestUsageReportOrg:["GET /organizations/{org}/settings/billing/premium_request/usage"],getGithubBillingPremiumRequestUsageReportUser:[
"GET /users/{username}/settings/billing/premium_request/usage"],getGithubBillingUsageReportOrg:["GET /organizations/{org}/settings/billing/usage"],getGithubBillingUsageReportUser:[
"GET /users/{username}/settings/billing/usage"],getGithubPackagesBillingOrg:["GET /orgs/{org}/settings/billing/packages"],getGithubPackagesBillingUser:["GET /us\
ers/{username}/settings/billing/packages"],getSharedStorageBillingOrg:["GET /orgs/{org}/settings/billing/shared-storage"],getSharedStorageBillingUser:["GET /use\
rs/{username}/settings/billing/shared-storage"]},campaigns:{createCampaign:["POST /orgs/{org}/campaigns"],deleteCampaign:["DELETE /orgs/{org}/campaigns/{campaig\
n_number}"],getCampaignSummary:["GET /orgs/{org}/campaigns/{campaign_number}"],listOrgCampaigns:["GET /orgs/{org}/campaigns"],updateCampaign:["PATCH /orgs/{org}\
/campaigns/{campaign_number}"]},checks:{create:["POST /repos/{owner}/{repo}/check-runs"],createSuite:["POST /repos/{owner}/{repo}/check-suites"],get:["GET /repo\
s/{owner}/{repo}/check-runs/{check_run_id}"],getSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],listAnnotations:["GET /repos/{owner}/{repo}/ch\
eck-runs/{check_run_id}/annotations"],listForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],listForSuite:["GET /repos/{owner}/{repo}/check-suites/{c\
heck_suite_id}/check-runs"],listSuitesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],rerequestRun:["POST /repos/{owner}/{repo}/check-runs/{chec\
k_run_id}/rerequest"],rerequestSuite:["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],setSuitesPreferences:["PATCH /repos/{owner}/{repo}/c\
heck-suites/preferences"],update:["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]},codeScanning:{commitAutofix:["POST /repos/{owner}/{repo}/code-scanni\
ng/alerts/{alert_number}/autofix/commits"],createAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],createVariantAnalysis:["POST\
 /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],deleteAnalysis:["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delet\
e}"],deleteCodeqlDatabase:["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getAlert:["GET /repos/{owner}/{repo}/code-scanning/alerts/{\
alert_number}",{},{renamedParameters:{alert_id:"alert_number"}}],getAnalysis:["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],getAutofix:["GET\
 /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],getCodeqlDatabase:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getDefaultSetup:[
"GET /repos/{owner}/{repo}/code-scanning/default-setup"],getSarif:["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],getVariantAnalysis:["GET /repos/\
{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],getVariantAnalysisRepoTask:["GET /repos/{owner}/{repo}/code-scanning/codeql/\
variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],listAlertInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number\
}/instances"],listAlertsForOrg:["GET /orgs/{org}/code-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/code-scanning/alerts"],listAlertsInstances:[
"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",{},{renamed:["codeScanning","listAlertInstances"]}],listCodeqlDatabases:["GET /repos/{\
owner}/{repo}/code-scanning/codeql/databases"],listRecentAnalyses:["GET /repos/{owner}/{repo}/code-scanning/analyses"],updateAlert:["PATCH /repos/{owner}/{repo}\
/code-scanning/alerts/{alert_number}"],updateDefaultSetup:["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],uploadSarif:["POST /repos/{owner}/{repo}/c\
ode-scanning/sarifs"]},codeSecurity:{attachConfiguration:["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],attachEnterpriseConfiguration:[
"POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],createConfiguration:["POST /orgs/{org}/code-security/configurations"],createConfigurationForEnterprise:[
"POST /enterprises/{enterprise}/code-security/configurations"],deleteConfiguration:["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],deleteConfigurationForEnterprise:[
"DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],detachConfiguration:["DELETE /orgs/{org}/code-security/configurations/detach"],
getConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}"],getConfigurationForRepository:["GET /repos/{owner}/{repo}/code-security-con\
figuration"],getConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations"],getConfigurationsForOrg:["GET /orgs/{org}/code-securi\
ty/configurations"],getDefaultConfigurations:["GET /orgs/{org}/code-security/configurations/defaults"],getDefaultConfigurationsForEnterprise:["GET /enterprises/\
{enterprise}/code-security/configurations/defaults"],getRepositoriesForConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositor\
ies"],getRepositoriesForEnterpriseConfiguration:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],getSingleConfigurationForEnterprise:[
"GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],setConfigurationAsDefault:["PUT /orgs/{org}/code-security/configurations/{confi\
guration_id}/defaults"],setConfigurationAsDefaultForEnterprise:["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],updateConfiguration:[
"PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],updateEnterpriseConfiguration:["PATCH /enterprises/{enterprise}/code-security/configuration\
s/{configuration_id}"]},codesOfConduct:{getAllCodesOfConduct:["GET /codes_of_conduct"],getConductCode:["GET /codes_of_conduct/{key}"]},codespaces:{addRepositoryForSecretForAuthenticatedUser:[
"PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/reposit\
ories/{repository_id}"],checkPermissionsForDevcontainer:["GET /repos/{owner}/{repo}/codespaces/permissions_check"],codespaceMachinesForAuthenticatedUser:["GET /\
user/codespaces/{codespace_name}/machines"],createForAuthenticatedUser:["POST /user/codespaces"],createOrUpdateOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{s\
ecret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],createOrUpdateSecretForAuthenticatedUser:["PUT /user/codes\
paces/secrets/{secret_name}"],createWithPrForAuthenticatedUser:["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],createWithRepoForAuthenticatedUser:[
"POST /repos/{owner}/{repo}/codespaces"],deleteForAuthenticatedUser:["DELETE /user/codespaces/{codespace_name}"],deleteFromOrganization:["DELETE /orgs/{org}/mem\
bers/{username}/codespaces/{codespace_name}"],deleteOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{\
repo}/codespaces/secrets/{secret_name}"],deleteSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}"],exportForAuthenticatedUser:["POST /u\
ser/codespaces/{codespace_name}/exports"],getCodespacesForUserInOrg:["GET /orgs/{org}/members/{username}/codespaces"],getExportDetailsForAuthenticatedUser:["GET\
 /user/codespaces/{codespace_name}/exports/{export_id}"],getForAuthenticatedUser:["GET /user/codespaces/{codespace_name}"],getOrgPublicKey:["GET /orgs/{org}/cod\
espaces/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}"],getPublicKeyForAuthenticatedUser:["GET /user/codespaces/secrets/p\
ublic-key"],getRepoPublicKey:["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_na\
me}"],getSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}"],listDevcontainersInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}\
/codespaces/devcontainers"],listForAuthenticatedUser:["GET /user/codespaces"],listInOrganization:["GET /orgs/{org}/codespaces",{},{renamedParameters:{org_id:"or\
g"}}],listInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces"],listOrgSecrets:["GET /orgs/{org}/codespaces/secrets"],listRepoSecrets:["GET \
/repos/{owner}/{repo}/codespaces/secrets"],listRepositoriesForSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}/repositories"],listSecretsForAuthenticatedUser:[
"GET /user/codespaces/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],preFlightWithRepoForAuthenticatedUser:[
"GET /repos/{owner}/{repo}/codespaces/new"],publishForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/publish"],removeRepositoryForSecretForAuthenticatedUser:[
"DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_na\
me}/repositories/{repository_id}"],repoMachinesForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/machines"],setRepositoriesForSecretForAuthenticatedUser:[
"PUT /user/codespaces/secrets/{secret_name}/repositories"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],startForAuthenticatedUser:[
"POST /user/codespaces/{codespace_name}/start"],stopForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/stop"],stopInOrganization:["POST /orgs/{org}/m\
embers/{username}/codespaces/{codespace_name}/stop"],updateForAuthenticatedUser:["PATCH /user/codespaces/{codespace_name}"]},copilot:{addCopilotSeatsForTeams:["\
POST /orgs/{org}/copilot/billing/selected_teams"],addCopilotSeatsForUsers:["POST /orgs/{org}/copilot/billing/selected_users"],cancelCopilotSeatAssignmentForTeams:[
"DELETE /orgs/{org}/copilot/billing/selected_teams"],cancelCopilotSeatAssignmentForUsers:["DELETE /orgs/{org}/copilot/billing/selected_users"],copilotMetricsForOrganization:[
"GET /orgs/{org}/copilot/metrics"],copilotMetricsForTeam:["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],getCopilotOrganizationDetails:["GET /orgs/{org}/co\
pilot/billing"],getCopilotSeatDetailsForUser:["GET /orgs/{org}/members/{username}/copilot"],listCopilotSeats:["GET /orgs/{org}/copilot/billing/seats"]},credentials:{
revoke:["POST /credentials/revoke"]},dependabot:{addSelectedRepoToOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],createOrUpdateOrgSecret:[
"PUT /orgs/{org}/dependabot/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],deleteOrgSecret:["DE\
LETE /orgs/{org}/dependabot/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],getAlert:["GET /repos/{ow\
ner}/{repo}/dependabot/alerts/{alert_number}"],getOrgPublicKey:["GET /orgs/{org}/dependabot/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/dependabot/secre\
ts/{secret_name}"],getRepoPublicKey:["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/dependabot/secrets/{se\
cret_name}"],listAlertsForEnterprise:["GET /enterprises/{enterprise}/dependabot/alerts"],listAlertsForOrg:["GET /orgs/{org}/dependabot/alerts"],listAlertsForRepo:[
"GET /repos/{owner}/{repo}/dependabot/alerts"],listOrgSecrets:["GET /orgs/{org}/dependabot/secrets"],listRepoSecrets:["GET /repos/{owner}/{repo}/dependabot/secr\
ets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/depen\
dabot/secrets/{secret_name}/repositories/{repository_id}"],repositoryAccessForOrg:["GET /organizations/{org}/dependabot/repository-access"],setRepositoryAccessDefaultLevel:[
"PUT /organizations/{org}/dependabot/repository-access/default-level"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositor\
ies"],updateAlert:["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],updateRepositoryAccessForOrg:["PATCH /organizations/{org}/dependabot/reposito\
ry-access"]},dependencyGraph:{createRepositorySnapshot:["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],diffRange:["GET /repos/{owner}/{repo}/dependenc\
y-graph/compare/{basehead}"],exportSbom:["GET /repos/{owner}/{repo}/dependency-graph/sbom"]},emojis:{get:["GET /emojis"]},enterpriseTeamMemberships:{add:["PUT /\
enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],bulkRemove:[
"POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],get:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
list:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],remove:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{userna\
me}"]},enterpriseTeamOrganizations:{add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],bulkAdd:["POST /enterprises/{enterprise}/t\
eams/{enterprise-team}/organizations/add"],bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],delete:["DELETE /enterpris\
es/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignment:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignments:[
"GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]},enterpriseTeams:{create:["POST /enterprises/{enterprise}/teams"],delete:["DELETE /enterp\
rises/{enterprise}/teams/{team_slug}"],get:["GET /enterprises/{enterprise}/teams/{team_slug}"],list:["GET /enterprises/{enterprise}/teams"],update:["PATCH /ente\
rprises/{enterprise}/teams/{team_slug}"]},gists:{checkIsStarred:["GET /gists/{gist_id}/star"],create:["POST /gists"],createComment:["POST /gists/{gist_id}/comme\
nts"],delete:["DELETE /gists/{gist_id}"],deleteComment:["DELETE /gists/{gist_id}/comments/{comment_id}"],fork:["POST /gists/{gist_id}/forks"],get:["GET /gists/{\
gist_id}"],getComment:["GET /gists/{gist_id}/comments/{comment_id}"],getRevision:["GET /gists/{gist_id}/{sha}"],list:["GET /gists"],listComments:["GET /gists/{g\
ist_id}/comments"],listCommits:["GET /gists/{gist_id}/commits"],listForUser:["GET /users/{username}/gists"],listForks:["GET /gists/{gist_id}/forks"],listPublic:[
"GET /gists/public"],listStarred:["GET /gists/starred"],star:["PUT /gists/{gist_id}/star"],unstar:["DELETE /gists/{gist_id}/star"],update:["PATCH /gists/{gist_i\
d}"],updateComment:["PATCH /gists/{gist_id}/comments/{comment_id}"]},git:{createBlob:["POST /repos/{owner}/{repo}/git/blobs"],createCommit:["POST /repos/{owner}\
/{repo}/git/commits"],createRef:["POST /repos/{owner}/{repo}/git/refs"],createTag:["POST /repos/{owner}/{repo}/git/tags"],createTree:["POST /repos/{owner}/{repo\
}/git/trees"],deleteRef:["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],getBlob:["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],getCommit:["GET /repos/{owner\
}/{repo}/git/commits/{commit_sha}"],getRef:["GET /repos/{owner}/{repo}/git/ref/{ref}"],getTag:["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],getTree:["GET /re\
pos/{owner}/{repo}/git/trees/{tree_sha}"],listMatchingRefs:["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],updateRef:["PATCH /repos/{owner}/{repo}/git/ref\
s/{ref}"]},gitignore:{getAllTemplates:["GET /gitignore/templates"],getTemplate:["GET /gitignore/templates/{name}"]},hostedCompute:{createNetworkConfigurationForOrg:[
"POST /orgs/{org}/settings/network-configurations"],deleteNetworkConfigurationFromOrg:["DELETE /orgs/{org}/settings/network-configurations/{network_configuratio\
n_id}"],getNetworkConfigurationForOrg:["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],getNetworkSettingsForOrg:["GET /orgs/{org}/\
settings/network-settings/{network_settings_id}"],listNetworkConfigurationsForOrg:["GET /orgs/{org}/settings/network-configurations"],updateNetworkConfigurationForOrg:[
"PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]},interactions:{getRestrictionsForAuthenticatedUser:["GET /user/interaction-limit\
s"],getRestrictionsForOrg:["GET /orgs/{org}/interaction-limits"],getRestrictionsForRepo:["GET /repos/{owner}/{repo}/interaction-limits"],getRestrictionsForYourPublicRepos:[
"GET /user/interaction-limits",{},{renamed:["interactions","getRestrictionsForAuthenticatedUser"]}],removeRestrictionsForAuthenticatedUser:["DELETE /user/intera\
ction-limits"],removeRestrictionsForOrg:["DELETE /orgs/{org}/interaction-limits"],removeRestrictionsForRepo:["DELETE /repos/{owner}/{repo}/interaction-limits"],
removeRestrictionsForYourPublicRepos:["DELETE /user/interaction-limits",{},{renamed:["interactions","removeRestrictionsForAuthenticatedUser"]}],setRestrictionsForAuthenticatedUser:[
"PUT /user/interaction-limits"],setRestrictionsForOrg:["PUT /orgs/{org}/interaction-limits"],setRestrictionsForRepo:["PUT /repos/{owner}/{repo}/interaction-limi\
ts"],setRestrictionsForYourPublicRepos:["PUT /user/interaction-limits",{},{renamed:["interactions","setRestrictionsForAuthenticatedUser"]}]},issues:{addAssignees:[
"POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],addBlockedByDependency:["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
addLabels:["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],addSubIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],checkUserCanBeAssigned:[
"GET /repos/{owner}/{repo}/assignees/{assignee}"],checkUserCanBeAssignedToIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],create:[
"POST /repos/{owner}/{repo}/issues"],createComment:["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],createLabel:["POST /repos/{owner}/{repo}/labels"],
createMilestone:["POST /repos/{owner}/{repo}/milestones"],deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],deleteLabel:["DELETE /repo\
s/{owner}/{repo}/labels/{name}"],deleteMilestone:["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],get:["GET /repos/{owner}/{repo}/issues/{issue_nu\
mber}"],getComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],getEvent:["GET /repos/{owner}/{repo}/issues/events/{event_id}"],getLabel:["GET /re\
pos/{owner}/{repo}/labels/{name}"],getMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],getParent:["GET /repos/{owner}/{repo}/issues/{issue_\
number}/parent"],list:["GET /issues"],listAssignees:["GET /repos/{owner}/{repo}/assignees"],listComments:["GET /repos/{owner}/{repo}/issues/{issue_number}/comme\
nts"],listCommentsForRepo:["GET /repos/{owner}/{repo}/issues/comments"],listDependenciesBlockedBy:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies\
/blocked_by"],listDependenciesBlocking:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],listEvents:["GET /repos/{owner}/{repo}/issues/{\
issue_number}/events"],listEventsForRepo:["GET /repos/{owner}/{repo}/issues/events"],listEventsForTimeline:["GET /repos/{owner}/{repo}/issues/{issue_number}/tim\
eline"],listForAuthenticatedUser:["GET /user/issues"],listForOrg:["GET /orgs/{org}/issues"],listForRepo:["GET /repos/{owner}/{repo}/issues"],listLabelsForMilestone:[
"GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],listLabelsForRepo:["GET /repos/{owner}/{repo}/labels"],listLabelsOnIssue:["GET /repos/{owner}/\
{repo}/issues/{issue_number}/labels"],listMilestones:["GET /repos/{owner}/{repo}/milestones"],listSubIssues:["GET /repos/{owner}/{repo}/issues/{issue_number}/su\
b_issues"],lock:["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],removeAllLabels:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],removeAssignees:[
"DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],removeDependencyBlockedBy:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/bloc\
ked_by/{issue_id}"],removeLabel:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],removeSubIssue:["DELETE /repos/{owner}/{repo}/issues/{issue\
_number}/sub_issue"],reprioritizeSubIssue:["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],setLabels:["PUT /repos/{owner}/{repo}/issues\
/{issue_number}/labels"],unlock:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],update:["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],updateComment:[
"PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],updateLabel:["PATCH /repos/{owner}/{repo}/labels/{name}"],updateMilestone:["PATCH /repos/{owner}/{re\
po}/milestones/{milestone_number}"]},licenses:{get:["GET /licenses/{license}"],getAllCommonlyUsed:["GET /licenses"],getForRepo:["GET /repos/{owner}/{repo}/licen\
se"]},markdown:{render:["POST /markdown"],renderRaw:["POST /markdown/raw",{headers:{"content-type":"text/plain; charset=utf-8"}}]},meta:{get:["GET /meta"],getAllVersions:[
"GET /versions"],getOctocat:["GET /octocat"],getZen:["GET /zen"],root:["GET /"]},migrations:{deleteArchiveForAuthenticatedUser:["DELETE /user/migrations/{migrat\
ion_id}/archive"],deleteArchiveForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/archive"],downloadArchiveForOrg:["GET /orgs/{org}/migrations/{migration_id}\
/archive"],getArchiveForAuthenticatedUser:["GET /user/migrations/{migration_id}/archive"],getStatusForAuthenticatedUser:["GET /user/migrations/{migration_id}"],
getStatusForOrg:["GET /orgs/{org}/migrations/{migration_id}"],listForAuthenticatedUser:["GET /user/migrations"],listForOrg:["GET /orgs/{org}/migrations"],listReposForAuthenticatedUser:[
"GET /user/migrations/{migration_id}/repositories"],listReposForOrg:["GET /orgs/{org}/migrations/{migration_id}/repositories"],listReposForUser:["GET /user/migr\
ations/{migration_id}/repositories",{},{renamed:["migrations","listReposForAuthenticatedUser"]}],startForAuthenticatedUser:["POST /user/migrations"],startForOrg:[
"POST /orgs/{org}/migrations"],unlockRepoForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],unlockRepoForOrg:["DELETE /orgs/\
{org}/migrations/{migration_id}/repos/{repo_name}/lock"]},oidc:{getOidcCustomSubTemplateForOrg:["GET /orgs/{org}/actions/oidc/customization/sub"],updateOidcCustomSubTemplateForOrg:[
"PUT /orgs/{org}/actions/oidc/customization/sub"]},orgs:{addSecurityManagerTeam:["PUT /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.r\
est.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"}],assignTeamToOrgRole:["PU\
T /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],assignUserToOrgRole:["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],blockUser:[
"PUT /orgs/{org}/blocks/{username}"],cancelInvitation:["DELETE /orgs/{org}/invitations/{invitation_id}"],checkBlockedUser:["GET /orgs/{org}/blocks/{username}"],
checkMembershipForUser:["GET /orgs/{org}/members/{username}"],checkPublicMembershipForUser:["GET /orgs/{org}/public_members/{username}"],convertMemberToOutsideCollaborator:[
"PUT /orgs/{org}/outside_collaborators/{username}"],createArtifactStorageRecord:["POST /orgs/{org}/artifacts/metadata/storage-record"],createInvitation:["POST /\
orgs/{org}/invitations"],createIssueType:["POST /orgs/{org}/issue-types"],createWebhook:["POST /orgs/{org}/hooks"],customPropertiesForOrgsCreateOrUpdateOrganizationValues:[
"PATCH /organizations/{org}/org-properties/values"],customPropertiesForOrgsGetOrganizationValues:["GET /organizations/{org}/org-properties/values"],customPropertiesForReposCreateOrUpdateOrganizationDefinition:[
"PUT /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposCreateOrUpdateOrganizationDefinitions:["PATCH /orgs/{org}/properties/schema"],
customPropertiesForReposCreateOrUpdateOrganizationValues:["PATCH /orgs/{org}/properties/values"],customPropertiesForReposDeleteOrganizationDefinition:["DELETE /\
orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposGetOrganizationDefinition:["GET /orgs/{org}/properties/schema/{custom_property_nam\
e}"],customPropertiesForReposGetOrganizationDefinitions:["GET /orgs/{org}/properties/schema"],customPropertiesForReposGetOrganizationValues:["GET /orgs/{org}/pr\
operties/values"],delete:["DELETE /orgs/{org}"],deleteAttestationsBulk:["POST /orgs/{org}/attestations/delete-request"],deleteAttestationsById:["DELETE /orgs/{o\
rg}/attestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],deleteIssueType:["DELETE /orgs\
/{org}/issue-types/{issue_type_id}"],deleteWebhook:["DELETE /orgs/{org}/hooks/{hook_id}"],disableSelectedRepositoryImmutableReleasesOrganization:["DELETE /orgs/\
{org}/settings/immutable-releases/repositories/{repository_id}"],enableSelectedRepositoryImmutableReleasesOrganization:["PUT /orgs/{org}/settings/immutable-rele\
ases/repositories/{repository_id}"],get:["GET /orgs/{org}"],getImmutableReleasesSettings:["GET /orgs/{org}/settings/immutable-releases"],getImmutableReleasesSettingsRepositories:[
"GET /orgs/{org}/settings/immutable-releases/repositories"],getMembershipForAuthenticatedUser:["GET /user/memberships/orgs/{org}"],getMembershipForUser:["GET /o\
rgs/{org}/memberships/{username}"],getOrgRole:["GET /orgs/{org}/organization-roles/{role_id}"],getOrgRulesetHistory:["GET /orgs/{org}/rulesets/{ruleset_id}/hist\
ory"],getOrgRulesetVersion:["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],getWebhook:["GET /orgs/{org}/hooks/{hook_id}"],getWebhookConfigForOrg:[
"GET /orgs/{org}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],list:["GET /organizations"],listAppInstallations:[
"GET /orgs/{org}/installations"],listArtifactStorageRecords:["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],listAttestationRepositories:[
"GET /orgs/{org}/attestations/repositories"],listAttestations:["GET /orgs/{org}/attestations/{subject_digest}"],listAttestationsBulk:["POST /orgs/{org}/attestat\
ions/bulk-list{?per_page,before,after}"],listBlockedUsers:["GET /orgs/{org}/blocks"],listFailedInvitations:["GET /orgs/{org}/failed_invitations"],listForAuthenticatedUser:[
"GET /user/orgs"],listForUser:["GET /users/{username}/orgs"],listInvitationTeams:["GET /orgs/{org}/invitations/{invitation_id}/teams"],listIssueTypes:["GET /org\
s/{org}/issue-types"],listMembers:["GET /orgs/{org}/members"],listMembershipsForAuthenticatedUser:["GET /user/memberships/orgs"],listOrgRoleTeams:["GET /orgs/{o\
rg}/organization-roles/{role_id}/teams"],listOrgRoleUsers:["GET /orgs/{org}/organization-roles/{role_id}/users"],listOrgRoles:["GET /orgs/{org}/organization-rol\
es"],listOrganizationFineGrainedPermissions:["GET /orgs/{org}/organization-fine-grained-permissions"],listOutsideCollaborators:["GET /orgs/{org}/outside_collabo\
rators"],listPatGrantRepositories:["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],listPatGrantRequestRepositories:["GET /orgs/{org}/personal-ac\
cess-token-requests/{pat_request_id}/repositories"],listPatGrantRequests:["GET /orgs/{org}/personal-access-token-requests"],listPatGrants:["GET /orgs/{org}/pers\
onal-access-tokens"],listPendingInvitations:["GET /orgs/{org}/invitations"],listPublicMembers:["GET /orgs/{org}/public_members"],listSecurityManagerTeams:["GET \
/orgs/{org}/security-managers",{},{deprecated:"octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-manage\
rs#list-security-manager-teams"}],listWebhookDeliveries:["GET /orgs/{org}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /orgs/{org}/hooks"],pingWebhook:["POST\
 /orgs/{org}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeMember:["DELETE /orgs\
/{org}/members/{username}"],removeMembershipForUser:["DELETE /orgs/{org}/memberships/{username}"],removeOutsideCollaborator:["DELETE /orgs/{org}/outside_collabo\
rators/{username}"],removePublicMembershipForAuthenticatedUser:["DELETE /orgs/{org}/public_members/{username}"],removeSecurityManagerTeam:["DELETE /orgs/{org}/s\
ecurity-managers/teams/{team_slug}",{},{deprecated:"octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-\
managers#remove-a-security-manager-team"}],reviewPatGrantRequest:["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],reviewPatGrantRequestsInBulk:[
"POST /orgs/{org}/personal-access-token-requests"],revokeAllOrgRolesTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],revokeAllOrgRolesUser:["DEL\
ETE /orgs/{org}/organization-roles/users/{username}"],revokeOrgRoleTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],revokeOrgRoleUser:[
"DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],setImmutableReleasesSettings:["PUT /orgs/{org}/settings/immutable-releases"],setImmutableReleasesSettingsRepositories:[
"PUT /orgs/{org}/settings/immutable-releases/repositories"],setMembershipForUser:["PUT /orgs/{org}/memberships/{username}"],setPublicMembershipForAuthenticatedUser:[
"PUT /orgs/{org}/public_members/{username}"],unblockUser:["DELETE /orgs/{org}/blocks/{username}"],update:["PATCH /orgs/{org}"],updateIssueType:["PUT /orgs/{org}\
/issue-types/{issue_type_id}"],updateMembershipForAuthenticatedUser:["PATCH /user/memberships/orgs/{org}"],updatePatAccess:["POST /orgs/{org}/personal-access-to\
kens/{pat_id}"],updatePatAccesses:["POST /orgs/{org}/personal-access-tokens"],updateWebhook:["PATCH /orgs/{org}/hooks/{hook_id}"],updateWebhookConfigForOrg:["PA\
TCH /orgs/{org}/hooks/{hook_id}/config"]},packages:{deletePackageForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}"],deletePackageForOrg:[
"DELETE /orgs/{org}/packages/{package_type}/{package_name}"],deletePackageForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}"],deletePackageVersionForAuthenticatedUser:[
"DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],deletePackageVersionForOrg:["DELETE /orgs/{org}/packages/{package_type}/{pa\
ckage_name}/versions/{package_version_id}"],deletePackageVersionForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_vers\
ion_id}"],getAllPackageVersionsForAPackageOwnedByAnOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions",{},{renamed:["packages","getAllPackage\
VersionsForPackageOwnedByOrg"]}],getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions",{},{renamed:[
"packages","getAllPackageVersionsForPackageOwnedByAuthenticatedUser"]}],getAllPackageVersionsForPackageOwnedByAuthenticatedUser:["GET /user/packages/{package_ty\
pe}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByUser:[
"GET /users/{username}/packages/{package_type}/{package_name}/versions"],getPackageForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}"],getPackageForOrganization:[
"GET /orgs/{org}/packages/{package_type}/{package_name}"],getPackageForUser:["GET /users/{username}/packages/{package_type}/{package_name}"],getPackageVersionForAuthenticatedUser:[
"GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],getPackageVersionForOrganization:["GET /orgs/{org}/packages/{package_type}/{pa\
ckage_name}/versions/{package_version_id}"],getPackageVersionForUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id\
}"],listDockerMigrationConflictingPackagesForAuthenticatedUser:["GET /user/docker/conflicts"],listDockerMigrationConflictingPackagesForOrganization:["GET /orgs/\
{org}/docker/conflicts"],listDockerMigrationConflictingPackagesForUser:["GET /users/{username}/docker/conflicts"],listPackagesForAuthenticatedUser:["GET /user/p\
ackages"],listPackagesForOrganization:["GET /orgs/{org}/packages"],listPackagesForUser:["GET /users/{username}/packages"],restorePackageForAuthenticatedUser:["P\
OST /user/packages/{package_type}/{package_name}/restore{?token}"],restorePackageForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token\
}"],restorePackageForUser:["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],restorePackageVersionForAuthenticatedUser:["POST /us\
er/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],restorePackageVersionForOrg:["POST /orgs/{org}/packages/{package_type}/{packag\
e_name}/versions/{package_version_id}/restore"],restorePackageVersionForUser:["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_v\
ersion_id}/restore"]},privateRegistries:{createOrgPrivateRegistry:["POST /orgs/{org}/private-registries"],deleteOrgPrivateRegistry:["DELETE /orgs/{org}/private-\
registries/{secret_name}"],getOrgPrivateRegistry:["GET /orgs/{org}/private-registries/{secret_name}"],getOrgPublicKey:["GET /orgs/{org}/private-registries/publi\
c-key"],listOrgPrivateRegistries:["GET /orgs/{org}/private-registries"],updateOrgPrivateRegistry:["PATCH /orgs/{org}/private-registries/{secret_name}"]},projects:{
addItemForOrg:["POST /orgs/{org}/projectsV2/{project_number}/items"],addItemForUser:["POST /users/{username}/projectsV2/{project_number}/items"],deleteItemForOrg:[
"DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],deleteItemForUser:["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],getFieldForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],getFieldForUser:["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],getForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}"],getForUser:["GET /users/{username}/projectsV2/{project_number}"],getOrgItem:["GET /orgs/{org}/projectsV2/{project\
_number}/items/{item_id}"],getUserItem:["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],listFieldsForOrg:["GET /orgs/{org}/projectsV2/{proj\
ect_number}/fields"],listFieldsForUser:["GET /users/{username}/projectsV2/{project_number}/fields"],listForOrg:["GET /orgs/{org}/projectsV2"],listForUser:["GET \
/users/{username}/projectsV2"],listItemsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/items"],listItemsForUser:["GET /users/{username}/projectsV2/{projec\
t_number}/items"],updateItemForOrg:["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],updateItemForUser:["PATCH /users/{username}/projectsV2/{pro\
ject_number}/items/{item_id}"]},pulls:{checkIfMerged:["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],create:["POST /repos/{owner}/{repo}/pulls"],createReplyForReviewComment:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],createReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],createReviewComment:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],deletePendingReview:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],deleteReviewComment:[
"DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],dismissReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],get:[
"GET /repos/{owner}/{repo}/pulls/{pull_number}"],getReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],getReviewComment:["GET /repos/{\
owner}/{repo}/pulls/comments/{comment_id}"],list:["GET /repos/{owner}/{repo}/pulls"],listCommentsForReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/revie\
ws/{review_id}/comments"],listCommits:["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],listFiles:["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
listRequestedReviewers:["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],listReviewComments:["GET /repos/{owner}/{repo}/pulls/{pull_number}/\
comments"],listReviewCommentsForRepo:["GET /repos/{owner}/{repo}/pulls/comments"],listReviews:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],merge:["\
PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],removeRequestedReviewers:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],requestReviewers:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],submitReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],
update:["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],updateBranch:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],updateReview:["PUT /repo\
s/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],updateReviewComment:["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]},rateLimit:{get:["GET\
 /rate_limit"]},reactions:{createForCommitComment:["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],createForIssue:["POST /repos/{owner}/{repo}/iss\
ues/{issue_number}/reactions"],createForIssueComment:["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],createForPullRequestReviewComment:["P\
OST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],createForRelease:["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],createForTeamDiscussionCommentInOrg:[
"POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],createForTeamDiscussionInOrg:["POST /orgs/{org}/teams/\
{team_slug}/discussions/{discussion_number}/reactions"],deleteForCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],deleteForIssue:[
"DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],deleteForIssueComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/\
reactions/{reaction_id}"],deleteForPullRequestComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],deleteForRelease:["DE\
LETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],deleteForTeamDiscussion:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussio\
n_number}/reactions/{reaction_id}"],deleteForTeamDiscussionComment:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_numb\
er}/reactions/{reaction_id}"],listForCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],listForIssue:["GET /repos/{owner}/{repo}/issues\
/{issue_number}/reactions"],listForIssueComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],listForPullRequestReviewComment:["GET /repo\
s/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],listForRelease:["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],listForTeamDiscussionCommentInOrg:[
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],listForTeamDiscussionInOrg:["GET /orgs/{org}/teams/{tea\
m_slug}/discussions/{discussion_number}/reactions"]},repos:{acceptInvitation:["PATCH /user/repository_invitations/{invitation_id}",{},{renamed:["repos","acceptI\
nvitationForAuthenticatedUser"]}],acceptInvitationForAuthenticatedUser:["PATCH /user/repository_invitations/{invitation_id}"],addAppAccessRestrictions:["POST /r\
epos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],addCollaborator:["PUT /repos/{owner}/{repo}/collaborators/{username}"],
addStatusCheckContexts:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],addTeamAccessRestrictions:[
"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],addUserAccessRestrictions:["POST /repos/{owner}/{repo}/bran\
ches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],cancelPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/\
cancel"],checkAutomatedSecurityFixes:["GET /repos/{owner}/{repo}/automated-security-fixes"],checkCollaborator:["GET /repos/{owner}/{repo}/collaborators/{usernam\
e}"],checkImmutableReleases:["GET /repos/{owner}/{repo}/immutable-releases"],checkPrivateVulnerabilityReporting:["GET /repos/{owner}/{repo}/private-vulnerabilit\
y-reporting"],checkVulnerabilityAlerts:["GET /repos/{owner}/{repo}/vulnerability-alerts"],codeownersErrors:["GET /repos/{owner}/{repo}/codeowners/errors"],compareCommits:[
"GET /repos/{owner}/{repo}/compare/{base}...{head}"],compareCommitsWithBasehead:["GET /repos/{owner}/{repo}/compare/{basehead}"],createAttestation:["POST /repos\
/{owner}/{repo}/attestations"],createAutolink:["POST /repos/{owner}/{repo}/autolinks"],createCommitComment:["POST /repos/{owner}/{repo}/commits/{commit_sha}/com\
ments"],createCommitSignatureProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],createCommitStatus:["POST /repos/{owner}\
/{repo}/statuses/{sha}"],createDeployKey:["POST /repos/{owner}/{repo}/keys"],createDeployment:["POST /repos/{owner}/{repo}/deployments"],createDeploymentBranchPolicy:[
"POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],createDeploymentProtectionRule:["POST /repos/{owner}/{repo}/environment\
s/{environment_name}/deployment_protection_rules"],createDeploymentStatus:["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],createDispatchEvent:[
"POST /repos/{owner}/{repo}/dispatches"],createForAuthenticatedUser:["POST /user/repos"],createFork:["POST /repos/{owner}/{repo}/forks"],createInOrg:["POST /org\
s/{org}/repos"],createOrUpdateEnvironment:["PUT /repos/{owner}/{repo}/environments/{environment_name}"],createOrUpdateFileContents:["PUT /repos/{owner}/{repo}/c\
ontents/{path}"],createOrgRuleset:["POST /orgs/{org}/rulesets"],createPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments"],createPagesSite:["POST /r\
epos/{owner}/{repo}/pages"],createRelease:["POST /repos/{owner}/{repo}/releases"],createRepoRuleset:["POST /repos/{owner}/{repo}/rulesets"],createUsingTemplate:[
"POST /repos/{template_owner}/{template_repo}/generate"],createWebhook:["POST /repos/{owner}/{repo}/hooks"],customPropertiesForReposCreateOrUpdateRepositoryValues:[
"PATCH /repos/{owner}/{repo}/properties/values"],customPropertiesForReposGetRepositoryValues:["GET /repos/{owner}/{repo}/properties/values"],declineInvitation:[
"DELETE /user/repository_invitations/{invitation_id}",{},{renamed:["repos","declineInvitationForAuthenticatedUser"]}],declineInvitationForAuthenticatedUser:["DE\
LETE /user/repository_invitations/{invitation_id}"],delete:["DELETE /repos/{owner}/{repo}"],deleteAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{br\
anch}/protection/restrictions"],deleteAdminBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],deleteAnEnvironment:["D\
ELETE /repos/{owner}/{repo}/environments/{environment_name}"],deleteAutolink:["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],deleteBranchProtection:["D\
ELETE /repos/{owner}/{repo}/branches/{branch}/protection"],deleteCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],deleteCommitSignatureProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],deleteDeployKey:["DELETE /repos/{owner}/{repo}/keys/{key_id}"],deleteDeployment:[
"DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],deleteDeploymentBranchPolicy:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployme\
nt-branch-policies/{branch_policy_id}"],deleteFile:["DELETE /repos/{owner}/{repo}/contents/{path}"],deleteInvitation:["DELETE /repos/{owner}/{repo}/invitations/\
{invitation_id}"],deleteOrgRuleset:["DELETE /orgs/{org}/rulesets/{ruleset_id}"],deletePagesSite:["DELETE /repos/{owner}/{repo}/pages"],deletePullRequestReviewProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],deleteRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
deleteReleaseAsset:["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],deleteRepoRuleset:["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],deleteWebhook:[
"DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],disableAutomatedSecurityFixes:["DELETE /repos/{owner}/{repo}/automated-security-fixes"],disableDeploymentProtectionRule:[
"DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],disableImmutableReleases:["DELETE /repos/{owner\
}/{repo}/immutable-releases"],disablePrivateVulnerabilityReporting:["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],disableVulnerabilityAlerts:[
"DELETE /repos/{owner}/{repo}/vulnerability-alerts"],downloadArchive:["GET /repos/{owner}/{repo}/zipball/{ref}",{},{renamed:["repos","downloadZipballArchive"]}],
downloadTarballArchive:["GET /repos/{owner}/{repo}/tarball/{ref}"],downloadZipballArchive:["GET /repos/{owner}/{repo}/zipball/{ref}"],enableAutomatedSecurityFixes:[
"PUT /repos/{owner}/{repo}/automated-security-fixes"],enableImmutableReleases:["PUT /repos/{owner}/{repo}/immutable-releases"],enablePrivateVulnerabilityReporting:[
"PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],enableVulnerabilityAlerts:["PUT /repos/{owner}/{repo}/vulnerability-alerts"],generateReleaseNotes:[
"POST /repos/{owner}/{repo}/releases/generate-notes"],get:["GET /repos/{owner}/{repo}"],getAccessRestrictions:["GET /repos/{owner}/{repo}/branches/{branch}/prot\
ection/restrictions"],getAdminBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],getAllDeploymentProtectionRules:["GET /\
repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],getAllEnvironments:["GET /repos/{owner}/{repo}/environments"],getAllStatusCheckContexts:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],getAllTopics:["GET /repos/{owner}/{repo}/topics"],getAppsWithAccessToProtectedBranch:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],getAutolink:["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],getBranch:["GET /r\
epos/{owner}/{repo}/branches/{branch}"],getBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection"],getBranchRules:["GET /repos/{owner}/{repo\
}/rules/branches/{branch}"],getClones:["GET /repos/{owner}/{repo}/traffic/clones"],getCodeFrequencyStats:["GET /repos/{owner}/{repo}/stats/code_frequency"],getCollaboratorPermissionLevel:[
"GET /repos/{owner}/{repo}/collaborators/{username}/permission"],getCombinedStatusForRef:["GET /repos/{owner}/{repo}/commits/{ref}/status"],getCommit:["GET /rep\
os/{owner}/{repo}/commits/{ref}"],getCommitActivityStats:["GET /repos/{owner}/{repo}/stats/commit_activity"],getCommitComment:["GET /repos/{owner}/{repo}/commen\
ts/{comment_id}"],getCommitSignatureProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],getCommunityProfileMetrics:["GET /\
repos/{owner}/{repo}/community/profile"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],getContributorsStats:["GET /repos/{owner}/{repo}/stats/contrib\
utors"],getCustomDeploymentProtectionRule:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],getDeployKey:[
"GET /repos/{owner}/{repo}/keys/{key_id}"],getDeployment:["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],getDeploymentBranchPolicy:["GET /repos/{owner\
}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],getDeploymentStatus:["GET /repos/{owner}/{repo}/deployments/{deployment\
_id}/statuses/{status_id}"],getEnvironment:["GET /repos/{owner}/{repo}/environments/{environment_name}"],getLatestPagesBuild:["GET /repos/{owner}/{repo}/pages/b\
uilds/latest"],getLatestRelease:["GET /repos/{owner}/{repo}/releases/latest"],getOrgRuleSuite:["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],getOrgRuleSuites:[
"GET /orgs/{org}/rulesets/rule-suites"],getOrgRuleset:["GET /orgs/{org}/rulesets/{ruleset_id}"],getOrgRulesets:["GET /orgs/{org}/rulesets"],getPages:["GET /repo\
s/{owner}/{repo}/pages"],getPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],getPagesDeployment:["GET /repos/{owner}/{repo}/pages/deployments/{p\
ages_deployment_id}"],getPagesHealthCheck:["GET /repos/{owner}/{repo}/pages/health"],getParticipationStats:["GET /repos/{owner}/{repo}/stats/participation"],getPullRequestReviewProtection:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],getPunchCardStats:["GET /repos/{owner}/{repo}/stats/punch_card"],getReadme:[
"GET /repos/{owner}/{repo}/readme"],getReadmeInDirectory:["GET /repos/{owner}/{repo}/readme/{dir}"],getRelease:["GET /repos/{owner}/{repo}/releases/{release_id}"],
getReleaseAsset:["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],getReleaseByTag:["GET /repos/{owner}/{repo}/releases/tags/{tag}"],getRepoRuleSuite:["GE\
T /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],getRepoRuleSuites:["GET /repos/{owner}/{repo}/rulesets/rule-suites"],getRepoRuleset:["GET /repos/\
{owner}/{repo}/rulesets/{ruleset_id}"],getRepoRulesetHistory:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],getRepoRulesetVersion:["GET /repos/{own\
er}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],getRepoRulesets:["GET /repos/{owner}/{repo}/rulesets"],getStatusChecksProtection:["GET /repos/{owner}/{r\
epo}/branches/{branch}/protection/required_status_checks"],getTeamsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrict\
ions/teams"],getTopPaths:["GET /repos/{owner}/{repo}/traffic/popular/paths"],getTopReferrers:["GET /repos/{owner}/{repo}/traffic/popular/referrers"],getUsersWithAccessToProtectedBranch:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],getViews:["GET /repos/{owner}/{repo}/traffic/views"],getWebhook:["GET /repos/{owner\
}/{repo}/hooks/{hook_id}"],getWebhookConfigForRepo:["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /repos/{owner}/{repo}/hooks/{ho\
ok_id}/deliveries/{delivery_id}"],listActivities:["GET /repos/{owner}/{repo}/activity"],listAttestations:["GET /repos/{owner}/{repo}/attestations/{subject_diges\
t}"],listAutolinks:["GET /repos/{owner}/{repo}/autolinks"],listBranches:["GET /repos/{owner}/{repo}/branches"],listBranchesForHeadCommit:["GET /repos/{owner}/{r\
epo}/commits/{commit_sha}/branches-where-head"],listCollaborators:["GET /repos/{owner}/{repo}/collaborators"],listCommentsForCommit:["GET /repos/{owner}/{repo}/\
commits/{commit_sha}/comments"],listCommitCommentsForRepo:["GET /repos/{owner}/{repo}/comments"],listCommitStatusesForRef:["GET /repos/{owner}/{repo}/commits/{r\
ef}/statuses"],listCommits:["GET /repos/{owner}/{repo}/commits"],listContributors:["GET /repos/{owner}/{repo}/contributors"],listCustomDeploymentRuleIntegrations:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],listDeployKeys:["GET /repos/{owner}/{repo}/keys"],listDeploymentBranchPolicies:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],listDeploymentStatuses:["GET /repos/{owner}/{repo}/deployments/{deployme\
nt_id}/statuses"],listDeployments:["GET /repos/{owner}/{repo}/deployments"],listForAuthenticatedUser:["GET /user/repos"],listForOrg:["GET /orgs/{org}/repos"],listForUser:[
"GET /users/{username}/repos"],listForks:["GET /repos/{owner}/{repo}/forks"],listInvitations:["GET /repos/{owner}/{repo}/invitations"],listInvitationsForAuthenticatedUser:[
"GET /user/repository_invitations"],listLanguages:["GET /repos/{owner}/{repo}/languages"],listPagesBuilds:["GET /repos/{owner}/{repo}/pages/builds"],listPublic:[
"GET /repositories"],listPullRequestsAssociatedWithCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],listReleaseAssets:["GET /repos/{owner}/{repo}\
/releases/{release_id}/assets"],listReleases:["GET /repos/{owner}/{repo}/releases"],listTags:["GET /repos/{owner}/{repo}/tags"],listTeams:["GET /repos/{owner}/{\
repo}/teams"],listWebhookDeliveries:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /repos/{owner}/{repo}/hooks"],merge:["POST /repo\
s/{owner}/{repo}/merges"],mergeUpstream:["POST /repos/{owner}/{repo}/merge-upstream"],pingWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:[
"POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeAppAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/pro\
tection/restrictions/apps",{},{mapToData:"apps"}],removeCollaborator:["DELETE /repos/{owner}/{repo}/collaborators/{username}"],removeStatusCheckContexts:["DELET\
E /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],removeStatusCheckProtection:["DELETE /repos/{ow\
ner}/{repo}/branches/{branch}/protection/required_status_checks"],removeTeamAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restr\
ictions/teams",{},{mapToData:"teams"}],removeUserAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"\
users"}],renameBranch:["POST /repos/{owner}/{repo}/branches/{branch}/rename"],replaceAllTopics:["PUT /repos/{owner}/{repo}/topics"],requestPagesBuild:["POST /re\
pos/{owner}/{repo}/pages/builds"],setAdminBranchProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],setAppAccessRestrictions:[
"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],setStatusCheckContexts:["PUT /repos/{owner}/{repo}/branches/{b\
ranch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],setTeamAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection\
/restrictions/teams",{},{mapToData:"teams"}],setUserAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"\
users"}],testPushWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],transfer:["POST /repos/{owner}/{repo}/transfer"],update:["PATCH /repos/{owner}/{re\
po}"],updateBranchProtection:["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],updateCommitComment:["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
updateDeploymentBranchPolicy:["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],updateInformationAboutPagesSite:[
"PUT /repos/{owner}/{repo}/pages"],updateInvitation:["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],updateOrgRuleset:["PUT /orgs/{org}/rulesets/{rul\
eset_id}"],updatePullRequestReviewProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],updateRelease:["PATCH /r\
epos/{owner}/{repo}/releases/{release_id}"],updateReleaseAsset:["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],updateRepoRuleset:["PUT /repos/{owner}\
/{repo}/rulesets/{ruleset_id}"],updateStatusCheckPotection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",{},{renamed:["repo\
s","updateStatusCheckProtection"]}],updateStatusCheckProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],updateWebhook:[
"PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],updateWebhookConfigForRepo:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],uploadReleaseAsset:["POST /repo\
s/{owner}/{repo}/releases/{release_id}/assets{?name,label}",{baseUrl:"https://uploads.github.com"}]},search:{code:["GET /search/code"],commits:["GET /search/com\
mits"],issuesAndPullRequests:["GET /search/issues"],labels:["GET /search/labels"],repos:["GET /search/repositories"],topics:["GET /search/topics"],users:["GET /\
search/users"]},secretScanning:{createPushProtectionBypass:["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],getAlert:["GET /repos/{owner}\
/{repo}/secret-scanning/alerts/{alert_number}"],getScanHistory:["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],listAlertsForOrg:["GET /orgs/{org}/sec\
ret-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/secret-scanning/alerts"],listLocationsForAlert:["GET /repos/{owner}/{repo}/secret-scanning/a\
lerts/{alert_number}/locations"],listOrgPatternConfigs:["GET /orgs/{org}/secret-scanning/pattern-configurations"],updateAlert:["PATCH /repos/{owner}/{repo}/secr\
et-scanning/alerts/{alert_number}"],updateOrgPatternConfigs:["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]},securityAdvisories:{createFork:["POST \
/repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],createPrivateVulnerabilityReport:["POST /repos/{owner}/{repo}/security-advisories/reports"],createRepositoryAdvisory:[
"POST /repos/{owner}/{repo}/security-advisories"],createRepositoryAdvisoryCveRequest:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],getGlobalAdvisory:[
"GET /advisories/{ghsa_id}"],getRepositoryAdvisory:["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],listGlobalAdvisories:["GET /advisories"],listOrgRepositoryAdvisories:[
"GET /orgs/{org}/security-advisories"],listRepositoryAdvisories:["GET /repos/{owner}/{repo}/security-advisories"],updateRepositoryAdvisory:["PATCH /repos/{owner\
}/{repo}/security-advisories/{ghsa_id}"]},teams:{addOrUpdateMembershipForUserInOrg:["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],addOrUpdateRepoPermissionsInOrg:[
"PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],checkPermissionsForRepoInOrg:["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],create:["POST \
/orgs/{org}/teams"],createDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],createDiscussionInOrg:["POST /o\
rgs/{org}/teams/{team_slug}/discussions"],deleteDiscussionCommentInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_\
number}"],deleteDiscussionInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],deleteInOrg:["DELETE /orgs/{org}/teams/{team_slug}"],getByName:[
"GET /orgs/{org}/teams/{team_slug}"],getDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],getDiscussionInOrg:[
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],getMembershipForUserInOrg:["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],list:[
"GET /orgs/{org}/teams"],listChildInOrg:["GET /orgs/{org}/teams/{team_slug}/teams"],listDiscussionCommentsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/\
{discussion_number}/comments"],listDiscussionsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions"],listForAuthenticatedUser:["GET /user/teams"],listMembersInOrg:[
"GET /orgs/{org}/teams/{team_slug}/members"],listPendingInvitationsInOrg:["GET /orgs/{org}/teams/{team_slug}/invitations"],listReposInOrg:["GET /orgs/{org}/team\
s/{team_slug}/repos"],removeMembershipForUserInOrg:["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],removeRepoInOrg:["DELETE /orgs/{org}/teams/{t\
eam_slug}/repos/{owner}/{repo}"],updateDiscussionCommentInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
updateDiscussionInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],updateInOrg:["PATCH /orgs/{org}/teams/{team_slug}"]},users:{addEmailForAuthenticated:[
"POST /user/emails",{},{renamed:["users","addEmailForAuthenticatedUser"]}],addEmailForAuthenticatedUser:["POST /user/emails"],addSocialAccountForAuthenticatedUser:[
"POST /user/social_accounts"],block:["PUT /user/blocks/{username}"],checkBlocked:["GET /user/blocks/{username}"],checkFollowingForUser:["GET /users/{username}/f\
ollowing/{target_user}"],checkPersonIsFollowedByAuthenticated:["GET /user/following/{username}"],createGpgKeyForAuthenticated:["POST /user/gpg_keys",{},{renamed:[
"users","createGpgKeyForAuthenticatedUser"]}],createGpgKeyForAuthenticatedUser:["POST /user/gpg_keys"],createPublicSshKeyForAuthenticated:["POST /user/keys",{},
{renamed:["users","createPublicSshKeyForAuthenticatedUser"]}],createPublicSshKeyForAuthenticatedUser:["POST /user/keys"],createSshSigningKeyForAuthenticatedUser:[
"POST /user/ssh_signing_keys"],deleteAttestationsBulk:["POST /users/{username}/attestations/delete-request"],deleteAttestationsById:["DELETE /users/{username}/a\
ttestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /users/{username}/attestations/digest/{subject_digest}"],deleteEmailForAuthenticated:[
"DELETE /user/emails",{},{renamed:["users","deleteEmailForAuthenticatedUser"]}],deleteEmailForAuthenticatedUser:["DELETE /user/emails"],deleteGpgKeyForAuthenticated:[
"DELETE /user/gpg_keys/{gpg_key_id}",{},{renamed:["users","deleteGpgKeyForAuthenticatedUser"]}],deleteGpgKeyForAuthenticatedUser:["DELETE /user/gpg_keys/{gpg_ke\
y_id}"],deletePublicSshKeyForAuthenticated:["DELETE /user/keys/{key_id}",{},{renamed:["users","deletePublicSshKeyForAuthenticatedUser"]}],deletePublicSshKeyForAuthenticatedUser:[
"DELETE /user/keys/{key_id}"],deleteSocialAccountForAuthenticatedUser:["DELETE /user/social_accounts"],deleteSshSigningKeyForAuthenticatedUser:["DELETE /user/ss\
h_signing_keys/{ssh_signing_key_id}"],follow:["PUT /user/following/{username}"],getAuthenticated:["GET /user"],getById:["GET /user/{account_id}"],getByUsername:[
"GET /users/{username}"],getContextForUser:["GET /users/{username}/hovercard"],getGpgKeyForAuthenticated:["GET /user/gpg_keys/{gpg_key_id}",{},{renamed:["users",
"getGpgKeyForAuthenticatedUser"]}],getGpgKeyForAuthenticatedUser:["GET /user/gpg_keys/{gpg_key_id}"],getPublicSshKeyForAuthenticated:["GET /user/keys/{key_id}",
{},{renamed:["users","getPublicSshKeyForAuthenticatedUser"]}],getPublicSshKeyForAuthenticatedUser:["GET /user/keys/{key_id}"],getSshSigningKeyForAuthenticatedUser:[
"GET /user/ssh_signing_keys/{ssh_signing_key_id}"],list:["GET /users"],listAttestations:["GET /users/{username}/attestations/{subject_digest}"],listAttestationsBulk:[
"POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],listBlockedByAuthenticated:["GET /user/blocks",{},{renamed:["users","listBlockedByAuthe\
nticatedUser"]}],listBlockedByAuthenticatedUser:["GET /user/blocks"],listEmailsForAuthenticated:["GET /user/emails",{},{renamed:["users","listEmailsForAuthentic\
atedUser"]}],listEmailsForAuthenticatedUser:["GET /user/emails"],listFollowedByAuthenticated:["GET /user/following",{},{renamed:["users","listFollowedByAuthenti\
catedUser"]}],listFollowedByAuthenticatedUser:["GET /user/following"],listFollowersForAuthenticatedUser:["GET /user/followers"],listFollowersForUser:["GET /user\
s/{username}/followers"],listFollowingForUser:["GET /users/{username}/following"],listGpgKeysForAuthenticated:["GET /user/gpg_keys",{},{renamed:["users","listGp\
gKeysForAuthenticatedUser"]}],listGpgKeysForAuthenticatedUser:["GET /user/gpg_keys"],listGpgKeysForUser:["GET /users/{username}/gpg_keys"],listPublicEmailsForAuthenticated:[
"GET /user/public_emails",{},{renamed:["users","listPublicEmailsForAuthenticatedUser"]}],listPublicEmailsForAuthenticatedUser:["GET /user/public_emails"],listPublicKeysForUser:[
"GET /users/{username}/keys"],listPublicSshKeysForAuthenticated:["GET /user/keys",{},{renamed:["users","listPublicSshKeysForAuthenticatedUser"]}],listPublicSshKeysForAuthenticatedUser:[
"GET /user/keys"],listSocialAccountsForAuthenticatedUser:["GET /user/social_accounts"],listSocialAccountsForUser:["GET /users/{username}/social_accounts"],listSshSigningKeysForAuthenticatedUser:[
"GET /user/ssh_signing_keys"],listSshSigningKeysForUser:["GET /users/{username}/ssh_signing_keys"],setPrimaryEmailVisibilityForAuthenticated:["PATCH /user/email\
/visibility",{},{renamed:["users","setPrimaryEmailVisibilityForAuthenticatedUser"]}],setPrimaryEmailVisibilityForAuthenticatedUser:["PATCH /user/email/visibilit\
y"],unblock:["DELETE /user/blocks/{username}"],unfollow:["DELETE /user/following/{username}"],updateAuthenticated:["PATCH /user"]}},r=e2,i3=new Map;for(const[e3,
t]of Object.entries(r))for(const[n,s2]of Object.entries(t)){const[r3,o7,u4]=s2,[d6,f4]=r3.split(/ /),a5=Object.assign({method:d6,url:f4},o7);i3.has(e3)||i3.set(
e3,new Map),i3.get(e3).set(n,{scope:e3,methodName:n,endpointDefaults:a5,decorations:u4})}var g5={has({scope:e3},t){return i3.get(e3).has(t)},getOwnPropertyDescriptor(e3,t){
return{value:this.get(e3,t),configurable:!0,writable:!0,enumerable:!0}},defineProperty(e3,t,n){return Object.defineProperty(e3.cache,t,n),!0},deleteProperty(e3,t){
return delete e3.cache[t],!0},ownKeys({scope:e3}){return[...i3.get(e3).keys()]},set(e3,t,n){return e3.cache[t]=n},get({octokit:e3,scope:t,cache:n},s2){if(n[s2])
return n[s2];const r3=i3.get(t).get(s2);if(!r3)return;const{endpointDefaults:o7,decorations:u4}=r3;return u4?n[s2]=b6(e3,t,s2,o7,u4):n[s2]=e3.request.defaults(o7),
n[s2]}};function w4(e3){const t={};for(const n of i3.keys())t[n]=new Proxy({octokit:e3,scope:n,cache:{}},g5);return t}function b6(e3,t,n,s2,r3){const o7=e3.request.
defaults(s2);function u4(...d6){let f4=o7.endpoint.merge(...d6);if(r3.mapToData)return f4=Object.assign({},f4,{data:f4[r3.mapToData],[r3.mapToData]:void 0}),o7(
f4);if(r3.renamed){const[a5,p3]=r3.renamed;e3.log.warn(`octokit.${t}.${n}() has been renamed to octokit.${a5}.${p3}()`)}if(r3.deprecated&&e3.log.warn(r3.deprecated),
r3.renamedParameters){const a5=o7.endpoint.merge(...d6);for(const[p3,c3]of Object.entries(r3.renamedParameters))p3 in a5&&(e3.log.warn(`"${p3}" parameter is dep\
recated for "octokit.${t}.${n}()". Use "${c3}" instead`),c3 in a5||(a5[c3]=a5[p3]),delete a5[p3]);return o7(a5)}return o7(...d6)}return Object.assign(u4,o7)}function r2(t){
return{rest:w4(t)}}r2.VERSION=o5;function i4(t){const o7=w4(t);return{...o7,rest:o7}}i4.VERSION=o5;var o6="22.0.1",m4=d4.plugin(h6,i4,d5).defaults({userAgent:`o\
ctokit-rest.js/${o6}`}),{setTimeout:pause}=process.getBuiltinModule("node:timers/promises"),GAPS={write:1,notification:3};function spacing(octokit,{throttle={}}){
const{enabled=!0,id="",retryAfterBaseValue:second=1e3}=throttle;return enabled&&octokit.hook.before("request",async request=>{isWrite(request)&&(await turn(`wri\
te ${id}`,GAPS.write*second),_.triggersNotification(pathOf(request))&&await turn(`notification ${id}`,GAPS.notification*second))}),{}}var noQueue={key:()=>({schedule:async(_4,act)=>act()})},
LEFT_TO_US={write:noQueue,notifications:noQueue};function isWrite(request){const{method,query}=request,path=pathOf(request);return method==="GET"||method==="HEA\
D"||path.endsWith("/access_tokens")?!1:!path.endsWith("/graphql")||/^\s*mutation\b/.test(String(query))}function pathOf({url}){return new URL(String(url),"https\
://api.github.com").pathname}var next=new Map;async function turn(queue,gap){const now=Date.now(),at=Math.max(now,next.get(queue)??0);next.set(queue,at+gap),at>
now&&await pause(at-now)}var GITHUB_LIMITS={time:3e4,patience:12e4,retries:3,second:1e3};function githubClient({token,...options}){return new PacedOctokit({auth:token,
...octokitOptions(options)})}function octokitOptions({baseUrl=(0,import_shared_acs.githubApi)(),userAgent="toril",limits:changed={},paced=!0,queue="toril",fetch:send=fetch}){
const limits={...GITHUB_LIMITS,...changed},mayWait=patient(limits.patience,limits.second),retryAfterBaseValue=limits.second;return{baseUrl:checkedAddress(baseUrl),
userAgent,request:{fetch:wholeAnswers(send,limits.time),log:SILENT},retry:{enabled:paced,retries:limits.retries,doNotRetry:DO_NOT_RETRY,retryAfterBaseValue},throttle:{
enabled:paced,id:queue,retryAfterBaseValue,...LEFT_TO_US,onRateLimit:mayWait,onSecondaryRateLimit:mayWait},log:SILENT}}var PacedOctokit=m4.plugin(q,_,spacing),DO_NOT_RETRY=[
400,401,403,404,409,410,422,429,451],SILENT={debug(){},info(){},warn(){},error(){}};function checkedAddress(baseUrl){const url=URL.canParse(baseUrl)?new URL(baseUrl):
void 0,isLocal=url?.hostname==="localhost"||url?.hostname==="127.0.0.1";if(url?.protocol==="https:"||url?.protocol==="http:"&&isLocal)return baseUrl.replace(/\/+$/,
"");throw new import_shared_acegopst.SetupError("The address of GitHub's API has to begin with https, as in https://github.example.com/api/v3.")}function patient(patience,second){
const deadlines=new WeakMap;return(seconds,request)=>{const deadline=deadlines.get(request)??Date.now()+patience;return deadlines.set(request,deadline),Date.now()+
seconds*second<=deadline}}var WITHOUT_BODY=new Set([101,204,205,304]);function wholeAnswers(send,time){return async(url,init)=>{const limit=AbortSignal.timeout(
time),signal=init?.signal?AbortSignal.any([init.signal,limit]):limit,response=await send(url,{...init,signal}),body=await response.arrayBuffer(),{status,statusText,
headers}=response;return new Response(WITHOUT_BODY.has(status)?null:body,{status,statusText,headers})}}function reasonOf(error){return error instanceof import_shared_acegopst.SetupError||
error instanceof import_shared_aes.RemoteError?error.message:`Toril made a mistake, please report it: ${error instanceof Error?`${error.name}: ${error.message}`:
String(error)}`}function faultCheck(error){return{conclusion:"failure",title:"This change could not be reviewed",summary:(0,import_shared_acs.sentence)(reasonOf(
error)),annotations:[]}}var NONE=new Set,LONGEST={title:255,sentence:600};function orderedAnnotations(review,commented2=NONE){const blocking=(0,import_shared_acs.groupGaps)(
review.gaps.filter(gap=>gap.blocking&&gap.path!==""));return[...(0,import_shared_acs.orderFindings)(review.findings).filter(finding=>!commented2.has(finding)).map(
ofFinding),...blocking.flatMap(({gaps})=>gaps.map(ofGap))]}function ofFinding({severity,title,witness,message,remedy,path,line,endLine}){return{path,...linesFrom(
line,endLine),level:import_shared_acs.SEVERITY_WORDS[severity].annotation,title:plain(title,LONGEST.title),message:[`${plain((0,import_shared_acs.witnessLead)(witness),
LONGEST.sentence)}: ${plain(witness.text,LONGEST.sentence)}`,plain(message,LONGEST.sentence),plain(remedy,LONGEST.sentence)].join(`
`)}}function ofGap({kind,path,line,message}){return{path,...linesFrom(line,line),level:"warning",title:import_shared_acs.GAP_HEADINGS[kind],message:plain(message,
LONGEST.sentence)}}function linesFrom(line,endLine){return{line:Math.max(1,line),endLine:Math.max(1,line,endLine)}}function plain(text,longest){const shown=(0,import_shared_acegpst.visible)(
text.slice(0,longest));return text.length<=longest&&shown.length<=longest?shown:`${shown.slice(0,longest-1).toWellFormed()}\u2026`}var CHECK_LIMITS={summary:65535,
annotations:200,title:100},ROOM={notices:4e3,faults:3e4},CONCLUSIONS={pass:"success",neutral:"neutral",fail:"failure"};function renderCheck(review,policy,notices=[],commented2=new Set){
const annotations=orderedAnnotations(review,commented2),outcome=(0,import_shared_aces.outcomeOf)(review,policy),left=annotations.length-CHECK_LIMITS.annotations,
isObserved=policy.mode==="observe"&&(0,import_shared_aces.enforcedOutcomeOf)(review,policy)==="fail",title=isObserved?`Would fail: ${(0,import_shared_acs.headlineOf)(
review,CHECK_LIMITS.title)}`:(0,import_shared_acs.headlineOf)(review,CHECK_LIMITS.title),said=[...isObserved?["This repository's policy only observes. If it enf\
orced, this check would fail."]:[],...review.verdict==="incomplete"&&outcome!=="fail"&&!isObserved?["This review is incomplete, and this repository's policy let\
s that through."]:[],...left>0?[`${(0,import_shared_acs.counted)(left,"more place")} had no room for an annotation.`]:[],...notices.slice(0,1)],points=notices.slice(
1).map(notice=>`- ${(0,import_shared_acs.sentence)(notice)}`),{shown}=(0,import_shared_acs.fitting)([...said.map(notice=>`${(0,import_shared_acs.sentence)(notice)}\

`),...points],line=>line,ROOM.notices);return{conclusion:CONCLUSIONS[outcome],title:plain(title,CHECK_LIMITS.title),summary:[shown.join(`
`).trim(),(0,import_shared_acs.renderMarkdownBody)(review,{policy})].filter(Boolean).join(`

`),annotations:annotations.slice(0,CHECK_LIMITS.annotations)}}function renderCheckPage({title,summary},notes=[]){return[`## ${(0,import_shared_acs.sentence)(title)}`,
...notes.map(note=>(0,import_shared_acs.sentence)(note,1e3)),summary].join(`

`)}function renderPolicyFaultCheck(faults){const{shown}=(0,import_shared_acs.fitting)(faults,({at,message})=>`- ${(0,import_shared_acs.sentence)(message)} (${(0,import_shared_acs.codeSpan)(
(0,import_shared_acs.placeInWords)(at))})`,ROOM.faults);return{conclusion:"failure",title:"The policy of this repository can't be read",summary:["The policy on \
the default branch can't be read, so this pull request was not judged.",shown.join(`
`)].join(`

`),annotations:faults.slice(0,CHECK_LIMITS.annotations).map(({at:{path,line,endLine},message})=>({path,line,endLine,level:"failure",title:"The policy can't be r\
ead",message:plain(message,2e3)}))}}function queuedIn(ref){const form=/^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-([1-9]\d{0,9})-[0-9a-f]{40}(?:[0-9a-f]{24})?$/,
[,base="",number]=form.exec(ref)??[];return number===void 0?void 0:{base,pull:Number(number)}}var{setTimeout:pause2}=process.getBuiltinModule("node:timers/promi\
ses"),SETTLING=2e3;async function writeOnce(write,look,settling){try{return await write()}catch(error){if(!(error instanceof import_shared_aes.RemoteError)||error.
reason!=="unavailable")throw error;return await pause2(settling),await look()??await write()}}function isSameText(a5,b7){return a5!==void 0&&plain2(a5)===plain2(
b7)}function plain2(text){return text.replaceAll(`\r
`,`
`).trim()}var OURS=/^toril\/1(?: (?<teller>app|job))?(?: (?<base>[0-9a-f]{40}(?:[0-9a-f]{24})?))?$/;function markOf({teller,base}){return["toril/1",teller,...base===
void 0?[]:[base]].join(" ")}function markIn(run){return OURS.exec((0,import_shared_aes.textIn)(run,"external_id")??"")?.groups}function baseIn(run){return markIn(
run)?.base}async function baseOfSuite(github,repository,suite,name){const doing=`looking for the checks of suite ${suite}`,answer2=await(0,import_shared_aes.ask)(
github,doing,"GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs",{...repository,check_suite_id:suite,check_name:name});return(0,import_shared_aes.listIn)(
answer2,"check_runs")?.map(baseIn).find(base=>base!==void 0)}async function findRun(check){const{github,repository,name,head}=check,doing=`looking for the check\
 of ${head.slice(0,12)}`,answer2=await(0,import_shared_aes.ask)(github,doing,"GET /repos/{owner}/{repo}/commits/{ref}/check-runs",{...repository,ref:head,check_name:name,
filter:"latest",per_page:100}),runs=(0,import_shared_aes.listIn)(answer2,"check_runs");if(runs===void 0)throw(0,import_shared_aes.oddAnswer)(doing);return runs.
filter(run=>isOurs(run,check)).flatMap(runIn).toSorted((a5,b7)=>b7.id-a5.id)[0]}function isOurs(run,{teller,app}){return markIn(run)?.teller!==teller?!1:app===void 0||
(0,import_shared_aes.numberIn)((0,import_shared_aes.field)(run,"app"),"id")===app}async function createRun(check,fields,earlier){const{github,repository,name,head,
settling}=check,doing=`creating the check of ${head.slice(0,12)}`;return writeOnce(async()=>{const answer2=await(0,import_shared_aes.ask)(github,doing,"POST /re\
pos/{owner}/{repo}/check-runs",{...repository,name,head_sha:head,external_id:markOf(check),...fields}),id=(0,import_shared_aes.numberIn)(answer2,"id");if(id===void 0)
throw(0,import_shared_aes.oddAnswer)(doing);return id},async()=>{const latest=await findRun(check);return latest===void 0||latest.id===earlier?void 0:latest.id},
settling)}async function updateRun(check,run,fields,annotations){const{github,repository,head,settling}=check,doing=`updating the check of ${head.slice(0,12)}`,
route="/repos/{owner}/{repo}/check-runs/{check_run_id}",parameters={...repository,check_run_id:run};await writeOnce(()=>(0,import_shared_aes.ask)(github,doing,`\
PATCH ${route}`,{...parameters,...fields,...ONCE}),async()=>{const[found]=runIn(await(0,import_shared_aes.ask)(github,doing,`GET ${route}`,parameters));return annotations>
0&&found?.annotations===annotations?!0:void 0},settling)}async function concludeRun({github,repository,head},run,fields){const doing=`updating the check of ${head.
slice(0,12)}`;await(0,import_shared_aes.ask)(github,doing,"PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",{...repository,check_run_id:run,...fields})}var ONCE={
request:{retries:0}};function runIn(run){const id=(0,import_shared_aes.numberIn)(run,"id"),output=(0,import_shared_aes.field)(run,"output");return id===void 0?[]:
[{id,conclusion:(0,import_shared_aes.textIn)(run,"conclusion"),title:(0,import_shared_aes.textIn)(output,"title"),summary:(0,import_shared_aes.textIn)(output,"s\
ummary"),text:(0,import_shared_aes.textIn)(output,"text"),completedAt:(0,import_shared_aes.textIn)(run,"completed_at"),annotations:(0,import_shared_aes.numberIn)(
output,"annotations_count")??0}]}var FILES_LIMITS={perPage:50,pages:60};async function changedFiles(github,repository,number,ofInterest){const doing=`listing th\
e files of pull request ${number}`,files=[],missing=new Set(ofInterest);for(let page=1;page<=FILES_LIMITS.pages&&missing.size>0;page+=1){const answer2=await(0,import_shared_aes.ask)(
github,doing,"GET /repos/{owner}/{repo}/pulls/{pull_number}/files",{...repository,pull_number:number,per_page:FILES_LIMITS.perPage,page});if(!Array.isArray(answer2))
throw(0,import_shared_aes.oddAnswer)(doing);for(const file of changedFilesIn(answer2))files.push(file),missing.delete(file.path);if(answer2.length<FILES_LIMITS.
perPage)break}return files}function changedFilesIn(entries){return entries.flatMap(entry=>{const path=(0,import_shared_aes.textIn)(entry,"filename");return path===
void 0?[]:[{path,patch:(0,import_shared_aes.textIn)(entry,"patch")??null}]})}function pathChangesIn(entries){return entries.map(entry=>{const status=(0,import_shared_aes.textIn)(
entry,"status"),isKnown=status==="added"||status==="modified"&&((0,import_shared_aes.numberIn)(entry,"changes")??0)>0,[path="",id=""]=[(0,import_shared_aes.textIn)(
entry,"filename"),(0,import_shared_aes.textIn)(entry,"sha")];return{path,kind:isKnown?status:"other",id}})}async function readPullRequest(github,repository,number){
const doing=`reading pull request ${number}`,pullRequest=pullRequestIn(await(0,import_shared_aes.ask)(github,doing,"GET /repos/{owner}/{repo}/pulls/{pull_number\
}",{...repository,pull_number:number}));if(pullRequest===void 0)throw(0,import_shared_aes.oddAnswer)(doing);return pullRequest}async function isCurrentHead(github,repository,number,sha){
const{head,state}=await readPullRequest(github,repository,number);return state==="open"&&head.sha===sha}function pullRequestIn(answer2){const number=(0,import_shared_aes.numberIn)(
answer2,"number"),state=(0,import_shared_aes.textIn)(answer2,"state"),base=(0,import_shared_aes.field)(answer2,"base"),head=(0,import_shared_aes.field)(answer2,
"head"),[baseEnd,headEnd]=[endIn(base),endIn(head)],defaultBranch=(0,import_shared_aes.textIn)((0,import_shared_aes.field)(base,"repo"),"default_branch");if(!(number===
void 0||baseEnd===void 0||headEnd===void 0)&&!(state!=="open"&&state!=="closed"||defaultBranch===void 0))return{number,state,draft:(0,import_shared_aes.field)(answer2,
"draft")===!0,author:authorIn((0,import_shared_aes.field)(answer2,"user")),fork:(0,import_shared_aes.numberIn)((0,import_shared_aes.field)(head,"repo"),"id")!==
(0,import_shared_aes.numberIn)((0,import_shared_aes.field)(base,"repo"),"id"),base:baseEnd,head:headEnd,defaultBranch,changedFiles:(0,import_shared_aes.numberIn)(
answer2,"changed_files")??null}}function endIn(end){const ref=(0,import_shared_aes.textIn)(end,"ref"),sha=(0,import_shared_aes.textIn)(end,"sha");return ref!==void 0&&
(0,import_shared_aes.isObjectId)(sha)?{ref,sha}:void 0}function authorIn(user){const login=(0,import_shared_aes.textIn)(user,"login");return login===void 0?null:
{login,isBot:(0,import_shared_aes.textIn)(user,"type")==="Bot"}}var MOST_FILES_COMPARED=300;async function compareWithBase(github,repository,{base,head}){const doing=`\
comparing ${base.slice(0,12)} with ${head.slice(0,12)}`,answer2=await(0,import_shared_aes.ask)(github,doing,"GET /repos/{owner}/{repo}/compare/{basehead}",{...repository,
basehead:`${base}...${head}`,per_page:1}),mergeBase=(0,import_shared_aes.field)((0,import_shared_aes.field)(answer2,"merge_base_commit"),"sha");if(!(0,import_shared_aes.isObjectId)(
mergeBase))throw(0,import_shared_aes.oddAnswer)(doing);const files=(0,import_shared_aes.listIn)(answer2,"files");return files!==void 0&&files.length<MOST_FILES_COMPARED?
{mergeBase,files:changedFilesIn(files),changes:pathChangesIn(files)}:{mergeBase,files:null,changes:null}}var ACCEPT_LABEL="toril-accept",READING=6e4;function hadTimeToRead(completedAt,labeledAt){
const[from,to]=[Date.parse(completedAt??""),Date.parse(labeledAt)];return to-from>=READING}var LONGEST_REASON=500,COMMAND=/^\/toril[ \t]+(accept|revoke)(?:[ \t]+(.*))?$/,
CODE=/^[0-9a-f]{8}$/;function commandIn(body){const[line=""]=body.split(/\r\n|\n|\r/,1),[,verb,rest=""]=COMMAND.exec(line.trimEnd())??[];if(verb===void 0)return;
if(verb==="revoke")return{kind:"revoke"};const[word="",...words]=rest.trim().split(/[ \t]+/),reason=words.join(" ").slice(0,LONGEST_REASON).toWellFormed();return{
kind:"accept",code:CODE.test(word.toLowerCase())?word.toLowerCase():null,reason:reason===""?null:reason}}function buttonOf(code2){return`accept:${code2}`}function codeOfButton(identifier){
const[,code2=""]=/^accept:(.*)$/.exec(identifier)??[];return CODE.test(code2)?code2:void 0}var deflateRawSync=(...given2)=>process.getBuiltinModule("node:zlib").
deflateRawSync(...given2),inflateRawSync=(...given2)=>process.getBuiltinModule("node:zlib").inflateRawSync(...given2),LONGEST2=56e3,MOST_BYTES=2e6,LINE=/^<!-- toril\/1 record ([A-Za-z0-9+/=]+) -->$/;
function recordLine(record,room=LONGEST2){const{pull,head,policy,covers,code:code2,accepted:accepted2}=record,text=JSON.stringify({pull,head,policy,covers,code:code2,
accepted:accepted2});if(text.length>MOST_BYTES/4)return;const packed=deflateRawSync(text).toString("base64");return packed.length>room?void 0:`<!-- toril/1 reco\
rd ${packed} -->`}function recordIn(text){const all=(text??"").trimEnd(),[,packed=""]=LINE.exec(all.slice(all.lastIndexOf(`
`)+1))??[];if(packed!=="")try{const bytes=inflateRawSync(Buffer.from(packed,"base64"),{maxOutputLength:MOST_BYTES}),record=JSON.parse(bytes.toString());return isRecord(
record)?record:void 0}catch{return}}function isSameRecord(one,other){return recordLine({...one,code:null})===recordLine({...other,code:null})}function acceptanceIn({
pull,covers,accepted:accepted2}){return accepted2===null?null:{...accepted2,pull,covers}}function isRecord(value){const record=value;if(typeof record!="object"||
record===null||!Array.isArray(record.covers))return!1;const{pull,head,policy,code:code2,accepted:accepted2,covers}=record;return typeof pull=="number"&&typeof head==
"string"&&typeof policy=="string"&&(code2===null||typeof code2=="string")&&(accepted2===null||isAccepted(accepted2))&&covers.every(isCovered)}function isAccepted(accepted2){
const{by,reason,at,head}=accepted2??{};return(reason===null||typeof reason=="string")&&[by,at,head].every(each=>typeof each=="string")}function isCovered(covered){
const{kind,rule,app,extent,gap,path,id}=covered??{};return kind==="gap"?import_shared_acegos.GAP_KINDS.some(each=>each===gap)&&typeof path=="string"&&typeof id==
"string":kind!=="finding"||typeof rule!="string"||!(app===null||typeof app=="string")?!1:typeof extent=="object"&&extent!==null&&Object.values(extent).every(isWords)}
function isWords(words){return Array.isArray(words)&&words.every(word=>typeof word=="string")}function askedByComment(payload){const comment=(0,import_shared_aes.field)(
payload,"comment"),issue=(0,import_shared_aes.field)(payload,"issue"),command2=commandIn((0,import_shared_aes.textIn)(comment,"body")??"");if(command2===void 0||
(0,import_shared_aes.textIn)(payload,"action")!=="created"||!isObject((0,import_shared_aes.field)(issue,"pull_request"))||isObject((0,import_shared_aes.field)(comment,
"performed_via_github_app")))return;const[number,id]=[(0,import_shared_aes.numberIn)(issue,"number"),(0,import_shared_aes.numberIn)(comment,"id")],[login,at]=[personIn(
(0,import_shared_aes.field)(comment,"user")),(0,import_shared_aes.textIn)(comment,"created_at")];if(!(number===void 0||id===void 0||login===void 0||at===void 0)&&
login===personIn((0,import_shared_aes.field)(payload,"sender")))return{number,login,command:command2,at,comment:id}}function askedByLabel(payload){const pull=(0,import_shared_aes.field)(
payload,"pull_request");if(!((0,import_shared_aes.textIn)(payload,"action")==="labeled")||(0,import_shared_aes.textIn)((0,import_shared_aes.field)(payload,"labe\
l"),"name")!==ACCEPT_LABEL)return;const[number,at]=[(0,import_shared_aes.numberIn)(pull,"number"),(0,import_shared_aes.textIn)(pull,"updated_at")],[labeled,login]=[
(0,import_shared_aes.textIn)((0,import_shared_aes.field)(pull,"head"),"sha"),personIn((0,import_shared_aes.field)(payload,"sender"))];if(!(number===void 0||at===
void 0||labeled===void 0||login===void 0))return{number,login,at,labeled,command:{kind:"accept",code:null,reason:null},comment:null}}function isLabeled(payload){
return((0,import_shared_aes.listIn)((0,import_shared_aes.field)(payload,"pull_request"),"labels")??[]).some(label=>(0,import_shared_aes.textIn)(label,"name")===
ACCEPT_LABEL)}function askedByButton(payload,at){const run=(0,import_shared_aes.field)(payload,"check_run"),code2=codeOfButton((0,import_shared_aes.textIn)((0,import_shared_aes.field)(
payload,"requested_action"),"identifier")??""),login=personIn((0,import_shared_aes.field)(payload,"sender")),record=recordIn((0,import_shared_aes.textIn)((0,import_shared_aes.field)(
run,"output"),"text"));if(!(code2===void 0||login===void 0||record===void 0)&&(0,import_shared_aes.textIn)(run,"name")===import_shared_aes.CHECK_NAME)return{number:record.
pull,login,command:{kind:"accept",code:code2,reason:null},at,comment:null}}function personIn(account){const login=(0,import_shared_aes.textIn)(account,"login");
return(0,import_shared_aes.textIn)(account,"type")==="User"&&login!==void 0&&LOGIN.test(login)?login:void 0}var LOGIN=/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;function isObject(value){
return typeof value=="object"&&value!==null}function checkTellerOf(teller){return teller==="App"?"app":"job"}function missingInWords(missing,teller){const{comments,
check}=missing;return[...mayNotWrite(missing,teller),...comments.kind==="failed"?[`Comments are missing or out of date. ${comments.why}`]:[],...check.kind==="fa\
iled"?[`The check is missing. ${check.why}`]:[],...comments.kind==="superseded"||check.kind==="superseded"?[SUPERSEDED]:[]]}var SUPERSEDED="The pull request has\
 a newer head by now, or is closed, so nothing was posted on it.";function withMissingComments(check,comments,teller){const words=missingInWords({comments,check:{
kind:"told"}},teller);return{...check,summary:[...words.map(each=>(0,import_shared_acs.sentence)(each)),check.summary].join(`

`)}}function mayNotWrite({comments,check},teller){const refused=[...comments.kind==="read-only"?["comments"]:[],...check.kind==="read-only"?["the check"]:[]];if(refused.
length===0)return[];const who=teller==="App"?"The App":"This token",because=REASONS[teller](refused.map(what=>PERMISSIONS[what]).join(" and "));return[`${who} m\
ay not write ${refused.join(" or ")}, since ${because}, so ${consequences({comments,check},teller)}.`]}var PERMISSIONS={comments:"`pull-requests: write`","the c\
heck":"`checks: write`"},REASONS={job:permissions=>`the job lacks ${permissions}`,"read-only job":()=>"GitHub gives pull requests from forks and from Dependabot\
 no other",App:permissions=>`its installation lacks ${permissions}`};function consequences({comments,check},teller){const stands=teller==="App"?standingByApp(check,
comments):standingByJob(check),closed=check.kind==="read-only"?["a branch that requires the check stays closed"]:[];return[...stands,...closed].join(", and ")}function standingByJob(check){
return[`the review stands in this job's summary and in ${check.kind==="told"?"the check":"annotations of its log"}`]}function standingByApp(check,comments){return check.
kind==="told"?["the review stands in the check"]:comments.kind==="told"?[]:["nobody is told of the review"]}async function roleOf(github,repository,login){const doing="\
asking what a person may do in the repository",route="GET /repos/{owner}/{repo}/collaborators/{username}/permission";try{const answer2=await(0,import_shared_aes.ask)(
github,doing,route,{...repository,username:login}),permission=(0,import_shared_aes.textIn)(answer2,"permission");if(permission===void 0)throw(0,import_shared_aes.oddAnswer)(
doing);const least=import_shared_aes.ACCEPTING_ROLES.find(role=>role===permission)??null;return least==="write"&&(0,import_shared_aes.textIn)(answer2,"role_name")===
"maintain"?"maintain":least}catch(error){if(error instanceof import_shared_aes.RemoteError&&error.reason==="absent")return null;throw error}}var SEAL="(?: seal=\
(?<seal>[0-9a-f]{32}))?",FORMS=[`(?<kind>accepted|revoked) head=(?<head>[0-9a-f]{40}(?:[0-9a-f]{24})?)${SEAL}`,`(?<kind>answer) to=(?<to>[1-9][0-9]{0,15})${SEAL}`].
map(form=>new RegExp(`^<!-- toril/1 note ${form} -->$`));function withNote(words,note,sealNote){const about=aboutOf(note),seal=sealNote(...about),sealed=seal===
void 0?"":` seal=${seal}`;return`${words.trim()}

<!-- toril/1 note ${about.join(" ")}${sealed} -->`}function noteIn(body,sealNote){const text=body.replaceAll(`\r
`,`
`).trim(),line=text.slice(text.lastIndexOf(`
`)+1),groups=FORMS.map(form=>form.exec(line)?.groups).find(each=>each!==void 0);if(groups===void 0)return;const{kind,head="",to}=groups,note=kind==="accepted"||
kind==="revoked"?{kind,head}:{kind:"answer",to:Number(to)};return groups.seal===sealNote(...aboutOf(note))?note:void 0}function aboutOf(note){return note.kind===
"answer"?[note.kind,`to=${note.to}`]:[note.kind,`head=${note.head}`]}var MOST_CHARACTERS=65535,NOTE=`

*The rest was left out: GitHub takes no longer texts.*`;function fitted(text,most=MOST_CHARACTERS){if(text.length<=most)return text;const last=text.lastIndexOf(
`

`),end=last>=0&&text.length-last<=LONGEST_MARKER?text.slice(last):"";return cut(text,most-NOTE.length-end.length)+NOTE+end}var LONGEST_MARKER=8e3;function cut(text,most){
const last=text.charCodeAt(most-1),isHalf=text.length>most&&last>=55296&&last<=56319;return text.slice(0,isHalf?most-1:most)}var CHECK_LIMITS2={annotationsAtOnce:50,
annotations:200,annotationCharacters:16e3,titleCharacters:255};function finished({conclusion,detailsUrl,actions,completedAt}){return{status:"completed",conclusion,
...detailsUrl===void 0?{}:{details_url:detailsUrl},...actions===void 0?{}:{actions},...completedAt===void 0?{}:{completed_at:completedAt}}}function outputOf({title,
summary,text}){return{title:cut(title,CHECK_LIMITS2.titleCharacters),summary:fitted(summary),...text===void 0?{}:{text:fitted(text)}}}function annotationBatches(annotations){
const all=annotations.slice(0,CHECK_LIMITS2.annotations).map(annotationOf),size=CHECK_LIMITS2.annotationsAtOnce,count=Math.max(1,Math.ceil(all.length/size));return Array.
from({length:count},(_4,index)=>all.slice(index*size,(index+1)*size))}function annotationOf({path,line,endLine,level,title,message}){return{path,start_line:line,
end_line:Math.max(line,endLine),annotation_level:level,title:cut(title,CHECK_LIMITS2.titleCharacters),message:cut(message,CHECK_LIMITS2.annotationCharacters)}}var MOST_PAGES=3,
MOST_AUTHORS=20;async function contributorsOf(github,repository,number){const doing=`reading who wrote pull request ${number}`,logins=[];let after=null;for(let pages=0;pages<
MOST_PAGES;pages+=1){const{data:data2,failed}=await(0,import_shared_aes.askGraphql)(github,doing,CONTRIBUTORS,{...repository,number,after});if(failed.size>0)throw(0,import_shared_aes.oddAnswer)(
doing);const pull=(0,import_shared_aes.field)((0,import_shared_aes.field)(data2,"repository"),"pullRequest"),commits=(0,import_shared_aes.field)(pull,"commits"),
nodes=(0,import_shared_aes.listIn)(commits,"nodes"),info=(0,import_shared_aes.field)(commits,"pageInfo");if(nodes===void 0||info===void 0)throw(0,import_shared_aes.oddAnswer)(
doing);const people=nodes.map(node=>peopleOf((0,import_shared_aes.field)(node,"commit")));if(people.some(each=>each===null))return null;if(logins.push((0,import_shared_aes.textIn)(
(0,import_shared_aes.field)(pull,"author"),"login")??"",...people.flatMap(each=>each??[])),(0,import_shared_aes.field)(info,"hasNextPage")!==!0)return[...new Set(
logins)].filter(login=>login!=="");if(after=(0,import_shared_aes.textIn)(info,"endCursor")??null,after===null)throw(0,import_shared_aes.oddAnswer)(doing)}return null}
function peopleOf(commit){const authors=(0,import_shared_aes.field)(commit,"authors");return(0,import_shared_aes.field)((0,import_shared_aes.field)(authors,"pag\
eInfo"),"hasNextPage")===!0?null:[...(0,import_shared_aes.listIn)(authors,"nodes")??[],(0,import_shared_aes.field)(commit,"committer")].flatMap(person=>(0,import_shared_aes.textIn)(
(0,import_shared_aes.field)(person,"user"),"login")??[])}var CONTRIBUTORS=`query TorilContributors($owner: String!, $repo: String!, $number: Int!, $after: Strin\
g) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      author { login }
      commits(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          commit {
            authors(first: ${MOST_AUTHORS}) { pageInfo { hasNextPage } nodes { user { login } } }
            committer { user { login } }
          }
        }
      }
    }
  }
}`;function editComment({github,repository,number},{id,body}){const doing=`updating a comment on pull request ${number}`;return isThere((0,import_shared_aes.ask)(
github,doing,"PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}",{...repository,comment_id:id,body:fitted(body)}))}function editReview({github,repository,
number},{id,body}){const doing=`updating a review of pull request ${number}`,route="PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}",parameters={
...repository,pull_number:number,review_id:id,body:fitted(body)};return isThere((0,import_shared_aes.ask)(github,doing,route,parameters))}async function isThere(change){
try{return await change,!0}catch(error){if(error instanceof import_shared_aes.RemoteError&&error.reason==="absent")return!1;throw error}}async function readDefaultBranchFile(github,repository,path){
const doing=`reading ${path} of the default branch`,route="GET /repos/{owner}/{repo}/contents/{+path}";try{return fileIn(await(0,import_shared_aes.ask)(github,doing,
route,{...repository,path}),path,doing)}catch(error){if(error instanceof import_shared_aes.RemoteError&&error.reason==="absent")return null;throw error}}function noFile(path){
return new import_shared_acegopst.SetupError(`${path} on the default branch is not a file. Make it one, or remove it.`)}var MOST_BYTES2=1e6;function fileIn(answer2,path,doing){
if(Array.isArray(answer2)||(0,import_shared_aes.field)(answer2,"type")!=="file")throw noFile(path);if(((0,import_shared_aes.numberIn)(answer2,"size")??0)>MOST_BYTES2)
throw new import_shared_acegopst.SetupError(`${path} on the default branch is larger than it may be. Shorten it.`);const content=(0,import_shared_aes.textIn)(answer2,
"content"),id=(0,import_shared_aes.field)(answer2,"sha");if(content===void 0||!(0,import_shared_aes.isObjectId)(id)||(0,import_shared_aes.textIn)(answer2,"encod\
ing")!=="base64")throw(0,import_shared_aes.oddAnswer)(doing);return{path,id,bytes:new Uint8Array(Buffer.from(content,"base64"))}}var THREADS=`pageInfo { hasNext\
Page endCursor }
        nodes {
          id isResolved isOutdated viewerCanUnresolve path line startLine subjectType
          comments(first: 20) {
            totalCount
            nodes { id databaseId body isMinimized viewerDidAuthor author { __typename login } }
          }
        }`;function topOf(thread){return(0,import_shared_aes.listIn)((0,import_shared_aes.field)(thread,"comments"),"nodes")?.[0]}function commentIn(thread){const all=(0,import_shared_aes.field)(
thread,"comments"),[top,...below]=(0,import_shared_aes.listIn)(all,"nodes")??[],id=(0,import_shared_aes.numberIn)(top,"databaseId"),path=(0,import_shared_aes.textIn)(
thread,"path");if(id===void 0||path===void 0)return[];const replies=below.flatMap(writtenIn);return writtenIn(top).map(written2=>({...written2,id,threadId:(0,import_shared_aes.textIn)(
thread,"id")??null,path,line:(0,import_shared_aes.numberIn)(thread,"line")??null,startLine:(0,import_shared_aes.numberIn)(thread,"startLine")??null,kind:(0,import_shared_aes.textIn)(
thread,"subjectType")==="FILE"?"file":"line",outdated:(0,import_shared_aes.field)(thread,"isOutdated")===!0,threadResolved:(0,import_shared_aes.field)(thread,"i\
sResolved")===!0,mayReopen:(0,import_shared_aes.field)(thread,"viewerCanUnresolve")===!0,answered:isAnswered(all,written2.author),replies,hasAllReplies:isWhole(
all)}))}function writtenIn(comment){const body=(0,import_shared_aes.textIn)(comment,"body");if(body===void 0)return[];const author=authorIn2((0,import_shared_aes.field)(
comment,"author")),minimized=(0,import_shared_aes.field)(comment,"isMinimized")===!0;return[{nodeId:(0,import_shared_aes.textIn)(comment,"id")??null,author,body,
minimized}]}function isAnswered(comments,{login,bot}){return isWhole(comments)?((0,import_shared_aes.listIn)(comments,"nodes")??[]).map(node=>authorIn2((0,import_shared_aes.field)(
node,"author"))).some(author=>author.login!==login||author.bot!==bot):!0}function isWhole(comments){return((0,import_shared_aes.numberIn)(comments,"totalCount")??
0)<=((0,import_shared_aes.listIn)(comments,"nodes")??[]).length}function authorIn2(actor){return{login:(0,import_shared_aes.textIn)(actor,"login")??"ghost",bot:(0,import_shared_aes.textIn)(
actor,"__typename")==="Bot"}}var MOST_PAGES2=10;function askSituation({github,repository,number,policyPath},along=[]){const query={name:"TorilSituation",parts:[
{fields:[SITUATION],beside:import_shared_aes.OWNERS_FILE,variables:[{name:"number",type:"Int!",value:number},...Object.entries((0,import_shared_aes.ownersFileAt)(
policyPath)).map(([name,value])=>({name,type:"String!",value}))]},...along]};return(0,import_shared_aes.askRepository)(github,doingFor(number),repository,query)}
async function readSituation(github,repository,number,policyPath){const asked={github,repository,number,policyPath};return situationIn(asked,await askSituation(
asked))}async function situationIn(asked,answer2){const{github,repository,number,policyPath}=asked,doing=doingFor(number),pull=pullIn(answer2),head=(0,import_shared_aes.textIn)(
pull,"headRefOid"),reviews=(0,import_shared_aes.listIn)((0,import_shared_aes.field)(pull,"reviews"),"nodes"),notes=(0,import_shared_aes.listIn)((0,import_shared_aes.field)(
pull,"comments"),"nodes")??[];if(!(0,import_shared_aes.isObjectId)(head)||reviews===void 0)throw(0,import_shared_aes.oddAnswer)(doing);const threads=await allThreads(
answer2,after=>(0,import_shared_aes.askGraphql)(github,doing,MORE_THREADS,{...repository,number,after}));if(threads===void 0)throw(0,import_shared_aes.oddAnswer)(
doing);return{head,open:(0,import_shared_aes.textIn)(pull,"state")==="OPEN",us:usAmong([...reviews,...threads.map(topOf),...notes]),comments:threads.flatMap(commentIn),
reviews:reviews.flatMap(reviewIn),notes:notes.flatMap(reviewIn),policy:await policyIn(github,repository,policyPath,answer2),organization:(0,import_shared_aes.ownersFileIn)(
answer2,repository.owner,policyPath)}}function doingFor(number){return`reading the conversation of pull request ${number}`}var SITUATION=`${import_shared_aes.FILE_IN_FOLDER}\

    pullRequest(number: $number) {
      headRefOid
      state
      reviews(last: 100) { nodes { databaseId body viewerDidAuthor author { __typename login } } }
      comments(last: 100) { nodes { databaseId body viewerDidAuthor author { __typename login } } }
      reviewThreads(first: 100) {
        ${THREADS}
      }
    }`,MORE_THREADS=`query TorilThreads($owner: String!, $repo: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        ${THREADS}
      }
    }
  }
}`;function pullIn({data:data2}){return(0,import_shared_aes.field)((0,import_shared_aes.field)(data2,"repository"),"pullRequest")}async function allThreads(first,askMore){
const threads=[];let answer2=first;for(let pages=1;;pages+=1){const connection=(0,import_shared_aes.field)(pullIn(answer2),"reviewThreads"),page=(0,import_shared_aes.listIn)(
connection,"nodes");if(page===void 0)return;threads.push(...page);const info=(0,import_shared_aes.field)(connection,"pageInfo"),after=(0,import_shared_aes.textIn)(
info,"endCursor");if((0,import_shared_aes.field)(info,"hasNextPage")!==!0||after===void 0||pages===MOST_PAGES2)return threads;answer2=await askMore(after)}}function reviewIn(review){
const id=(0,import_shared_aes.numberIn)(review,"databaseId"),body=(0,import_shared_aes.textIn)(review,"body");return id===void 0||body===void 0||body===""?[]:[{
id,body,author:authorIn2((0,import_shared_aes.field)(review,"author"))}]}function usAmong(written2){const own=written2.find(each=>(0,import_shared_aes.field)(each,
"viewerDidAuthor")===!0);return own===void 0?null:authorIn2((0,import_shared_aes.field)(own,"author"))}async function policyIn(github,repository,path,{data:data2,
failed}){const there=(0,import_shared_aes.field)(data2,"repository"),blob=(0,import_shared_aes.field)(there,"policy"),entry=(0,import_shared_aes.entryIn)((0,import_shared_aes.field)(
there,"folder"),path);if(entry!==void 0&&!(0,import_shared_aes.isPlainFile)(entry))throw noFile(path);return blob===null&&![...failed.keys()].some(mayHideThePolicy)?
null:(entry===void 0?void 0:(0,import_shared_aes.fileOfBlob)(blob,path))??readDefaultBranchFile(github,repository,path)}var OF_OWNER=new Set(["owners","moved"]);
function mayHideThePolicy(failed){const[asked="",what="policy"]=failed.split(".");return OF_OWNER.has(asked)?!1:asked!=="repository"||what==="policy"}var LONGEST_TITLE=100;
function acceptedInWords({by,covers}){const widenings=covers.filter(({kind})=>kind==="finding").length,gaps=covers.length-widenings,what=[...widenings===0?[]:[(0,import_shared_acs.counted)(
widenings,"widening")],...gaps===0?[]:[`${(0,import_shared_acs.counted)(gaps,"thing")} that could not be checked`]];return`Accepted by @${by}: ${(0,import_shared_aces.listInWords)(
what)}`}function acceptedCheck(check,acceptance){const summary=`${lead(acceptance)}

${check.summary}`;return{...check,conclusion:"success",title:acceptedInWords(acceptance),summary}}function acceptedBeforeCheck(check,accepted2){const[first,...others]=accepted2;
if(first===void 0)return check;const more=others.length===0?"":`, and on ${(0,import_shared_acs.counted)(others.length,"more pull request")}`,title=plain(`${acceptedInWords(
first)} in #${first.pull}${more}`,LONGEST_TITLE),summary=[...accepted2.map(lead),check.summary].join(`

`);return{...check,conclusion:"success",title,summary}}function acceptedBody(words,acceptance){return`${lead(acceptance)}

${words}`}function acceptedNote(acceptance){return`${lead(acceptance)} A later commit keeps this while it lets nothing more happen than what was accepted. \`/tor\
il revoke\` ends it.`}function revokedNote(by){return(0,import_shared_acs.sentence)(`No longer accepted: @${by} revoked it. The check fails again, and has a new\
 code.`)}function revokedCheck(by){const title=`No longer accepted: @${by} revoked it`;return{conclusion:"failure",title,summary:(0,import_shared_acs.sentence)(
`${title}. The change is reviewed again.`)}}var POLICY_CHANGED="the policy has changed since";function endedInWords({by,head},why){return`What @${by} accepted f\
or ${head.slice(0,7)} counts no more: ${why}.`}function lead(acceptance){const{reason,at,head}=acceptance,why=reason===null?"":` Why: ${(0,import_shared_acs.sentence)(
reason,600)}`;return`**${(0,import_shared_acs.sentence)(acceptedInWords(acceptance))}.**${why}

For ${head}, on ${minute(at)}.`}function minute(at){return`${at.slice(0,10)} ${at.slice(11,16)} UTC`}function withMarker(words,marker){const line=written(marker);
if(parsed(line)===void 0)throw new TypeError(`No marker can hold ${JSON.stringify(marker)}.`);return`${normalised(words)}

${line}`}function readMarked({author,body},us){return isSameAuthor(author,us)?readMarker(body):void 0}function readMarker(body){const text=normalised(body),line=text.
slice(text.lastIndexOf(`
`)+1),marker=parsed(line);return marker&&{words:normalised(text.slice(0,-line.length)),marker}}var FORMAT="toril/1";function written(marker){return`<!-- ${FORMAT}\
 ${partsOf(marker).join(" ")} -->`}function partsOf(marker){const head=`head=${marker.head}`,seal=optional("seal",marker.seal);switch(marker.kind){case"finding":{
const{fingerprint,rule,state,returns,tells}=marker;return[...[`finding=${fingerprint}`,`rule=${rule}`,head,`state=${state}`],...optional("returns",returns),...optional(
"tells",tells?.join(",")),...seal]}case"return":return[`return=${marker.fingerprint}`,`number=${marker.number}`,head,...seal];case"review":return["review",head,
`state=${marker.state}`,...optional("refused",marker.refused?.join(",")),...seal,...optional("names",marker.names?.join(","))]}}function optional(name,value){return value===
void 0?[]:[`${name}=${value}`]}var HEAD="head=(?<head>[0-9a-f]{40}(?:[0-9a-f]{24})?)",SEAL2="(?: seal=(?<seal>[0-9a-f-]{1,64}))?",IDENTITY="[0-9a-f]{32}(?:-[1-9\
][0-9]{0,5})?",FINGERPRINT=`(?<fingerprint>${IDENTITY})`,IDENTITIES=`${IDENTITY}(?:,${IDENTITY})*`,TELLS=`(?: tells=(?<tells>${IDENTITIES}))?`,REFUSED=`(?: refu\
sed=(?<refused>${IDENTITIES}))?`,RULE="rule=(?<rule>[a-z0-9-]{1,40}/[a-z0-9-]{1,80})",COUNT="[1-9][0-9]{0,5}",FORMS2=[`(?<kind>finding)=${FINGERPRINT} ${RULE} ${HEAD}\
 state=(?<state>open|resolved)(?: returns=(?<returns>${COUNT}))?${TELLS}${SEAL2}`,`(?<kind>return)=${FINGERPRINT} number=(?<number>${COUNT}) ${HEAD}${SEAL2}`,`(\
?<kind>review) ${HEAD} state=(?<state>current|superseded)${REFUSED}${SEAL2}(?: names=(?<names>[0-9a-f,-]*))?`].map(form=>new RegExp(`^<!-- ${FORMAT} ${form} -->\
$`));function parsed(line){const parts=FORMS2.map(form=>form.exec(line)?.groups).find(groups=>groups!==void 0);if(parts===void 0)return;const lists={names:parts.
names?.split(",").filter(name=>name!==""),tells:parts.tells?.split(","),refused:parts.refused?.split(",")},counts={returns:counted2(parts.returns),number:counted2(
parts.number)};return given({...parts,...counts,...lists})}function counted2(digits){return digits===void 0?void 0:Number(digits)}function given(marker){return Object.
fromEntries(Object.entries(marker).filter(([,value])=>value!==void 0))}function sameWords(words,standing){return words.trim()===standing}function isSameAuthor(a5,b7){
return a5.bot===b7.bot&&bare(a5)===bare(b7)}function bare({login,bot}){return(bot?login.replace(/\[bot\]$/,""):login).toLowerCase()}function normalised(text){return text.
replaceAll(`\r
`,`
`).trim()}function bodies({reviews,us,head,wording},hasNewComments,parts,refused){const current=currentReviews(reviews,us),newest=current.at(-1),words=wording.body(
parts),marker={kind:"review",head,state:"current"},body=withMarker(words,refused.length===0?marker:{...marker,refused}),older=withMarker(wording.superseded(head),
{kind:"review",head,state:"superseded"}),supersede=all=>all.map(({id})=>({id,body:older}));return hasNewComments||newest===void 0&&hasSomethingToSay(parts)?{body,
updateReviews:supersede(current)}:newest===void 0||sameWords(words,newest.words)?{body:null,updateReviews:supersede(current.slice(0,-1))}:{body:null,updateReviews:[
...supersede(current.slice(0,-1)),{id:newest.id,body}]}}function refusedBefore({reviews,us}){return currentReviews(reviews,us).at(-1)?.refused??[]}function rewordedBody({
reviews,us},reworded){const newest=currentReviews(reviews,us).at(-1),review=reviews.find(({id})=>id===newest?.id),marked=review===void 0?void 0:readMarked(review,
us);return newest===void 0||marked===void 0?null:{id:newest.id,body:withMarker(reworded(marked.words),marked.marker)}}function currentReviews(reviews,us){return reviews.
flatMap(review=>{const marked=readMarked(review,us);return marked?.marker.kind!=="review"||marked.marker.state!=="current"?[]:[{id:review.id,words:marked.words,
refused:marked.marker.refused??[]}]}).toSorted((a5,b7)=>a5.id-b7.id)}function hasSomethingToSay({review,notices}){return review.findings.length>0||notices.length>
0||review.gaps.some(({blocking})=>blocking)}async function postNote(github,repository,number,words,settling=SETTLING){const body=fitted(words),doing=`commenting\
 on pull request ${number}`,route="POST /repos/{owner}/{repo}/issues/{issue_number}/comments";await writeOnce(()=>(0,import_shared_aes.ask)(github,doing,route,{
...repository,issue_number:number,body}),async()=>{const{data:data2}=await(0,import_shared_aes.askGraphql)(github,doing,LATEST,{...repository,number}),comments=(0,import_shared_aes.field)(
(0,import_shared_aes.field)((0,import_shared_aes.field)(data2,"repository"),"pullRequest"),"comments"),found=(0,import_shared_aes.listIn)(comments,"nodes")?.find(
each=>isSameText((0,import_shared_aes.textIn)(each,"body"),body));return(0,import_shared_aes.numberIn)(found,"databaseId")},settling)}var LATEST=`query TorilLat\
estNotes($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { comments(last: 20) { nodes { databaseId body } } }
  }
}`,IGNORED={kind:"ignored",why:"who asked may not"};async function answer(job,{number,login,comment},situation,why){if(comment===null)return{kind:"answered",why};
const{note:seal}=job.seals(number),{us=null,notes=[]}=situation??{};if(notes.some(({author,body})=>{const note=us!==null&&isSameAuthor(author,us)?noteIn(body,seal):
void 0;return note?.kind==="answer"&&note.to===comment}))return{kind:"done before",why};const words=(0,import_shared_acs.sentence)(`@${login}: ${why}`);return await say(
job,number,withNote(words,{kind:"answer",to:comment},seal)),{kind:"answered",why}}function say({github,repository,settling},number,body){return postNote(github,
repository,number,body,settling)}function checkOf({teller,app},head){return{name:import_shared_aes.CHECK_NAME,teller:checkTellerOf(teller),head,...app!==void 0&&
{app}}}async function earlierRun(job,head){const{github,repository}=job;return await findRun({github,repository,...checkOf(job,head)})??null}function acceptanceOf(run,pull){
const record=run?.conclusion==="success"?recordIn(run.text):void 0,acceptance=record===void 0?null:acceptanceIn(record);return record===void 0||acceptance===null||
record.pull!==pull?null:{acceptance,policy:record.policy}}var NOT_ACCEPTED={acceptance:null,ended:null};async function standingAcceptance(job,failing,situation,own){
const{pull,head,policyId,treeOf}=failing,found=acceptanceOf(own,pull)??await toldAcceptance(job,failing,situation,own);if(found===null)return NOT_ACCEPTED;const{
acceptance,policy}=found,ended=why=>({acceptance:null,ended:endedInWords(acceptance,why)});if(policy!==policyId)return ended(POLICY_CHANGED);const review=await failing.
review(acceptance.covers);if((0,import_shared_aces.outcomeOf)(review,failing.policy)==="fail")return ended("more would newly happen than was accepted");if(acceptance.
head===head)return{acceptance,ended:null};const since=await unlessGone(()=>failing.review([],treeOf(acceptance.head)));return since===null?ended("the commit tha\
t was accepted can't be read"):since.verdict!=="pass"?ended("this commit lets more happen than that one"):{acceptance,ended:null}}async function toldAcceptance(job,{
pull,head},situation,own){const accepted2=acceptedHead(job,pull,situation);return accepted2===null||accepted2===head&&own!==null?null:acceptanceOf(await unlessGone(
()=>earlierRun(job,accepted2)),pull)}function acceptedHead(job,pull,{notes,us}){const{note:seal}=job.seals(pull),latest=(us===null?[]:notes.filter(({author})=>isSameAuthor(
author,us))).flatMap(({body})=>noteIn(body,seal)??[]).findLast(({kind})=>kind!=="answer");return latest?.kind==="accepted"?latest.head:null}async function unlessGone(read){
try{return await read()}catch(error){if(error instanceof import_shared_aes.RemoteError&&["absent","invalid"].includes(error.reason))return null;throw error}}async function told(tell2){
try{const{kind}=await tell2();return{kind:kind==="superseded"||kind==="read-only"?kind:"told"}}catch(error){return{kind:"failed",why:reasonOf(error)}}}async function acceptChange(job,asked,role){
const{github,repository}=job,{number,login,command:command2}=asked,[situation,people,{policyIdOf,policyOf}]=await Promise.all([readSituation(github,repository,number,
import_shared_acegps.POLICY_PATH),contributorsOf(github,repository,number),Promise.resolve().then(()=>__toESM(require("./engine.js")))]),refused=why=>answer(job,
asked,situation,why),files={own:situation.policy,owners:situation.organization},reading=policyOf(files,job);if(!situation.open)return IGNORED;if(!reading.ok)return refused(
"the policy can't be read, so nobody is known who may accept.");const{accept}=reading.policy,isOwn=people===null||people.some(each=>each.toLowerCase()===login.toLowerCase());
if(people===null&&(0,import_shared_aes.mayAccept)(accept,{login,role,isOwn:!1})&&!accept.own)return refused("there are too many commits or authors to know who w\
rote this, so nobody can accept it.");if(!(0,import_shared_aes.mayAccept)(accept,{login,role,isOwn}))return IGNORED;const run=await earlierRun(job,situation.head),
record=recordIn(run?.text);return run===null||record===void 0||record.pull!==number||!isMeant(asked,run,record)?refused(WRONG_CODE):record.accepted!==null?tellAgain(
job,asked,situation,{run,record}):run.conclusion!=="failure"||record.head!==situation.head?refused(WRONG_CODE):record.policy!==policyIdOf(files,job)?refused("th\
is check is of an earlier policy. Run it again, and accept what it shows then."):asked.comment!==null&&command2.reason===null?refused("say why, after the code, \
on the same line."):accepted(job,asked,situation,{run,record})}function isMeant({labeled,command:command2,at},{completedAt},record){return labeled===void 0?record.
code!==null&&record.code===command2.code:labeled===record.head&&record.code!==null&&hadTimeToRead(completedAt,at)}var WRONG_CODE="this isn't the code of the che\
ck on the newest commit, so nothing was accepted. Each check that fails tells its own code.";async function accepted(job,{number,login,command:command2,at},situation,{
run,record}){const{github,repository}=job,{head,covers}=record,acceptance={by:login,reason:command2.reason,at,head,pull:number,covers},by={by:login,reason:command2.
reason,at,head},line=recordLine({...record,accepted:by})??"",{conclusion,...said}=acceptedCheck({title:run.title??"",summary:run.summary??""},acceptance),fields={
status:"completed",conclusion,actions:[],output:outputOf({...said,text:line})};return await concludeRun({github,repository,...checkOf(job,head)},run.id,fields),
await told(async()=>({kind:await tell(job,situation,acceptance)})),{kind:"accepted",why:said.title}}async function tell(job,situation,acceptance){const{github,repository,
settling=0}=job,{pull:number,head}=acceptance,{note:seal,...seals}=job.seals(number);await say(job,number,withNote(acceptedNote(acceptance),{kind:"accepted",head},
seal));const{us}=situation,ours=us===null?null:{...seals.ours(situation,us,new Set),us},edit2=ours===null?null:rewordedBody(ours,words=>acceptedBody(words,acceptance));
return edit2!==null&&await editReview({github,repository,number,head,settling},edit2),"told"}async function tellAgain(job,asked,situation,{record:{head,covers,accepted:by}}){
const why="this check was accepted before";return by===null||acceptedHead(job,asked.number,situation)===head?{kind:"done before",why}:(await tell(job,situation,
{...by,pull:asked.number,covers}),{kind:"accepted",why})}async function revokeAcceptance(job,asked){const{number,login}=asked,situation=await readSituation(job.
github,job.repository,number,import_shared_acegps.POLICY_PATH);if(!situation.open)return IGNORED;const told3=acceptedHead(job,number,situation),first=await acceptedRuns(
job,number,[situation.head,...told3===null?[]:[told3]]),known=new Set([situation.head,...told3===null?[]:[told3]]),earlier=first.map(({acceptedHead:head})=>head).
filter(head=>!known.has(head)),runs=[...first,...await acceptedRuns(job,number,earlier)];if(runs.length===0)return answer(job,asked,situation,"nothing is accept\
ed here.");const{conclusion,...said}=revokedCheck(login),fields={status:"completed",conclusion,actions:[],output:outputOf({...said,text:""})},{github,repository}=job;
for(const{run,head}of runs)await concludeRun({github,repository,...checkOf(job,head)},run.id,fields);const note={kind:"revoked",head:situation.head};return await say(
job,number,withNote(revokedNote(login),note,job.seals(number).note)),{kind:"revoked",why:said.title}}async function acceptedRuns(job,number,heads){const runs=[];
for(const head of new Set(heads)){const run=await earlierRun(job,head),record=recordIn(run?.text);run!==null&&record?.pull===number&&record.accepted!==null&&runs.
push({run,head,acceptedHead:record.accepted.head})}return runs}async function carryOut(job,asked){let role;try{role=await roleOf(job.github,job.repository,asked.
login)}catch(error){if(!(error instanceof import_shared_aes.RemoteError))throw error;return answer(job,asked,null,"GitHub doesn't say what you may do here, so n\
othing was done. Try again.")}if(role===null)return IGNORED;try{return asked.command.kind==="revoke"?await revokeAcceptance(job,asked):await acceptChange(job,{...asked,
command:asked.command},role)}catch(error){if(!(error instanceof import_shared_aes.RemoteError))throw error;return answer(job,asked,null,`${error.message} Look a\
t the check, and say it again if nothing came of it.`)}}async function unlessReadOnly(write){try{return await write()}catch(error){if(error instanceof import_shared_aes.RemoteError&&
["permission","absent"].includes(error.reason))return{kind:"read-only"};throw error}}function startCheck(github,repository,check,{settling=SETTLING}={}){return unlessReadOnly(
async()=>{const begun={status:"in_progress"};return{kind:"started",run:await createRun({github,repository,...check,settling},begun,void 0)}})}async function publishCheck(github,repository,name,resultAfter,{
run,isCurrent=async()=>!0,settling=SETTLING,earlier:known,completedAt}={}){const check={github,repository,...name,settling},current=await isCurrent();return unlessReadOnly(
async()=>{if(!current)return typeof run=="number"&&await updateRun(check,run,SUPERSEDED2,0),{kind:"superseded"};const resultOf=typeof resultAfter=="function"?resultAfter:
()=>resultAfter;if(run==="new")return published(await complete(check,resultOf(void 0),void 0,void 0));if(typeof run=="number")return published(await complete(check,
resultOf(void 0),run,void 0));const earlier=known===void 0?await findRun(check):known??void 0,result=resultOf(earlier),isSame=earlier!==void 0&&saysTheSame(earlier,
result);if(run==="again"){const again=isSame?{...result,summary:`${SAME_RESULT}${result.summary}`}:result;return published(await complete(check,again,void 0,earlier?.
id))}if(isSame)return{kind:"unchanged",run:earlier.id};const reused=earlier?.annotations===0?earlier.id:void 0;return published(await complete(check,{...clearing(
result,earlier),completedAt},reused,earlier?.id))})}function clearing(result,earlier){return result.text===void 0&&earlier?.text?{...result,text:"",actions:[]}:
result}function published(run){return{kind:"published",run}}var SAME_RESULT=`The same result as before: this review was run again.

`,SUPERSEDED2={status:"completed",conclusion:"cancelled",output:{title:"A newer commit came",summary:"The pull request has a newer head, which is reviewed inste\
ad."}};function saysTheSame(earlier,result){const{title,summary,text=""}=outputOf(result),annotations=Math.min(result.annotations.length,CHECK_LIMITS2.annotations);
return earlier.conclusion===result.conclusion&&earlier.title===title&&(earlier.text??"")===text&&(earlier.summary===summary||earlier.summary===`${SAME_RESULT}${summary}`)&&
earlier.annotations===annotations}async function complete(check,result,reused,earlier){const output=outputOf(result),[first=[],...more]=annotationBatches(result.
annotations),whole={...finished(result),output:{...output,annotations:first}};let run;try{run=reused??await createRun(check,whole,earlier),reused!==void 0&&await updateRun(
check,reused,whole,first.length)}catch(error){if(first.length===0||!(error instanceof import_shared_aes.RemoteError)||error.reason!=="invalid")throw error;return complete(
check,{...result,annotations:[]},reused,earlier)}return await annotate(check,run,output,first.length,more),run}async function annotate(check,run,output,there,batches){
let sent=there;try{for(const annotations of batches)sent+=annotations.length,await updateRun(check,run,{output:{...output,annotations}},sent)}catch(error){if(!(error instanceof
import_shared_aes.RemoteError))throw error}}async function mergedPullRequestsOf(github,repository,sha){const doing=`looking for the pull requests that brought ${sha.
slice(0,12)}`,answer2=await(0,import_shared_aes.ask)(github,doing,"GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",{...repository,commit_sha:sha,per_page:20});
return(Array.isArray(answer2)?answer2:[]).filter(each=>isMerged(each)).flatMap(each=>pullRequestIn(each)??[]).filter(({base,defaultBranch})=>base.ref===defaultBranch)}
function isMerged(pull){return(0,import_shared_aes.textIn)(pull,"merged_at")!==void 0&&(0,import_shared_aes.textIn)((0,import_shared_aes.field)(pull,"base"),"re\
f")!==void 0}var MOST_COMMITS=10;async function acceptedBefore(job,commits,policies){const pulls=commits.queue===void 0?await pushedBy(job,commits):await queuedAs(
job,commits.queue),accepted2=[],ended=[];for(const{number,head}of new Map(pulls.map(pull=>[pull.number,pull])).values()){const told3=acceptanceOf(await earlierRun(
job,head.sha),number);told3!==null&&(policies.has(told3.policy)?accepted2.push(told3.acceptance):ended.push(endedInWords(told3.acceptance,POLICY_CHANGED)))}return{
accepted:accepted2,ended}}async function queuedAs({github,repository},ref){const queued=queuedIn(ref);if(queued===void 0)return[];try{const pull=await readPullRequest(
github,repository,queued.pull);return pull.base.ref===queued.base?[pull]:[]}catch(error){if(error instanceof import_shared_aes.RemoteError&&error.reason==="abse\
nt")return[];throw error}}async function pushedBy({github,repository},{head,pushed=[]}){const pulls=[];for(const sha of new Set([head,...pushed.toReversed()].slice(
0,MOST_COMMITS)))pulls.push(...await mergedPullRequestsOf(github,repository,sha));return pulls}var{subscribe,unsubscribe}=process.getBuiltinModule("node:diagnos\
tics_channel"),SENT="undici:client:sendHeaders";async function engineMeanwhile(requests){const{promise:sent,resolve}=Promise.withResolvers(),listener=()=>resolve();
subscribe(SENT,listener);try{await Promise.race([sent,...requests])}finally{unsubscribe(SENT,listener)}return Promise.resolve().then(()=>__toESM(require("./engine.js")))}
function runOn(occasion){return occasion==="later"?{}:{run:occasion}}function treesOf({github,repository,cache=import_shared_aes.noContentCache}){const asked=new Map;
return{of:(sha,rev=sha)=>(0,import_shared_acegos.listedOnce)((0,import_shared_aes.githubTree)(github,repository,sha,{rev,asked,cache})),unread:entries=>(0,import_shared_aes.notKept)(
entries,cache,asked),takeIn:blobs=>(0,import_shared_aes.takeIn)(blobs,cache,asked),isListed:sha=>(0,import_shared_aes.isListed)(repository,sha,cache)}}async function reviewCommits(job,commits,options){
const publish=publisher(job,commits,options),judged=await judge(job,commits).catch(async error=>{throw await publish(faultCheck(error)),error});return await options.
judged?.(judged),{...judged,checkRun:await publish(judged.check)}}function publisher(job,{base,head},{occasion,check:isWanted=!0}){if(!isWanted)return async()=>({
kind:"not asked"});const{github,repository,settling}=job,name={...checkOf(job,head),base},options={...runOn(occasion),...settling!==void 0&&{settling}};return check=>told(
()=>publishCheck(github,repository,name,check,{...options,completedAt:job.now()}))}async function judge(job,commits){const{base,head}=commits,{github,repository}=job,
requests=[readDefaultBranchFile(github,repository,import_shared_acegps.POLICY_PATH),(0,import_shared_aes.holdsForAll)(job)?(0,import_shared_aes.readOwnersFile)(
github,repository,import_shared_acegps.POLICY_PATH):null],[own,known,engine]=await Promise.all([...requests,engineMeanwhile([requests[0]])]),owners=known===null&&
engine.asksForFloor(own)?await(0,import_shared_aes.readOwnersFile)(github,repository,import_shared_acegps.POLICY_PATH):known,reading=engine.policyOf({own,owners},
job);if(!reading.ok){const check2=renderPolicyFaultCheck(reading.errors);return{review:null,policy:import_shared_aces.DEFAULT_POLICY,outcome:"fail",check:check2}}
const{policy,floor,refused}=reading,trees=treesOf(job),by={base:trees.of(base),head:trees.of(head),facts:engine.factsFor(job),rust:engine.treeSitter,policy,floor,
owner:(0,import_shared_aes.ownerOf)(job),today:(0,import_shared_aces.today)()},review=await engine.reviewTrees({...by,tellsNeedless:!0}),outcome=(0,import_shared_aces.outcomeOf)(
review,policy),notices=[...engine.refusedNotices(refused),...review.needless.map(import_shared_acs.needlessInWords)],check=renderCheck(review,policy,notices);if(outcome!==
"fail")return{review,policy,outcome,check};const{accepted:accepted2,ended}=await acceptedBefore(job,commits,await policiesOf(job,commits,{own,owners})),covers=accepted2.
flatMap(each=>each.covers),failed={review,policy,outcome,check:renderCheck(review,policy,[...notices,...ended])};if(covers.length===0)return failed;const rest=await engine.
reviewTrees({...by,accepted:covers});return(0,import_shared_aces.outcomeOf)(rest,policy)==="fail"?failed:{review,policy,outcome:"pass",check:acceptedBeforeCheck(
check,accepted2)}}async function policiesOf(job,{base,queue},files){const{policyAt,policyIdOf}=await Promise.resolve().then(()=>__toESM(require("./engine.js"))),
now=policyIdOf(files,job);if(queue!==void 0)return new Set([now]);const own=await policyAt(treesOf(job).of(base));return new Set([now,policyIdOf({...files,own},
job)])}async function postReview(target,body,comments){const{github,repository,number,head,settling}=target,doing=`posting the review of pull request ${number}`;
return writeOnce(async()=>idIn(await(0,import_shared_aes.ask)(github,doing,"POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",{...repository,pull_number:number,
commit_id:head,event:"COMMENT",body:fitted(body),comments:comments.map(comment=>({...placeOf(comment),body:fitted(comment.body)}))}),doing),()=>findReview(target,
fitted(body)),settling)}async function findReview({github,repository,number,head},body){const doing=`looking whether the review of pull request ${number} was po\
sted`,{data:data2}=await(0,import_shared_aes.askGraphql)(github,doing,LATEST_REVIEWS,{...repository,number}),reviews=(0,import_shared_aes.field)((0,import_shared_aes.field)(
(0,import_shared_aes.field)(data2,"repository"),"pullRequest"),"reviews"),found=(0,import_shared_aes.listIn)(reviews,"nodes")?.find(review=>(0,import_shared_aes.field)(
(0,import_shared_aes.field)(review,"commit"),"oid")===head&&isSameText((0,import_shared_aes.textIn)(review,"body"),body));return(0,import_shared_aes.numberIn)(found,
"databaseId")}var LATEST_REVIEWS=`query TorilLatestReviews($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { reviews(last: 20) { nodes { databaseId body commit { oid } } } }
  }
}`;async function postComment(target,comment){const{github,repository,number,head,settling}=target,doing=`posting a comment on pull request ${number}`,body=fitted(
comment.body);return writeOnce(async()=>idIn(await(0,import_shared_aes.ask)(github,doing,"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments",{...repository,
pull_number:number,commit_id:head,body,...placeOf(comment)}),doing),()=>findComment(target,body),settling)}async function findComment(target,body){const found=(await latestComments(
target)).find(comment=>(0,import_shared_aes.textIn)(comment,"commit_id")===target.head&&isSameText((0,import_shared_aes.textIn)(comment,"body"),body));return(0,import_shared_aes.numberIn)(
found,"id")}async function latestComments({github,repository,number}){const doing=`looking whether a comment on pull request ${number} was posted`,answer2=await(0,import_shared_aes.ask)(
github,doing,"GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",{...repository,pull_number:number,sort:"created",direction:"desc",per_page:50});return Array.
isArray(answer2)?answer2:[]}function placeOf({anchor}){const{path}=anchor;if(anchor.kind==="file")return{path,subject_type:"file"};const{line,startLine}=anchor,
end={path,line,side:"RIGHT"};return startLine!==null&&startLine<line?{...end,start_line:startLine,start_side:"RIGHT"}:end}function idIn(answer2,doing){const id=(0,import_shared_aes.numberIn)(
answer2,"id");if(id===void 0)throw(0,import_shared_aes.oddAnswer)(doing);return id}async function tellReturn(target,{id,reply}){if(reply===null)return;const post=()=>postReply(
target,id,reply);try{await writeOnce(post,()=>findReply(target,id,reply),target.settling)}catch(error){if(!(error instanceof import_shared_aes.RemoteError))throw error}}
async function postReply({github,repository,number},id,body){const doing=`answering a comment on pull request ${number}`;return await(0,import_shared_aes.ask)(github,
doing,"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",{...repository,pull_number:number,comment_id:id,body}),!0}async function findReply(target,id,body){
return(await latestComments(target)).some(comment=>(0,import_shared_aes.numberIn)(comment,"in_reply_to_id")===id&&isSameText((0,import_shared_aes.textIn)(comment,
"body"),body))?!0:void 0}var MUTATIONS={close:id=>`resolveReviewThread(input: { threadId: ${id} })`,reopen:id=>`unresolveReviewThread(input: { threadId: ${id} }\
)`,fold:id=>`minimizeComment(input: { subjectId: ${id}, classifier: RESOLVED })`,unfold:id=>`unminimizeComment(input: { subjectId: ${id} })`},MOST_DEEDS=50;async function settleThreads({
github,number},{resolve,returned}){const deeds=[...resolve.flatMap(({threadId,fold})=>[...deed("close",threadId),...fold.flatMap(id=>deed("fold",id))]),...returned.
flatMap(({threadId,unfold})=>[...deed("reopen",threadId),...deed("unfold",unfold)])],doing=`opening and closing conversations on pull request ${number}`;try{for(let first=0;first<
deeds.length;first+=MOST_DEEDS){const batch=deeds.slice(first,first+MOST_DEEDS);await(0,import_shared_aes.askGraphql)(github,doing,mutationOf(batch),variablesOf(
batch))}}catch(error){if(!(error instanceof import_shared_aes.RemoteError))throw error}}function deed(kind,id){return id===null?[]:[{kind,id}]}function mutationOf(deeds){
const variables=deeds.map((_4,index)=>`$id${index}: ID!`).join(", "),fields=deeds.map(({kind},index)=>`  ${kind}${index}: ${MUTATIONS[kind](`$id${index}`)} { cl\
ientMutationId }`);return`mutation TorilSettleThreads(${variables}) {
${fields.join(`
`)}
}`}function variablesOf(deeds){return Object.fromEntries(deeds.map(({id},index)=>[`id${index}`,id]))}function findingsOf([first,...others]){return[first.finding,
...others.map(({finding})=>finding)]}function toldBy({fingerprint,tells}){return tells??[fingerprint]}function markerOf(told3,head,earlier){const[{finding,fingerprint}]=told3,
name=earlier?.fingerprint??fingerprint,tells=told3.map(each=>each.fingerprint),marker={kind:"finding",rule:finding.rule,fingerprint:name,head,state:"open"};return tells.
length===1&&tells[0]===name?marker:{...marker,tells}}function withUnplaced(body,comments){const words=comments.map(comment=>readMarker(comment.body)?.words??comment.
body),marked=readMarker(body),text=[marked?.words??body,...words].join(`

---

`);if(marked===void 0||marked.marker.kind!=="review")return text;const refused=[...marked.marker.refused??[],...comments.flatMap(({body:said})=>toldIn(said))];return withMarker(
text,refused.length===0?marked.marker:{...marked.marker,refused})}function toldIn(body){const marker=readMarker(body)?.marker;return marker?.kind==="finding"?toldBy(
marker):[]}async function publishReview(github,repository,number,plan,{head,isCurrent,settling=SETTLING}){const target={github,repository,number,head,settling},
{body}=plan;if(isEmpty(plan))return{kind:"published",...NOTHING_POSTED,updated:0,resolved:0};if(!await isCurrent())return{kind:"superseded"};if(body===null)return unlessReadOnly(
async()=>({kind:"published",...NOTHING_POSTED,...await edit(target,plan)}));const posted=await unlessReadOnly(()=>postNew(target,{...plan,body},isCurrent));return posted.
kind==="published"?{...posted,...await edit(target,plan)}:posted}function isEmpty({body,post,update,returned,resolve,updateReviews}){return body===null&&[post,update,
returned,resolve,updateReviews].every(({length})=>length===0)}var NOTHING_POSTED={review:null,onLines:0,onFiles:0,unplaced:[]};async function postNew(target,{body,
post},isCurrent){const onLines=post.filter(({anchor})=>anchor.kind==="line"),onFiles=post.filter(({anchor})=>anchor.kind==="file"),first=await postWhole(target,
body,onLines,isCurrent);if(first==="superseded")return{kind:"superseded"};const refused=await postEach(target,onFiles),unplaced=[...first.unplaced,...refused];return refused.
length>0&&await editReview(target,{id:first.review,body:withUnplaced(body,unplaced)}),{kind:"published",review:first.review,onLines:onLines.length-first.unplaced.
length,onFiles:onFiles.length-refused.length,unplaced}}async function postWhole(target,body,comments,isCurrent){try{return{review:await postReview(target,body,comments),
unplaced:[]}}catch(error){if(!isRefused(error))throw error;return await isCurrent()?{review:await postReview(target,withUnplaced(body,comments),[]),unplaced:comments}:
"superseded"}}async function postEach(target,comments){const refused=[];for(const comment of comments)await isTaken(target,comment)||refused.push(comment);return refused}
async function isTaken(target,comment){try{return await postComment(target,comment),!0}catch(error){if(isRefused(error))return!1;throw error}}async function edit(target,plan){
for(const each of plan.returned)await tellReturn(target,each);const updated=await inTurn(plan.update,each=>editComment(target,each)),resolved=await inTurn(plan.
resolve,each=>editComment(target,each));return await settleThreads(target,plan),await inTurn(plan.updateReviews,each=>editReview(target,each)),{updated,resolved}}
async function inTurn(items,write){let done=0;for(const item of items)await write(item)&&(done+=1);return done}function isRefused(error){return error instanceof
import_shared_aes.RemoteError&&error.reason==="invalid"}var createHash=(...given2)=>process.getBuiltinModule("node:crypto").createHash(...given2);function filesPage(forge,repository,number){
return`${forge}/${repository}/pull/${number}/files`}function filesLink(page){return({path,line})=>path===""?null:`${page}#diff-${createHash("sha256").update(path).
digest("hex")}R${line}`}var NAMED={pages:5,commands:2},MOST=100,LONGEST3=5e3;function foldedNames(findings,told3){const calls2=findings.filter(({about})=>about.
domain==="ipc"),commands=[...new Set(calls2.flatMap(({about})=>about.commands))],pages=[...new Set(calls2.flatMap(({about})=>about.pages))];return!(commands.length>
NAMED.commands&&commands.some(command2=>!isNamedIn(told3,command2)))&&pages.length<=NAMED.pages?[]:[`<details><summary>All of them by name</summary>

${[...pages.length>NAMED.pages?[listOf("Windows and sites",pages.map(page=>(0,import_shared_acegpst.code)(page)))]:[],listOf("Commands",commands.map(import_shared_aces.commandName))].
join(`

`)}

</details>`]}function isNamedIn(told3,command2){const name=(0,import_shared_aces.commandName)(command2);return told3.includes(name)||told3.includes(name.replace(
/^`plugin:/,"`"))}function listOf(what,names){const left=names.length-MOST,shown=[...names.slice(0,MOST),...left>0?[`${left} more`]:[]];return(0,import_shared_acs.sentence)(
`${what}: ${shown.join(", ")}.`,LONGEST3)}function foldedRows(rows){return rows.length===0?[]:[`<details><summary>Each of them</summary>

${rows.map(row=>`- ${(0,import_shared_acs.sentence)(row,300)}`).join(`
`)}

</details>`]}function ruleLink(rule,rulePages){const isPlain2=/^[a-z0-9-]+\/[a-z0-9-]+$/.test(rule);return rulePages===null||!isPlain2?(0,import_shared_acs.codeSpan)(
rule):`[${(0,import_shared_acs.codeSpan)(rule)}](${rulePages}/${rule})`}var TAKES_IT_OUT="This takes it out, and leaves all else as it is:";function takesOutOf(lines){
return`This takes out the entries of lines ${lines}, and leaves all else as it is:`}function alone({title,witness,remedy,details}){return{title,lead:(0,import_shared_acs.witnessLead)(
witness),remedy,rows:details,takesOut:TAKES_IT_OUT}}function together(findings){return findings[0].about.domain==="ipc"?calls(findings):new Set(findings.map(({title})=>title)).
size===1?twins(findings):listed(findings)}var MOST_IN_TITLE=6;function listed(findings){const[worst,...others]=findings,titles=[...new Set(others.map(({title})=>title))].
filter(title=>title!==worst.title),isLong=titles.length>=MOST_IN_TITLE,short=names=>isLong?[...names.slice(0,MOST_IN_TITLE-1),`${names.length-MOST_IN_TITLE+1} m\
ore`]:names;return{...alone(worst),title:(0,import_shared_acs.asOneTitle)([worst.title,...titles],short),lead:`For example, ${inside((0,import_shared_acs.witnessLead)(
worst.witness))}`,rows:isLong?[worst.title,...titles]:[]}}function inside(lead2){return`${lead2.charAt(0).toLowerCase()}${lead2.slice(1)}`}function calls(findings){
const[worst]=findings,on=(0,import_shared_aces.onPlatforms)((0,import_shared_aceps.platformSet)(...worst.about.platforms)),where=worst.about.platforms.length===
0?"":on,begins=`${(0,import_shared_aces.opening)(worst.subject)} can newly `,lines=[...new Set(findings.map(({line})=>line))].sort((a5,b7)=>a5-b7),isAlike=findings.
every(({remedy})=>remedy===worst.remedy),proof=inside((0,import_shared_acs.witnessLead)(worst.witness)),named=(0,import_shared_aces.listInWords)(lines.map(String));
return{title:`${begins}${(0,import_shared_acs.actsInWords)(findings)}${where}`,lead:lines.length===1?`Line ${named} allows all of this. For example, ${proof}`:`\
Lines ${named} each allow a part of this. For example, by line ${worst.line}, ${proof}`,remedy:isAlike?worst.remedy:`${worst.remedy} The list below says it of e\
ach line.`,rows:findings.toSorted((a5,b7)=>a5.line-b7.line||a5.column-b7.column).map(({line,title,remedy})=>{const does=partOf(title,begins,where);return`Line ${line}\
: ${does}.${isAlike?"":` ${remedy}`}`}),takesOut:lines.length===1?TAKES_IT_OUT:takesOutOf(named)}}function partOf(title,begins,ends){const end=ends!==""&&title.
endsWith(ends)?title.slice(0,-ends.length):title;return end.startsWith(begins)?end.slice(begins.length):end}function twins(findings){const[worst]=findings,apps=[
...new Set(findings.map(({app})=>app))].map(app=>(0,import_shared_acegpst.code)(app===""?".":app??".")),words=alone(worst),all=`This is so for ${apps.length} ap\
ps: those in ${(0,import_shared_aces.listInWords)(apps)}.`;return apps.length===1?words:{...words,lead:`${all} ${words.lead}`}}var LONGEST4={title:300,sentence:500,
kept:12e3};function findingsComment([worst,next2,...others],suggestion,rulePages){const{severity,witness,message}=worst,words=next2===void 0?alone(worst):together(
[worst,next2,...others]),{title,lead:lead2,remedy,rows,takesOut}=words;return[`**${(0,import_shared_aces.opening)(severity)}** \xB7 ${(0,import_shared_acs.sentence)(
title,LONGEST4.title)}`,`${(0,import_shared_acs.sentence)(lead2,LONGEST4.sentence)}:`,(0,import_shared_acs.codeBlock)(witness.text,witness.kind==="invoke"?"js":
"text"),(0,import_shared_acs.sentence)(message,LONGEST4.sentence),(0,import_shared_acs.sentence)(remedy,LONGEST4.sentence),...foldedRows(rows),...foldedNames(next2===
void 0?[worst]:[worst,next2,...others],[title,...rows].join(" ")),...suggestion===void 0?[]:[takesOut,suggestionBlock(suggestion)],footer(worst,rulePages)].join(
`

`)}function resolvedComment(words,because){const[headline="",...rest]=words.replace(SUGGESTION_BLOCK,"").split(`

`),said=rest.join(`

`),kept=[said,said.replace(ROWS,"")].find(({length})=>length<=LONGEST4.kept)??"";return[`~~${headline}~~`,resolutionInWords(because),...kept===""?[]:[`<details>\

<summary>What it said</summary>

${kept}

</details>`]].join(`

`)}function returnedReply(head){return`Back in ${head}.`}function suggestionBlock({lines}){const longest=Math.max(2,...lines.flatMap(line=>(line.match(/`+/g)??[]).
map(run=>run.length))),fence="`".repeat(longest+1);return[`${fence}suggestion`,...lines,fence].join(`
`)}var SUGGESTION_BLOCK=/\n\n(?:This takes [^\n]*, and leaves all else as it is:\n\n)?(`{3,})suggestion\n(?:[^\n]*\n)*?\1(?=\n|$)/,ROWS=/<details><summary>Each of them<\/summary>\n\n[\s\S]*?\n\n<\/details>\n\n/;
function resolutionInWords(because){return because.kind==="fixed"?`Resolved in ${because.head}.`:`This repository's policy has turned \`${because.rule}\` off, so\
 it is no longer reported.`}function footer(finding,rulePages){const sure=(0,import_shared_acs.confidenceInWords)(finding);return`<sub>${[...sure===""?[]:[sure],
ruleLink(finding.rule,rulePages)].join(" \xB7 ")}</sub>`}var ROOM2={notices:6e3,unseen:14e3,waived:4e3,narrowings:3e3,gaps:9e3};function reviewBody({review,policy,
unseen,commented:commented2,notices,acceptance},link){const all=(0,import_shared_acs.numbered)(review.findings),left=all.filter(({finding})=>unseen.includes(finding)),
words=[`**${(0,import_shared_aces.opening)(review.verdict)}**: ${(0,import_shared_acs.sentence)((0,import_shared_acs.decisionInWords)(review,policy))}.${whereToLook(
commented2)}`,noticesOf(notices),(0,import_shared_acs.digestTable)(all,(0,import_shared_aces.failsBy)(policy),link),(0,import_shared_acs.sentence)((0,import_shared_acs.turnedOffInWords)(
review)),(0,import_shared_acs.folded)({summary:`${(0,import_shared_acs.counted)(left.length,"finding")} without a comment in the diff`,items:left,render:({number,
finding})=>(0,import_shared_acs.findingSection)(number,finding),room:ROOM2.unseen,between:`

`}),(0,import_shared_acs.waivedFolded)(review,ROOM2.waived),(0,import_shared_acs.narrowingsFolded)(review,ROOM2.narrowings),(0,import_shared_acs.gapsFolded)(review,
ROOM2.gaps)].filter(part=>part!=="").join(`

`);return acceptance===null?words:acceptedBody(words,acceptance)}function supersededBody(head){return`The review of ${head} takes the place of this one.`}function noticesOf(notices){
const{shown,left}=(0,import_shared_acs.fitting)(notices,notice=>(0,import_shared_acs.sentence)(notice),ROOM2.notices);if(shown.length===0)return"";const[first="",
...rest]=shown,more=left===0?[]:[`- ${left} more`];return[`> [!IMPORTANT]
> ${first}`,...[...rest.map(each=>`- ${each}`),...more].map(line=>`> ${line}`)].join(`
`)}function whereToLook(commented2){return commented2===0?"":` ${(0,import_shared_acs.counted)(commented2,"finding")} ${commented2===1?"has a comment":"have com\
ments"} in the diff.`}function pullRequestWording(rulePages,link=()=>null){return{findings:(findings,suggestion)=>findingsComment(findings,suggestion,rulePages),
resolved:resolvedComment,returned:returnedReply,body:parts=>reviewBody(parts,link),superseded:supersededBody}}function isWithin(run,first,last){return last-first<=
run.last-run.first&&first>=run.first-run.up&&last<=run.last+run.down}var AddedRuns=class{#first;#rows=[];#runs=[];#removed=[];#added=[];constructor(first){this.#first=
first}take(sign,line){const text=bare2(line);sign===" "&&this.#endBlock(),sign==="+"&&this.#added.push(this.#rows.length),sign==="-"?this.#removed.push(text):this.#rows.
push({text,isContext:sign===" "})}finish(){return this.#endBlock(),this.#runs.map(({first,last})=>({first:this.#first+first,last:this.#first+last,up:this.#slack(
first-1,last,-1),down:this.#slack(last+1,first,1)}))}#endBlock(){const missing=new Map;for(const text of this.#removed)missing.set(text,(missing.get(text)??0)+1);
const others=this.#added.filter(row=>{const text=this.#rows[row]?.text??"",count=missing.get(text)??0;return count>1?missing.set(text,count-1):missing.delete(text),
count===0});if(missing.size===0)for(const row of others)this.#extend(row);this.#removed=[],this.#added=[]}#extend(row){const run=this.#runs.at(-1);run!==void 0&&
run.last===row-1?run.last=row:this.#runs.push({first:row,last:row})}#slack(outside,inside2,step){let count=0;for(;;){const next2=this.#rows[outside+count*step];
if(next2?.isContext!==!0||next2.text!==this.#rows[inside2+count*step]?.text)return count;count++}}};function bare2(text){return text.trim().replace(/(?<!\s)\s*,$/,
"")}function diffOf(files){return new Map(files.map(({path,patch})=>[path,patch===null?null:diffLines(patch)]))}function diffLines(patch){const lines=patch.split(
`
`),left=new Set,right=new Set,added=[],hunks=[];let index=lines.findIndex(line=>line.startsWith("@@"));if(index<0)return null;for(;index<lines.length;){const header=headerIn(
lines[index]??"");if(header===void 0)return isRest(lines.slice(index))?{left,right,added,hunks}:null;index++;let{base,head,baseLeft,headLeft}=header;const runs=new AddedRuns(
head);for(;baseLeft>0||headLeft>0;){const line=lines[index++];if(line===void 0)return null;const sign=line[0]??" ";if(sign==="\\")continue;const[inBase,inHead]=[
sign!=="+",sign!=="-"];if(!" +-".includes(sign)||inBase&&baseLeft===0||inHead&&headLeft===0)return null;runs.take(sign,line.slice(1)),inBase&&left.add(base++),inHead&&
right.add(head++),inBase&&baseLeft--,inHead&&headLeft--}head>header.head&&hunks.push({first:header.head,last:head-1});for(const run of runs.finish())added.push(
run);for(;lines[index]?.startsWith("\\");)index++}return{left,right,added,hunks}}var HEADER=/^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;function headerIn(line){
const[,base,baseLeft="1",head,headLeft="1"]=HEADER.exec(line)??[];if(!(base===void 0||head===void 0))return{base:+base,head:+head,baseLeft:+baseLeft,headLeft:+headLeft}}
function isRest(lines){return lines.every(line=>line==="")}function ownComment(comment,us){const marked=readMarked(comment,us);if(marked?.marker.kind!=="finding")
return[];const{words,marker}=marked,replies=comment.replies.flatMap(reply=>ownReply(reply,us,marker));return[{...comment,words,marker,replies}]}function ownReply(reply,us,{
fingerprint}){const marker=readMarked(reply,us)?.marker;return marker?.kind!=="return"||marker.fingerprint!==fingerprint?[]:[{nodeId:reply.nodeId,minimized:reply.
minimized,number:marker.number}]}function isFolded({outdated,threadResolved,minimized}){return outdated||threadResolved||minimized}var COMMENT_LIMITS={all:20,files:10};
function anchorOf({path,line,endLine},diff){const lines=diff.get(path);if(lines===void 0)return null;const carried=lines===null?void 0:firstWithin(lines.right,line,
endLine);return carried===void 0?{kind:"file",path}:{kind:"line",path,line:carried,startLine:null}}function firstWithin(lines,first,last){if(lines.has(first))return first;
const within=[...lines].filter(line=>line>first&&line<=last);return within.length===0?void 0:within.reduce((a5,b7)=>Math.min(a5,b7))}var Room=class{#all;#files;constructor({
all,files}){this.#all=all,this.#files=files}take({kind}){return this.#all<=0||kind==="file"&&this.#files<=0?!1:(this.#all-=1,kind==="file"&&(this.#files-=1),!0)}};
function isGone({marker}){return marker.state==="resolved"}function canReturn({outdated,threadResolved,mayReopen}){return!outdated&&(!threadResolved||mayReopen)}
function speaking(comment,marker){const returns=returnsOf(comment);return returns===0?marker:{...marker,returns}}function returnOf(comment,head,wording){const{id,
nodeId,threadId,threadResolved,minimized}=comment;return{id,reply:isSaid(comment)?null:replyOf(comment,head,wording),threadId:threadResolved?threadId:null,unfold:minimized?
nodeId:null}}function lateReply(comment,wording){const{id,hasAllReplies,marker}=comment;return returnsOf(comment)===0||isSaid(comment)||!hasAllReplies||isFolded(
comment)?[]:[{id,reply:replyOf(comment,marker.head,wording),threadId:null,unfold:null}]}function replyOf(comment,head,wording){const{fingerprint}=comment.marker;
return withMarker(wording.returned(head),{kind:"return",fingerprint,number:returnsOf(comment),head})}function isSaid(comment){return comment.replies.some(({number})=>number===
returnsOf(comment))}function returnsOf(comment){const before=comment.marker.returns??0;return isGone(comment)?before+1:before}function resolutions(gone,review,head,wording){
const resolve=[],left=[];for(const comment of gone){const{id,words,marker,threadId,answered,threadResolved}=comment;if(isGone(comment))left.push({id,why:"resolv\
ed before"});else if(mayBeHidden(comment,review))left.push({id,why:"not looked at"});else{const because=review.turnedOff.some(({rule})=>rule===marker.rule)?{kind:"\
rule-off",rule:marker.rule}:{kind:"fixed",head},body=withMarker(wording.resolved(words,because),{...marker,head,state:"resolved"}),fold=answered?[]:inSight([comment,
...comment.replies]);resolve.push({id,body,threadId:answered||threadResolved?null:threadId,fold})}}return{resolve,left}}function mayBeHidden(comment,{gaps}){return gaps.
some(gap=>mayHide(gap,comment))}function inSight(comments){return comments.flatMap(({nodeId,minimized})=>nodeId===null||minimized?[]:[nodeId])}var HIDES_ANYTHING=new Set(
["unparsed","unreadable","truncated","not-followed","does-not-build"]),HIDES_NOTHING=new Set(["assumed-version","dynamic","unsupported"]);function mayHide({kind,
path,blocking},comment){return HIDES_NOTHING.has(kind)?!1:blocking&&HIDES_ANYTHING.has(kind)||path===comment.path}function speakersFor(found,ours){const byFinding=Map.
groupBy(ours.flatMap(comment=>toldBy(comment.marker).map(fingerprint=>({comment,fingerprint}))),({fingerprint})=>fingerprint),spoken=new Map,untold=[];for(const each of found){
const comment=speakerOf((byFinding.get(each.fingerprint)??[]).map(one=>one.comment)),before=comment===void 0?void 0:spoken.get(comment);comment===void 0?untold.
push(each):spoken.set(comment,before===void 0?[each]:[...before,each])}return{spoken,untold}}function speakerOf(naming){const all=naming.toSorted((a5,b7)=>a5.id-
b7.id);return all.find(comment=>!isGone(comment))??all.findLast(canReturn)}var LONGEST_LINE=2e3;function withoutRun({first,last,count},file,isToml){const before=file[first-
2],after=file[last],entries=file.slice(first-1,last);if(!(before===void 0||after===void 0)&&![before,after,...entries].some(line=>line.length>LONGEST_LINE)&&!(/\[\s*$/.
test(before)&&/^\s*\]/.test(after)))return isToml?inToml(first,last,before,entries,after):inJson(first,last,count,before,entries,after)}function inJson(first,last,count,before,entries,after){
const text=entries.join(`
`).trim(),comma=text.endsWith(",")?",":"",item=text.slice(0,text.length-comma.length).trimEnd();if(!(!areWholeItems(item,count)||hasComment(before)||!/[[,]\s*$/.
test(before))){if(comma===",")return{first,last,lines:[]};if(!(!/^\s*\]/.test(after)||!/["}\]]\s*,\s*$/.test(before)))return{first:first-1,last,lines:[before.replace(
/[ \t]*,[ \t]*(?=\r?$)/,"")]}}}function inToml(first,last,before,entries,after){const commas=entries.map(line=>TOML_STRING.exec(line)?.[2]),comma=commas.at(-1);
if(!(comma===void 0||commas.slice(0,-1).some(each=>each!==","))&&!(!/[[,]\s*$/.test(before)||/^\s*#/.test(before)))return comma===","||/^\s*\]/.test(after)?{first,
last,lines:[]}:void 0}var TOML_STRING=/^\s*("(?:[^"\\]|\\.)*"|'[^']*')\s*(,?)\s*$/;function areWholeItems(text,count){try{const items=JSON.parse(`[${text}]`);return Array.
isArray(items)&&items.length===count&&items.every(isEntry)}catch{return!1}}function isEntry(item){return typeof item=="string"||typeof item=="object"&&item!==null&&
!Array.isArray(item)}function hasComment(line){return/\/[/*]|\*\//.test(line.replace(/"(?:[^"\\]|\\.)*"/g,'""'))}var MOST_LINES=20;function suggestRemoval(findings,file){
const isToml=findings.some(({path})=>path.endsWith(".toml")),parts=runsOf(findings.map(finding=>finding.removable?entryRange(finding,file,isToml):void 0)).map(run=>withoutRun(
run,file,isToml)),[first,...others]=parts.filter(part=>part!==void 0);if(first===void 0||others.length+1<parts.length)return;const suggestion=others.reduce((one,other)=>joined(
one,other,file),first);if(!(suggestion.last-suggestion.first>=MOST_LINES||!suggestion.lines.every(isPlain)))return{...suggestion,removed:[first,...others].map(removedLines)}}
function joined(one,other,file){const between=file.slice(one.last,other.first-1);return{first:one.first,last:other.last,lines:[...one.lines,...between,...other.
lines]}}function removedLines({first,last,lines}){return{first:first+lines.length,last}}function runsOf(entries){const runs=[];let before;for(const entry of entries.
toSorted((a5,b7)=>(a5?.first??0)-(b7?.first??0))){if(entry===void 0)return[];const{first,last}=entry,run=runs.at(-1);if(run===void 0||first>run.last+1)runs.push(
{...entry,count:1});else if(first===run.last+1)runs.splice(-1,1,{first:run.first,last,count:run.count+1});else if(first!==before?.first||last!==before.last)return[];
before=entry}return runs}function entryRange({line,column,endLine},file,isToml){const text=file[line-1]??"";if(text.slice(0,column-1).trim()==="")return{first:line,
last:endLine};const opening2=file[line-2]??"";if(isToml||!/^\s*"identifier"\s*:/.test(text)||opening2.trim()!=="{")return;const closing=opening2.replace("{","}").
trimEnd(),length=file.slice(line,line+MOST_LINES).findIndex(each=>each===closing||each===`${closing},`);return length<0?void 0:{first:line-1,last:line+length+1}}
function isPlain(line){return line.length<=LONGEST_LINE&&!line.includes("<!--")&&line.replaceAll("	","").search(import_shared_acegpst.INVISIBLE)<0}var SuggestedLines=class{#files;#diff;#taken=new Set;constructor(files,diff){
this.#files=files,this.#diff=diff}at(findings,anchor){return anchor.kind==="line"?this.#take(findings,()=>!0):void 0}on(findings,{kind,path,line,startLine,outdated}){
if(!(kind!=="line"||outdated||findings.some(finding=>finding.path!==path)))return this.#take(findings,({first,last})=>line===last&&(startLine??line)===first)}#take(findings,fits){
const[{path}]=findings,lines=this.#diff.get(path),suggestion=suggestRemoval(findings,this.#files.get(path)??[]);if(lines==null||suggestion===void 0||!fits(suggestion)||
!isAdded(suggestion,lines)||!isOneHunk(suggestion,lines))return;const keys=range(suggestion.first,suggestion.last).map(line=>`${line}\0${path}`);if(keys.some(key=>this.#taken.
has(key)))return;for(const key of keys)this.#taken.add(key);const{first,last,lines:instead}=suggestion;return{first,last,lines:instead}}};function isAdded({removed},{
added}){return removed.every(({first,last})=>added.some(run=>isWithin(run,first,last)))}function isOneHunk({first,last},{hunks,right}){return hunks.some(hunk=>hunk.
first<=first&&last<=hunk.last)&&range(first,last).every(line=>right.has(line))}function range(first,last){return Array.from({length:Math.max(0,last-first+1)},(_4,index)=>first+
index)}function toldAgain(spoken,present,suggested,{review,head,wording}){const update=[],returned=[],leave=[],commented2=[],unseen=[];for(const[comment,told3]of spoken){
const{id,marker}=comment,findings=findingsOf(told3),words=wording.findings(findings,suggested.on(findings,comment)),isBack=isGone(comment),isLess=toldBy(marker).
some(fingerprint=>!present.has(fingerprint));returned.push(...isBack?[returnOf(comment,head,wording)]:lateReply(comment,wording)),!isBack&&isLess&&mayBeHidden(comment,
review)?leave.push({id,why:"not looked at"}):!isBack&&sameWords(words,comment.words)?leave.push({id,why:"says it already"}):update.push({id,body:withMarker(words,
speaking(comment,markerOf(told3,head,marker)))}),(!isBack&&isFolded(comment)?unseen:commented2).push(...findings)}return{update,returned,leave,commented:commented2,
unseen}}var MOST_TOGETHER=20;function causesOf(placed,diff){return[...Map.groupBy(placed,each=>causeOf(each,diff)).values()].flatMap(inParts)}function inParts(alike){
const[first,...others]=alike.slice(0,MOST_TOGETHER);return first===void 0?[]:[[first,...others],...inParts(alike.slice(MOST_TOGETHER))]}function causeOf({finding,
anchor},diff){const{rule,severity,confidence,app,build,path,line,title,subject,message,about}=finding,{witness,remedy,details}=finding,alike=[rule,severity,confidence,
build?.name??null,path,hunkOf(anchor,diff),message];return about.domain==="ipc"?JSON.stringify([...alike,app,about.via.capability,subject,about.act,about.platforms]):
JSON.stringify([...alike,line,...likenessOf({about,title,witness,details}),remedy])}function likenessOf({about,title,witness,details}){return(about.domain==="cs\
p"||about.domain==="config")&&details.length===0?[about.domain,(0,import_shared_acs.butLastName)(title)]:[title,witness.text,details]}function hunkOf(anchor,diff){
return anchor.kind==="file"?null:(diff.get(anchor.path)?.hunks??[]).findIndex(({first,last})=>first<=anchor.line&&anchor.line<=last)}function placeOf2(cause){const[
{anchor}]=cause,lines=cause.flatMap(each=>each.anchor.kind==="line"?[linesOf(each,each.anchor)]:[]),[first,...others]=lines.toSorted((a5,b7)=>a5.first-b7.first||
a5.last-b7.last);if(anchor.kind==="file"||first===void 0)return anchor;let{last}=first;for(const other of others){if(other.first>last+1)return anchor;last=Math.
max(last,other.last)}const end=Math.max(...lines.map(each=>each.first));return{...anchor,line:end,startLine:first.first<end?first.first:null}}function linesOf({
finding},{line}){return{first:line,last:Math.max(line,finding.endLine)}}var MOST_TRIES=2;function toldAnew(untold,room,suggested,{head,diff,policy:{commentFrom},
wording},refused){const post=[],commented2=[],unseen=[],placed=[];for(const each of untold){if(commentFrom==="never"||!(0,import_shared_aceps.atLeast)(each.finding.
severity,commentFrom))continue;const anchor=refused.filter(fingerprint=>fingerprint===each.fingerprint).length>=MOST_TRIES?null:anchorOf(each.finding,diff);anchor===
null?unseen.push(each.finding):placed.push({...each,anchor})}for(const cause of causesOf(placed,diff)){const[{fingerprint}]=cause,findings=findingsOf(cause),anchor=placeOf2(
cause);if(!room.take(anchor)){unseen.push(...findings);continue}commented2.push(...findings);const suggestion=suggested.at(findings,anchor),body=withMarker(wording.
findings(findings,suggestion),markerOf(cause,head));post.push({fingerprint,anchor:covering(anchor,suggestion),body})}return{post,commented:commented2,unseen}}function covering(anchor,suggestion){
if(anchor.kind==="file"||suggestion===void 0)return anchor;const{first,last}=suggestion;return{...anchor,line:last,startLine:first<last?first:null}}function planReview(input){
const{review,head,diff,us,policy,wording,files=new Map,limits=COMMENT_LIMITS}=input,ours=input.comments.flatMap(comment=>ownComment(comment,us)),found=(0,import_shared_aces.identified)(
(0,import_shared_acs.orderFindings)(review.findings)),present=new Set(found.map(({fingerprint})=>fingerprint)),{spoken,untold}=speakersFor(found,ours),room=new Room(
limits);for(const comment of spoken.keys())room.take(comment);const suggested=new SuggestedLines(files,diff),{update,returned,...again}=toldAgain(spoken,present,
suggested,input),refused=refusedBefore(input).filter(each=>untold.some(({fingerprint})=>fingerprint===each)),{post,...anew}=toldAnew(untold,room,suggested,input,
refused),gone=ours.filter(({marker})=>!toldBy(marker).some(each=>present.has(each))),{resolve,left}=resolutions(gone,review,head,wording),others=ours.filter(comment=>!spoken.
has(comment)&&!gone.includes(comment)),commented2=[...again.commented,...anew.commented],unseen=[...again.unseen,...anew.unseen];return{post,update,returned,resolve,
commented:commented2,leave:[...again.leave,...left,...others.map(leftAsItIs)],...bodies(input,post.length>0,{review,policy,unseen,commented:commented2.length,notices:input.
notices??[],acceptance:input.acceptance??null},refused)}}function leftAsItIs({id,marker}){return{id,why:marker.state==="open"?"says it already":"resolved before"}}
async function commentOn(job,pull,toComment){let findings=new Set;return{comments:await told(async()=>{const{plan,published:published2}=await carryOut2(job,pull,
toComment);return findings=new Set(published2.kind==="published"?plan.commented:[]),published2}),findings}}async function carryOut2({github,repository,us:known,
seals:sealsOf,rulePages,forge,settling},pull,{situation,review,policy,head,files,notices,acceptance}){const sha=pull.head.sha,paths=new Set(review.findings.map(
({path})=>path)),changed=files??await changedFiles(github,repository,pull.number,paths),us=situation.us??known??NOBODY,seals=sealsOf(pull.number),found=(0,import_shared_aces.identified)(
(0,import_shared_acs.orderFindings)(review.findings)).map(({fingerprint})=>fingerprint),ours=seals.ours(situation,us,new Set(found)),plan=planReview({review,head:sha,
diff:diffOf(changed),...ours,us,policy,wording:pullRequestWording(rulePages,linkTo(forge,repository,pull.number)),files:await linesOf2(paths,head),notices,acceptance}),
published2=await publishReview(github,repository,pull.number,seals.sealed(plan,ours),{head:sha,isCurrent:()=>isCurrentHead(github,repository,pull.number,sha),...settling!==
void 0&&{settling}});return{plan,published:published2}}function linkTo(forge,{owner,repo},number){return forge===void 0?()=>null:filesLink(filesPage(forge,`${owner}\
/${repo}`,number))}var NOBODY={login:"",bot:!0};async function linesOf2(paths,head){const entries=(await head.list()).entries.filter(({path})=>paths.has(path));
if(entries.length===0)return new Map;const blobs=await head.read(entries);return new Map(entries.flatMap(({path,id})=>{const bytes=blobs.get(id);return bytes===
void 0?[]:[[path,new TextDecoder().decode(bytes).split(`
`)]]}))}function shownIn({findings,gaps},policy){return[...findings.filter((0,import_shared_aces.failsBy)(policy)).map(({rule,app,extent})=>({kind:"finding",rule,
app,extent})),...gaps.filter(({blocking,told:told3})=>blocking||told3===!0).map(gap=>({kind:"gap",gap:gap.kind,path:gap.path,id:(0,import_shared_aces.idOfGap)(gap)}))]}
function filesAtPart(commit,files){const paths=files.map(({path},index)=>({name:`p${index}`,type:"String!",value:path}));return{fields:[`commit: object(oid: $co\
mmit) { ... on Commit { ${files.map((file,index)=>{const text=(0,import_shared_aes.isShort)(file)?` object ${import_shared_aes.TEXT}`:"";return`p${index}: file(\
path: $p${index}) { mode oid size${text} }`}).join(" ")} } }`],variables:[{name:"commit",type:"GitObjectID!",value:commit},...paths]}}function filesAtIn({data:data2},files){
const commit=(0,import_shared_aes.field)((0,import_shared_aes.field)(data2,"repository"),"commit");return files.flatMap(({path},index)=>fileIn2(path,(0,import_shared_aes.field)(
commit,`p${index}`)))}var[KIND,REGULAR]=[61440,32768];function fileIn2(path,file){const[id,size,mode]=[(0,import_shared_aes.field)(file,"oid"),(0,import_shared_aes.numberIn)(
file,"size"),(0,import_shared_aes.numberIn)(file,"mode")];return!(mode!==void 0&&(mode&KIND)===REGULAR)||!(0,import_shared_aes.isObjectId)(id)||size===void 0?[]:
[{entry:{path,id,size},bytes:(0,import_shared_aes.wholeText)((0,import_shared_aes.field)(file,"object"))}]}async function readBeginning(asked,along){const files=inOneRequest(
along),parts=[...files.head.length===0?[]:[(0,import_shared_aes.blobsPart)(files.head)],...files.base.length===0?[]:[filesAtPart(files.commit,files.base)]];try{
if(parts.length>0)return await beginningIn(asked,files,await askSituation(asked,parts))}catch(error){if(!(error instanceof import_shared_aes.RemoteError)||["rat\
e-limit","token"].includes(error.reason))throw error}return{situation:await situationIn(asked,await askSituation(asked)),blobs:[],base:[]}}async function beginningIn(asked,files,answer2){
const there=filesAtIn(answer2,files.base),texts=there.flatMap(({entry,bytes})=>bytes===void 0?[]:[[entry.id,bytes]]);return{situation:await situationIn(asked,answer2),
blobs:[...(0,import_shared_aes.textsIn)(answer2,files.head),...texts],base:there.map(({entry})=>entry)}}function inOneRequest({head,base,commit}){const there=(0,import_shared_aes.fitting)(
base).length===base.filter(import_shared_aes.isShort).length?base:[];return{head:(0,import_shared_aes.fitting)(head,there.filter(import_shared_aes.isShort)),base:there,
commit}}async function begin({github,repository},{number},{comparison,listing,bases},{isListed:isListed2,unread,takeIn:takeIn2},{likelyReads}){const{mergeBase,changes}=comparison,
likely=likelyReads(listing.entries,new Set((changes??[]).map(({path})=>path))),isAsked=bases.inferred!==void 0&&!await isListed2(mergeBase),{situation,blobs,base}=await readBeginning(
{github,repository,number,policyPath:import_shared_acegps.POLICY_PATH},{head:await unread(likely.head),base:isAsked?likely.base.filter(({path})=>bases.modified.
includes(path)):[],commit:mergeBase});return await takeIn2(blobs),{situation,ofBase:base}}async function judgeWithoutApp(engine,{changes},{entries},{base,...input}){
if(base===void 0||engine.discoverApps(entries.map(({path})=>path)).length>0||[...entries,...changes??[]].some(({path})=>path===import_shared_acegps.POLICY_PATH))
return;const review=await engine.reviewTrees({...input,base,policy:import_shared_aces.DEFAULT_POLICY});if(!(!(review.compared==="no-app"&&review.verdict==="pass")||
review.findings.length>0||review.gaps.length>0))return{review,policy:import_shared_aces.DEFAULT_POLICY,outcome:"pass",check:renderCheck(review,import_shared_aces.DEFAULT_POLICY)}}
var BaseIsNeeded=class extends Error{};function inferredBase(head,changes,{revision,files,read}){const idOf=new Map([...head.entries,...head.unfollowed].map(({path,
id})=>[path,id]));if(!changes.every(({path,kind,id})=>kind!=="other"&&idOf.get(path)===id)||head.gaps.length>0)return;const added=pathsOf(changes,"added"),modified=pathsOf(
changes,"modified"),before=items=>items.filter(({path})=>!added.has(path)).map(item=>modified.has(item.path)?{...item,id:`${UNKNOWN}${item.path}`}:item),asked=entry=>files.
get(entry.path)??entry;return{list:async()=>({revision,entries:before(head.entries).map(asked),unfollowed:before(head.unfollowed),gaps:[]}),read:async entries=>{
if(entries.some(({id})=>id.startsWith(UNKNOWN)))throw new BaseIsNeeded;return read(entries)}}}var UNKNOWN="before ";function pathsOf(changes,kind){return new Set(
changes.filter(change=>change.kind===kind).map(({path})=>path))}function basesOf({mergeBase,changes},head,whole,rev,asked=[]){if(changes===null)return{whole,inferred:void 0,
modified:[]};const files=new Map(asked.map(entry=>[entry.path,entry])),inferred=inferredBase(head,changes,{revision:{rev,sha:mergeBase},files,read:whole.read}),
modified=changes.filter(({kind,path})=>kind==="modified"&&!files.has(path)).map(({path})=>path);return{whole,inferred,modified}}async function withLeastBase({whole,
inferred,modified},isOfUse,review){try{if(inferred!==void 0&&!modified.some(isOfUse))return{review:await review(inferred),base:inferred}}catch(error){if(!(error instanceof
BaseIsNeeded))throw error}return{review:await review(whole),base:whole}}async function judgePullRequest(job,pull,occasion="later"){const{github,repository}=job,
sha=pull.head.sha,trees=treesOf(job),head=trees.of(sha,pull.head.ref),requests=[compareWithBase(github,repository,{base:pull.base.sha,head:sha}),head.list()],[comparison,
listing,engine]=await Promise.all([...requests,engineMeanwhile(requests)]),whole=trees.of(comparison.mergeBase,pull.base.ref),bases=basesOf(comparison,listing,whole,
pull.base.ref),facts=engine.factsFor(job),rust=engine.treeSitter,options={head,facts,rust,owner:(0,import_shared_aes.ownerOf)(job),today:(0,import_shared_aces.today)()},
withoutApp=await judgeWithoutApp(engine,comparison,listing,{...options,base:bases.inferred});if(withoutApp!==void 0)return{...withoutApp,isCurrent:!0,...nothingToComment(
withoutApp.check)};const known={comparison,listing,bases},{situation,ofBase}=await begin(job,pull,known,trees,engine),isCurrent=situation.open&&situation.head===
sha,files={own:situation.policy,owners:situation.organization},reading=engine.policyOf(files,job);if(!reading.ok){const check=renderPolicyFaultCheck(reading.errors);
return{review:null,policy:import_shared_aces.DEFAULT_POLICY,outcome:"fail",check,isCurrent,...nothingToComment(check)}}const{policy,floor,refused}=reading,{review,
base}=await withLeastBase(basesOf(comparison,listing,whole,pull.base.ref,ofBase),engine.isOfUse,base2=>engine.reviewTrees({...options,base:base2,policy,floor})),
outcome=(0,import_shared_aces.outcomeOf)(review,policy),policyId=engine.policyIdOf(files,job),failing={pull:pull.number,head:sha,policy,policyId,treeOf:trees.of,
review:(accepted2,from=base)=>engine.reviewTrees({...options,base:from,policy,floor,accepted:accepted2})},earlier=outcome==="fail"&&occasion!=="new"?await earlierRun(
job,sha):void 0,{acceptance,ended}=outcome==="fail"?await standingAcceptance(job,failing,situation,earlier??null):NOT_ACCEPTED,notices=[...await engine.policyNotices(
situation.policy,base,head),...engine.refusedNotices(refused),...ended===null?[]:[ended]],checkBeside=commented2=>{const check=renderCheck(review,policy,notices,
commented2);return acceptance===null?check:acceptedCheck(check,acceptance)},covers=shownIn(review,policy);return{review,policy,outcome:acceptance===null?outcome:
"pass",offer:outcome==="fail"?{pull:pull.number,head:sha,policy:policyId,covers,acceptance}:null,...earlier!==void 0&&{earlier},check:checkBeside(new Set),isCurrent,
toComment:policy.mode==="observe"?null:{situation,review,policy,head,files:comparison.files,notices,acceptance},checkBeside}}function nothingToComment(check){return{
toComment:null,checkBeside:()=>check,offer:null}}function renderAccepting({code:code2,button,label}){const others=[...button===null?[]:[`click **${button}** abo\
ve. ${COMMENTS_MAY_BE_LOST}`],...label===null?[]:[`set the label \`${label}\`, from a minute after this check on.`]];return["### If this is meant","Somebody who\
 may write here, and wrote none of it, says so on the first line of a new comment on the pull request:",`\`\`\`text
/toril accept ${code2} WHY
\`\`\``,...others.map(other=>`Or they ${other}`),"It then passes for exactly what is shown here, and for later commits that let nothing more happen. `/toril rev\
oke` ends that."].join(`

`)}var COMMENTS_MAY_BE_LOST="Where a comment does nothing, this installation doesn't let Toril read comments (`issues: read`).",TOO_MUCH_TO_ACCEPT=(0,import_shared_acs.sentence)(
"This shows too much to be accepted at once. Make the change smaller, or waive what is meant in the policy."),randomBytes=(...given2)=>process.getBuiltinModule(
"node:crypto").randomBytes(...given2),ROOM_TO_ACCEPT=52e3;function offering(check,offer,ways){return offer===null?()=>check:earlier=>{const record=recordOf(offer),
before=recordIn(earlier?.text),isSame=before!==void 0&&isSameRecord(before,record);return{...check,...told2(isSame?before:record,ways)}}}function recordOf({acceptance,
...shown}){if(acceptance===null)return{...shown,code:newCode(),accepted:null};const{by,reason,at,head,covers}=acceptance;return{...shown,covers,code:null,accepted:{
by,reason,at,head}}}function told2(record,ways){if(record.accepted!==null)return{text:recordLine(record)??"",actions:[]};const line=recordLine(record,ROOM_TO_ACCEPT),
{code:code2}=record;return line===void 0||code2===null?{text:TOO_MUCH_TO_ACCEPT,actions:[]}:{text:`${renderAccepting({...ways,code:code2})}

${line}`,actions:ways.button===null?[]:[buttonNamed(ways.button,code2)]}}function buttonNamed(label,code2){return{label,description:"Let what this check shows b\
e merged",identifier:buttonOf(code2)}}function newCode(){return randomBytes(4).toString("hex")}async function reviewPullRequest(job,pull,options){const publish=await publisher2(
job,pull,options),judged=await judgePullRequest(job,pull,options.occasion).catch(async error=>{throw await publish(faultCheck(error),{isCurrent:!0,offer:null}),
error});await options.judged?.(judged);const{comments,findings}=options.comment?await commented(job,pull,judged):NOT_ASKED,{review,policy,outcome}=judged,check=judged.
checkBeside(findings),isCurrent=judged.isCurrent&&comments.kind!=="superseded",{offer,earlier}=judged,published2=withMissingComments(check,comments,job.teller),
checkRun=await publish(published2,{isCurrent,offer,...earlier!==void 0&&{earlier}});return{review,policy,outcome,check,comments,checkRun}}var NOT_ASKED={comments:{
kind:"not asked"},findings:new Set};async function commented(job,pull,{toComment}){return toComment===null?NOT_ASKED:commentOn(job,pull,toComment)}async function publisher2(job,pull,{
announce,occasion,check:isWanted=!0}){if(!isWanted)return async()=>NOT_ASKED.comments;const{github,repository,settling}=job,name=checkOf(job,pull.head.sha),waiting=settling===
void 0?{}:{settling},started=announce?await startCheck(github,repository,name,waiting):void 0,run=started?.kind==="started"?{run:started.run}:runOn(occasion);return(check,{
isCurrent,offer,earlier})=>{const options={...run,...waiting,...earlier===void 0?{}:{earlier},completedAt:job.now(),isCurrent:async()=>isCurrent},result=offering(
check,offer,job.accepting);return told(()=>publishCheck(github,repository,name,result,options))}}var MOST_OF_A_KIND=10,LONGEST_MESSAGE=4096,COMMANDS={failure:"e\
rror",warning:"warning",notice:"notice"};function workflowCommands(annotations){const kinds=Map.groupBy(annotations,({level})=>level);return["failure","warning",
"notice"].flatMap(level=>(kinds.get(level)??[]).slice(0,MOST_OF_A_KIND).map(command))}function logLine(text){return apart((0,import_shared_acegpst.visible)(text)).
replace(/^\s*::/,"\u200B$&")}function command({path,line,endLine,level,title,message}){const properties=[`file=${property((0,import_shared_acegpst.visible)(path))}`,
`line=${line}`,`endLine=${endLine}`,`title=${property(title)}`],shown=message.slice(0,LONGEST_MESSAGE).toWellFormed();return apart(`::${COMMANDS[level]} ${properties.
join(",")}::${data(shown)}`)}function data(text){return text.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function property(text){return data(text).replaceAll(":","%3A").replaceAll(",","%2C")}function apart(text){return text.replaceAll("##[","##\u200B[")}function withOwnReplies(comment,us,seal){
const replies=comment.replies.filter(reply=>{const marker=readMarked(reply,us)?.marker;return marker?.seal!==void 0&&marker.seal===seal});return{...comment,replies}}
function sealPlan(plan,{comments,reviews},sealing){const places=new Map(comments.map(({id,path,body:body2})=>[id,{path,seal:sealIn(body2)}])),bodies2=new Map(reviews.
map(({id,body:body2})=>[id,sealIn(body2)])),post=plan.post.map(each=>({...each,body:onComment(each.body,each.anchor.path)})),update=plan.update.map(each=>({...each,
body:onEarlier(each)})),resolve=plan.resolve.map(each=>({...each,body:onEarlier(each)})),returned=plan.returned.map(each=>({...each,reply:onReply(each)})),updateReviews=plan.
updateReviews.map(each=>({...each,body:onReview(each.body,bodies2.get(each.id))})),body=plan.body===null?null:onReview(plan.body);return{...plan,post,update,returned,
resolve,body,updateReviews};function onEarlier({id,body:text}){const place=places.get(id);return place===void 0?text:onComment(text,place.path,place.seal)}function onReply({
id,reply}){return reply===null?null:onEarlier({id,body:reply})}function onComment(text,path,earlier){return remarked(text,marker=>{if(marker.kind==="review")return marker;
const tells=marker.kind==="finding"?marker.tells:void 0;return{...marker,seal:sealing.comment(marker.fingerprint,tells??[],path,earlier)}})}function onReview(text,earlier){
return remarked(text,marker=>marker.kind==="review"?{...marker,...sealing.review(earlier)}:marker)}}function sealIn(body){return readMarker(body)?.marker.seal}function remarked(body,change){
const marked=readMarker(body);return marked===void 0?body:withMarker(marked.words,change(marked.marker))}0&&(module.exports={ACCEPT_LABEL,askedByButton,askedByComment,askedByLabel,baseIn,baseOfSuite,carryOut,compareWithBase,faultCheck,githubClient,isLabeled,logLine,
missingInWords,octokitOptions,pullRequestIn,queuedIn,readMarked,readMarker,readPullRequest,reasonOf,renderCheckPage,reviewCommits,reviewPullRequest,sealPlan,spacing,
withOwnReplies,workflowCommands});
