var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{throughProxies:()=>AL});module.exports=__toCommonJS(stdin_exports);var import_node_http=__toESM(require("node:http")),
import_fs=require("fs"),import_os=require("os"),Ou=Object.create,sQ=Object.defineProperty,Wu=Object.getOwnPropertyDescriptor,Pu=Object.getOwnPropertyNames,Zu=Object.
getPrototypeOf,zu=Object.prototype.hasOwnProperty,I=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(A,t)=>(typeof require<"u"?require:A)[t]}):
e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')}),l=(e,A)=>()=>{try{return A||
e((A={exports:{}}).exports,A),A.exports}catch(t){throw A=0,t}},Ku=(e,A,t,r)=>{if(A&&typeof A=="object"||typeof A=="function")for(let s of Pu(A))!zu.call(e,s)&&s!==
t&&sQ(e,s,{get:()=>A[s],enumerable:!(r=Wu(A,s))||r.enumerable});return e},oQ=(e,A,t)=>(t=e!=null?Ou(Zu(e)):{},Ku(A||!e||!e.__esModule?sQ(t,"default",{value:e,enumerable:!0}):
t,e)),iQ=l(fs=>{"use strict";Object.defineProperty(fs,"__esModule",{value:!0}),fs.getProxyUrl=Ad,fs.checkBypass=nQ;function Ad(e){let A=e.protocol==="https:";if(nQ(
e))return;let t=A?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(t)try{return new ws(t)}catch{if(!t.startsWith(
"http://")&&!t.startsWith("https://"))return new ws(`http://${t}`)}else return}function nQ(e){if(!e.hostname)return!1;let A=e.hostname;if(ed(A))return!0;let t=process.
env.no_proxy||process.env.NO_PROXY||"";if(!t)return!1;let r;e.port?r=Number(e.port):e.protocol==="http:"?r=80:e.protocol==="https:"&&(r=443);let s=[e.hostname.toUpperCase()];
typeof r=="number"&&s.push(`${s[0]}:${r}`);for(let o of t.split(",").map(n=>n.trim().toUpperCase()).filter(n=>n))if(o==="*"||s.some(n=>n===o||n.endsWith(`.${o}`)||
o.startsWith(".")&&n.endsWith(`${o}`)))return!0;return!1}function ed(e){let A=e.toLowerCase();return A==="localhost"||A.startsWith("127.")||A.startsWith("[::1]")||
A.startsWith("[0:0:0:0:0:0:0:1]")}var ws=class extends URL{constructor(A,t){super(A,t),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=
decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),cQ=l(ht=>{"use strict";var KM=I("\
net"),td=I("tls"),kn=I("http"),aQ=I("https"),rd=I("events"),XM=I("assert"),sd=I("util");ht.httpOverHttp=od,ht.httpsOverHttp=nd,ht.httpOverHttps=id,ht.httpsOverHttps=
ad;function od(e){var A=new ae(e);return A.request=kn.request,A}function nd(e){var A=new ae(e);return A.request=kn.request,A.createSocket=gQ,A.defaultPort=443,A}
function id(e){var A=new ae(e);return A.request=aQ.request,A}function ad(e){var A=new ae(e);return A.request=aQ.request,A.createSocket=gQ,A.defaultPort=443,A}function ae(e){
var A=this;A.options=e||{},A.proxyOptions=A.options.proxy||{},A.maxSockets=A.options.maxSockets||kn.Agent.defaultMaxSockets,A.requests=[],A.sockets=[],A.on("fre\
e",function(t,r,s,o){for(var n=QQ(r,s,o),i=0,a=A.requests.length;i<a;++i){var g=A.requests[i];if(g.host===n.host&&g.port===n.port){A.requests.splice(i,1),g.request.
onSocket(t);return}}t.destroy(),A.removeSocket(t)})}sd.inherits(ae,rd.EventEmitter),ae.prototype.addRequest=function(e,A,t,r){var s=this,o=Dn({request:e},s.options,
QQ(A,t,r));if(s.sockets.length>=this.maxSockets){s.requests.push(o);return}s.createSocket(o,function(n){n.on("free",i),n.on("close",a),n.on("agentRemove",a),e.onSocket(
n);function i(){s.emit("free",n,o)}function a(g){s.removeSocket(n),n.removeListener("free",i),n.removeListener("close",a),n.removeListener("agentRemove",a)}})},
ae.prototype.createSocket=function(e,A){var t=this,r={};t.sockets.push(r);var s=Dn({},t.proxyOptions,{method:"CONNECT",path:e.host+":"+e.port,agent:!1,headers:{
host:e.host+":"+e.port}});e.localAddress&&(s.localAddress=e.localAddress),s.proxyAuth&&(s.headers=s.headers||{},s.headers["Proxy-Authorization"]="Basic "+new Buffer(
s.proxyAuth).toString("base64")),ye("making CONNECT request");var o=t.request(s);o.useChunkedEncodingByDefault=!1,o.once("response",n),o.once("upgrade",i),o.once(
"connect",a),o.once("error",g),o.end();function n(c){c.upgrade=!0}function i(c,Q,E){process.nextTick(function(){a(c,Q,E)})}function a(c,Q,E){if(o.removeAllListeners(),
Q.removeAllListeners(),c.statusCode!==200){ye("tunneling socket could not be established, statusCode=%d",c.statusCode),Q.destroy();var B=new Error("tunneling so\
cket could not be established, statusCode="+c.statusCode);B.code="ECONNRESET",e.request.emit("error",B),t.removeSocket(r);return}if(E.length>0){ye("got illegal \
response body from proxy"),Q.destroy();var B=new Error("got illegal response body from proxy");B.code="ECONNRESET",e.request.emit("error",B),t.removeSocket(r);return}
return ye("tunneling connection has established"),t.sockets[t.sockets.indexOf(r)]=Q,A(Q)}function g(c){o.removeAllListeners(),ye(`tunneling socket could not be \
established, cause=%s
`,c.message,c.stack);var Q=new Error("tunneling socket could not be established, cause="+c.message);Q.code="ECONNRESET",e.request.emit("error",Q),t.removeSocket(
r)}},ae.prototype.removeSocket=function(e){var A=this.sockets.indexOf(e);if(A!==-1){this.sockets.splice(A,1);var t=this.requests.shift();t&&this.createSocket(t,
function(r){t.request.onSocket(r)})}};function gQ(e,A){var t=this;ae.prototype.createSocket.call(t,e,function(r){var s=e.request.getHeader("host"),o=Dn({},t.options,
{socket:r,servername:s?s.replace(/:.*$/,""):e.host}),n=td.connect(0,o);t.sockets[t.sockets.indexOf(r)]=n,A(n)})}function QQ(e,A,t){return typeof e=="string"?{host:e,
port:A,localAddress:t}:e}function Dn(e){for(var A=1,t=arguments.length;A<t;++A){var r=arguments[A];if(typeof r=="object")for(var s=Object.keys(r),o=0,n=s.length;o<
n;++o){var i=s[o];r[i]!==void 0&&(e[i]=r[i])}}return e}var ye;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?ye=function(){var e=Array.prototype.
slice.call(arguments);typeof e[0]=="string"?e[0]="TUNNEL: "+e[0]:e.unshift("TUNNEL:"),console.error.apply(console,e)}:ye=function(){},ht.debug=ye}),BQ=l((jM,EQ)=>{
EQ.exports=cQ()}),K=l(($M,IQ)=>{IQ.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("w\
riting"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("defaul\
t keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol(
"keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server n\
ame"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol(
"running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol(
"connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("re\
sume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol(
"error"),kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),
kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol(
"maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),kInterceptors:Symbol(
"dispatch interceptors"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol(
"retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol(
"max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}}),H=l(
(AN,vQ)=>{"use strict";var CQ=Symbol.for("undici.error.UND_ERR"),X=class extends Error{constructor(A){super(A),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.
hasInstance](A){return A&&A[CQ]===!0}[CQ]=!0},hQ=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT"),Rn=class extends X{constructor(A){super(A),this.name="Connec\
tTimeoutError",this.message=A||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](A){return A&&A[hQ]===!0}[hQ]=!0},lQ=Symbol.
for("undici.error.UND_ERR_HEADERS_TIMEOUT"),mn=class extends X{constructor(A){super(A),this.name="HeadersTimeoutError",this.message=A||"Headers Timeout Error",this.
code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](A){return A&&A[lQ]===!0}[lQ]=!0},uQ=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW"),Fn=class extends X{constructor(A){
super(A),this.name="HeadersOverflowError",this.message=A||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](A){return A&&
A[uQ]===!0}[uQ]=!0},dQ=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT"),bn=class extends X{constructor(A){super(A),this.name="BodyTimeoutError",this.message=A||"\
Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](A){return A&&A[dQ]===!0}[dQ]=!0},fQ=Symbol.for("undici.error.UND_ERR_RESPONSE_ST\
ATUS_CODE"),Sn=class extends X{constructor(A,t,r,s){super(A),this.name="ResponseStatusCodeError",this.message=A||"Response Status Code Error",this.code="UND_ERR\
_RESPONSE_STATUS_CODE",this.body=s,this.status=t,this.statusCode=t,this.headers=r}static[Symbol.hasInstance](A){return A&&A[fQ]===!0}[fQ]=!0},wQ=Symbol.for("und\
ici.error.UND_ERR_INVALID_ARG"),Mn=class extends X{constructor(A){super(A),this.name="InvalidArgumentError",this.message=A||"Invalid Argument Error",this.code="\
UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](A){return A&&A[wQ]===!0}[wQ]=!0},pQ=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE"),Nn=class extends X{constructor(A){
super(A),this.name="InvalidReturnValueError",this.message=A||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](A){
return A&&A[pQ]===!0}[pQ]=!0},yQ=Symbol.for("undici.error.UND_ERR_ABORT"),ps=class extends X{constructor(A){super(A),this.name="AbortError",this.message=A||"The\
 operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](A){return A&&A[yQ]===!0}[yQ]=!0},DQ=Symbol.for("undici.error.UND_ERR_ABORTED"),Un=class extends ps{constructor(A){
super(A),this.name="AbortError",this.message=A||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](A){return A&&A[DQ]===!0}[DQ]=!0},kQ=Symbol.
for("undici.error.UND_ERR_INFO"),Ln=class extends X{constructor(A){super(A),this.name="InformationalError",this.message=A||"Request information",this.code="UND_\
ERR_INFO"}static[Symbol.hasInstance](A){return A&&A[kQ]===!0}[kQ]=!0},RQ=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"),Tn=class extends X{constructor(A){
super(A),this.name="RequestContentLengthMismatchError",this.message=A||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT\
_LENGTH_MISMATCH"}static[Symbol.hasInstance](A){return A&&A[RQ]===!0}[RQ]=!0},mQ=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH"),Yn=class extends X{constructor(A){
super(A),this.name="ResponseContentLengthMismatchError",this.message=A||"Response body length does not match content-length header",this.code="UND_ERR_RES_CONTE\
NT_LENGTH_MISMATCH"}static[Symbol.hasInstance](A){return A&&A[mQ]===!0}[mQ]=!0},FQ=Symbol.for("undici.error.UND_ERR_DESTROYED"),Gn=class extends X{constructor(A){
super(A),this.name="ClientDestroyedError",this.message=A||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](A){return A&&A[FQ]===
!0}[FQ]=!0},bQ=Symbol.for("undici.error.UND_ERR_CLOSED"),Hn=class extends X{constructor(A){super(A),this.name="ClientClosedError",this.message=A||"The client is\
 closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](A){return A&&A[bQ]===!0}[bQ]=!0},SQ=Symbol.for("undici.error.UND_ERR_SOCKET"),vn=class extends X{constructor(A,t){
super(A),this.name="SocketError",this.message=A||"Socket error",this.code="UND_ERR_SOCKET",this.socket=t}static[Symbol.hasInstance](A){return A&&A[SQ]===!0}[SQ]=!0},
MQ=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED"),Jn=class extends X{constructor(A){super(A),this.name="NotSupportedError",this.message=A||"Not supported erro\
r",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](A){return A&&A[MQ]===!0}[MQ]=!0},NQ=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM"),Vn=class extends X{constructor(A){
super(A),this.name="MissingUpstreamError",this.message=A||"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.
hasInstance](A){return A&&A[NQ]===!0}[NQ]=!0},UQ=Symbol.for("undici.error.UND_ERR_HTTP_PARSER"),xn=class extends Error{constructor(A,t,r){super(A),this.name="HT\
TPParserError",this.code=t?`HPE_${t}`:void 0,this.data=r?r.toString():void 0}static[Symbol.hasInstance](A){return A&&A[UQ]===!0}[UQ]=!0},LQ=Symbol.for("undici.e\
rror.UND_ERR_RES_EXCEEDED_MAX_SIZE"),qn=class extends X{constructor(A){super(A),this.name="ResponseExceededMaxSizeError",this.message=A||"Response content excee\
ded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](A){return A&&A[LQ]===!0}[LQ]=!0},TQ=Symbol.for("undici.error.UND_ERR_REQ_RETR\
Y"),On=class extends X{constructor(A,t,{headers:r,data:s}){super(A),this.name="RequestRetryError",this.message=A||"Request retry error",this.code="UND_ERR_REQ_R\
ETRY",this.statusCode=t,this.data=s,this.headers=r}static[Symbol.hasInstance](A){return A&&A[TQ]===!0}[TQ]=!0},YQ=Symbol.for("undici.error.UND_ERR_RESPONSE"),Wn=class extends X{constructor(A,t,{
headers:r,data:s}){super(A),this.name="ResponseError",this.message=A||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=t,this.data=s,this.headers=r}static[Symbol.
hasInstance](A){return A&&A[YQ]===!0}[YQ]=!0},GQ=Symbol.for("undici.error.UND_ERR_PRX_TLS"),Pn=class extends X{constructor(A,t,r){super(t,{cause:A,...r??{}}),this.
name="SecureProxyConnectionError",this.message=t||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=A}static[Symbol.hasInstance](A){return A&&
A[GQ]===!0}[GQ]=!0},HQ=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"),Zn=class extends X{constructor(A){super(A),this.name="MessageSizeExceededErro\
r",this.message=A||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](A){return A&&A[HQ]===!0}get[HQ](){
return!0}};vQ.exports={AbortError:ps,HTTPParserError:xn,UndiciError:X,HeadersTimeoutError:mn,HeadersOverflowError:Fn,BodyTimeoutError:bn,RequestContentLengthMismatchError:Tn,
ConnectTimeoutError:Rn,ResponseStatusCodeError:Sn,InvalidArgumentError:Mn,InvalidReturnValueError:Nn,RequestAbortedError:Un,ClientDestroyedError:Gn,ClientClosedError:Hn,
InformationalError:Ln,SocketError:vn,NotSupportedError:Jn,ResponseContentLengthMismatchError:Yn,BalancedPoolMissingUpstreamError:Vn,ResponseExceededMaxSizeError:qn,
RequestRetryError:On,ResponseError:Wn,SecureProxyConnectionError:Pn,MessageSizeExceededError:Zn}}),Ds=l((eN,JQ)=>{"use strict";var ys={},zn=["Accept","Accept-En\
coding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow\
-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-\
Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Locat\
ion","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener\
-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-M\
odified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pra\
gma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensio\
ns","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","\
Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure\
-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies",
"X-Powered-By","X-Requested-With","X-XSS-Protection"];for(let e=0;e<zn.length;++e){let A=zn[e],t=A.toLowerCase();ys[A]=ys[t]=t}Object.setPrototypeOf(ys,null),JQ.
exports={wellknownHeaderNames:zn,headerNameLowerCasedRecord:ys}}),OQ=l((tN,qQ)=>{"use strict";var{wellknownHeaderNames:VQ,headerNameLowerCasedRecord:gd}=Ds(),Kn=class e{value=null;left=null;middle=null;right=null;code;constructor(A,t,r){
if(r===void 0||r>=A.length)throw new TypeError("Unreachable");if((this.code=A.charCodeAt(r))>127)throw new TypeError("key must be ascii string");A.length!==++r?
this.middle=new e(A,t,r):this.value=t}add(A,t){let r=A.length;if(r===0)throw new TypeError("Unreachable");let s=0,o=this;for(;;){let n=A.charCodeAt(s);if(n>127)
throw new TypeError("key must be ascii string");if(o.code===n)if(r===++s){o.value=t;break}else if(o.middle!==null)o=o.middle;else{o.middle=new e(A,t,s);break}else if(o.
code<n)if(o.left!==null)o=o.left;else{o.left=new e(A,t,s);break}else if(o.right!==null)o=o.right;else{o.right=new e(A,t,s);break}}}search(A){let t=A.length,r=0,
s=this;for(;s!==null&&r<t;){let o=A[r];for(o<=90&&o>=65&&(o|=32);s!==null;){if(o===s.code){if(t===++r)return s;s=s.middle;break}s=s.code<o?s.left:s.right}}return null}},
ks=class{node=null;insert(A,t){this.node===null?this.node=new Kn(A,t,0):this.node.add(A,t)}lookup(A){return this.node?.search(A)?.value??null}},xQ=new ks;for(let e=0;e<
VQ.length;++e){let A=gd[VQ[e]];xQ.insert(A,A)}qQ.exports={TernarySearchTree:ks,tree:xQ}}),L=l((rN,nc)=>{"use strict";var Er=I("node:assert"),{kDestroyed:ZQ,kBodyUsed:lt,
kListeners:Xn,kBody:WQ}=K(),{IncomingMessage:Qd}=I("node:http"),Fs=I("node:stream"),cd=I("node:net"),{Blob:Ed}=I("node:buffer"),Bd=I("node:util"),{stringify:Id}=I(
"node:querystring"),{EventEmitter:Cd}=I("node:events"),{InvalidArgumentError:aA}=H(),{headerNameLowerCasedRecord:hd}=Ds(),{tree:zQ}=OQ(),[ld,ud]=process.versions.
node.split(".").map(e=>Number(e)),ms=class{constructor(A){this[WQ]=A,this[lt]=!1}async*[Symbol.asyncIterator](){Er(!this[lt],"disturbed"),this[lt]=!0,yield*this[WQ]}};
function dd(e){return bs(e)?($Q(e)===0&&e.on("data",function(){Er(!1)}),typeof e.readableDidRead!="boolean"&&(e[lt]=!1,Cd.prototype.on.call(e,"data",function(){
this[lt]=!0})),e):e&&typeof e.pipeTo=="function"?new ms(e):e&&typeof e!="string"&&!ArrayBuffer.isView(e)&&jQ(e)?new ms(e):e}function fd(){}function bs(e){return e&&
typeof e=="object"&&typeof e.pipe=="function"&&typeof e.on=="function"}function KQ(e){if(e===null)return!1;if(e instanceof Ed)return!0;if(typeof e!="object")return!1;
{let A=e[Symbol.toStringTag];return(A==="Blob"||A==="File")&&("stream"in e&&typeof e.stream=="function"||"arrayBuffer"in e&&typeof e.arrayBuffer=="function")}}function wd(e,A){
if(e.includes("?")||e.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".');let t=Id(A);return t&&(e+="?"+t),e}function XQ(e){
let A=parseInt(e,10);return A===Number(e)&&A>=0&&A<=65535}function Rs(e){return e!=null&&e[0]==="h"&&e[1]==="t"&&e[2]==="t"&&e[3]==="p"&&(e[4]===":"||e[4]==="s"&&
e[5]===":")}function _Q(e){if(typeof e=="string"){if(e=new URL(e),!Rs(e.origin||e.protocol))throw new aA("Invalid URL protocol: the URL must start with `http:` \
or `https:`.");return e}if(!e||typeof e!="object")throw new aA("Invalid URL: The URL argument must be a non-null object.");if(!(e instanceof URL)){if(e.port!=null&&
e.port!==""&&XQ(e.port)===!1)throw new aA("Invalid URL: port must be a valid integer or a string representation of an integer.");if(e.path!=null&&typeof e.path!=
"string")throw new aA("Invalid URL path: the path must be a string or null/undefined.");if(e.pathname!=null&&typeof e.pathname!="string")throw new aA("Invalid U\
RL pathname: the pathname must be a string or null/undefined.");if(e.hostname!=null&&typeof e.hostname!="string")throw new aA("Invalid URL hostname: the hostnam\
e must be a string or null/undefined.");if(e.origin!=null&&typeof e.origin!="string")throw new aA("Invalid URL origin: the origin must be a string or null/undef\
ined.");if(!Rs(e.origin||e.protocol))throw new aA("Invalid URL protocol: the URL must start with `http:` or `https:`.");let A=e.port!=null?e.port:e.protocol==="\
https:"?443:80,t=e.origin!=null?e.origin:`${e.protocol||""}//${e.hostname||""}:${A}`,r=e.path!=null?e.path:`${e.pathname||""}${e.search||""}`;return t[t.length-
1]==="/"&&(t=t.slice(0,t.length-1)),r&&r[0]!=="/"&&(r=`/${r}`),new URL(`${t}${r}`)}if(!Rs(e.origin||e.protocol))throw new aA("Invalid URL protocol: the URL must\
 start with `http:` or `https:`.");return e}function pd(e){if(e=_Q(e),e.pathname!=="/"||e.search||e.hash)throw new aA("invalid url");return e}function yd(e){if(e[0]===
"["){let t=e.indexOf("]");return Er(t!==-1),e.substring(1,t)}let A=e.indexOf(":");return A===-1?e:e.substring(0,A)}function Dd(e){if(!e)return null;Er(typeof e==
"string");let A=yd(e);return cd.isIP(A)?"":A}function kd(e){return JSON.parse(JSON.stringify(e))}function Rd(e){return e!=null&&typeof e[Symbol.asyncIterator]==
"function"}function jQ(e){return e!=null&&(typeof e[Symbol.iterator]=="function"||typeof e[Symbol.asyncIterator]=="function")}function $Q(e){if(e==null)return 0;
if(bs(e)){let A=e._readableState;return A&&A.objectMode===!1&&A.ended===!0&&Number.isFinite(A.length)?A.length:null}else{if(KQ(e))return e.size!=null?e.size:null;
if(tc(e))return e.byteLength}return null}function Ac(e){return e&&!!(e.destroyed||e[ZQ]||Fs.isDestroyed?.(e))}function md(e,A){e==null||!bs(e)||Ac(e)||(typeof e.
destroy=="function"?(Object.getPrototypeOf(e).constructor===Qd&&(e.socket=null),e.destroy(A)):A&&queueMicrotask(()=>{e.emit("error",A)}),e.destroyed!==!0&&(e[ZQ]=
!0))}var Fd=/timeout=(\d+)/;function bd(e){let A=e.toString().match(Fd);return A?parseInt(A[1],10)*1e3:null}function ec(e){return typeof e=="string"?hd[e]??e.toLowerCase():
zQ.lookup(e)??e.toString("latin1").toLowerCase()}function Sd(e){return zQ.lookup(e)??e.toString("latin1").toLowerCase()}function Md(e,A){A===void 0&&(A={});for(let t=0;t<
e.length;t+=2){let r=ec(e[t]),s=A[r];if(s)typeof s=="string"&&(s=[s],A[r]=s),s.push(e[t+1].toString("utf8"));else{let o=e[t+1];typeof o=="string"?A[r]=o:A[r]=Array.
isArray(o)?o.map(n=>n.toString("utf8")):o.toString("utf8")}}return"content-length"in A&&"content-disposition"in A&&(A["content-disposition"]=Buffer.from(A["cont\
ent-disposition"]).toString("latin1")),A}function Nd(e){let A=e.length,t=new Array(A),r=!1,s=-1,o,n,i=0;for(let a=0;a<e.length;a+=2)o=e[a],n=e[a+1],typeof o!="s\
tring"&&(o=o.toString()),typeof n!="string"&&(n=n.toString("utf8")),i=o.length,i===14&&o[7]==="-"&&(o==="content-length"||o.toLowerCase()==="content-length")?r=
!0:i===19&&o[7]==="-"&&(o==="content-disposition"||o.toLowerCase()==="content-disposition")&&(s=a+1),t[a]=o,t[a+1]=n;return r&&s!==-1&&(t[s]=Buffer.from(t[s]).toString(
"latin1")),t}function tc(e){return e instanceof Uint8Array||Buffer.isBuffer(e)}function Ud(e,A,t){if(!e||typeof e!="object")throw new aA("handler must be an obj\
ect");if(typeof e.onConnect!="function")throw new aA("invalid onConnect method");if(typeof e.onError!="function")throw new aA("invalid onError method");if(typeof e.
onBodySent!="function"&&e.onBodySent!==void 0)throw new aA("invalid onBodySent method");if(t||A==="CONNECT"){if(typeof e.onUpgrade!="function")throw new aA("inv\
alid onUpgrade method")}else{if(typeof e.onHeaders!="function")throw new aA("invalid onHeaders method");if(typeof e.onData!="function")throw new aA("invalid onD\
ata method");if(typeof e.onComplete!="function")throw new aA("invalid onComplete method")}}function Ld(e){return!!(e&&(Fs.isDisturbed(e)||e[lt]))}function Td(e){
return!!(e&&Fs.isErrored(e))}function Yd(e){return!!(e&&Fs.isReadable(e))}function Gd(e){return{localAddress:e.localAddress,localPort:e.localPort,remoteAddress:e.
remoteAddress,remotePort:e.remotePort,remoteFamily:e.remoteFamily,timeout:e.timeout,bytesWritten:e.bytesWritten,bytesRead:e.bytesRead}}function Hd(e){let A;return new ReadableStream(
{async start(){A=e[Symbol.asyncIterator]()},async pull(t){let{done:r,value:s}=await A.next();if(r)queueMicrotask(()=>{t.close(),t.byobRequest?.respond(0)});else{
let o=Buffer.isBuffer(s)?s:Buffer.from(s);o.byteLength&&t.enqueue(new Uint8Array(o))}return t.desiredSize>0},async cancel(t){await A.return()},type:"bytes"})}function vd(e){
return e&&typeof e=="object"&&typeof e.append=="function"&&typeof e.delete=="function"&&typeof e.get=="function"&&typeof e.getAll=="function"&&typeof e.has=="fu\
nction"&&typeof e.set=="function"&&e[Symbol.toStringTag]==="FormData"}function Jd(e,A){return"addEventListener"in e?(e.addEventListener("abort",A,{once:!0}),()=>e.
removeEventListener("abort",A)):(e.addListener("abort",A),()=>e.removeListener("abort",A))}var Vd=typeof String.prototype.toWellFormed=="function",xd=typeof String.
prototype.isWellFormed=="function";function rc(e){return Vd?`${e}`.toWellFormed():Bd.toUSVString(e)}function qd(e){return xd?`${e}`.isWellFormed():rc(e)===`${e}`}
function sc(e){switch(e){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return e>=33&&e<=126}}function Od(e){if(e.length===0)return!1;for(let A=0;A<e.length;++A)if(!sc(e.charCodeAt(A)))return!1;return!0}var Wd=/[^\t\x20-\x7e\x80-\xff]/;
function Pd(e){return!Wd.test(e)}function Zd(e){if(e==null||e==="")return{start:0,end:null,size:null};let A=e?e.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return A?
{start:parseInt(A[1]),end:A[2]?parseInt(A[2]):null,size:A[3]?parseInt(A[3]):null}:null}function zd(e,A,t){return(e[Xn]??=[]).push([A,t]),e.on(A,t),e}function Kd(e){
for(let[A,t]of e[Xn]??[])e.removeListener(A,t);e[Xn]=null}function Xd(e,A,t){try{A.onError(t),Er(A.aborted)}catch(r){e.emit("error",r)}}var oc=Object.create(null);
oc.enumerable=!0;var _n={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",
put:"PUT",PUT:"PUT"},PQ={..._n,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(_n,null),Object.setPrototypeOf(PQ,null),nc.exports={kEnumerableProperty:oc,nop:fd,
isDisturbed:Ld,isErrored:Td,isReadable:Yd,toUSVString:rc,isUSVString:qd,isBlobLike:KQ,parseOrigin:pd,parseURL:_Q,getServerName:Dd,isStream:bs,isIterable:jQ,isAsyncIterable:Rd,
isDestroyed:Ac,headerNameToString:ec,bufferToLowerCasedHeaderName:Sd,addListener:zd,removeAllListeners:Kd,errorRequest:Xd,parseRawHeaders:Nd,parseHeaders:Md,parseKeepAliveTimeout:bd,
destroy:md,bodyLength:$Q,deepClone:kd,ReadableStreamFrom:Hd,isBuffer:tc,validateHandler:Ud,getSocketInfo:Gd,isFormDataLike:vd,buildURL:wd,addAbortListener:Jd,isValidHTTPToken:Od,
isValidHeaderValue:Pd,isTokenCharCode:sc,parseRangeHeader:Zd,normalizedMethodRecordsBase:_n,normalizedMethodRecords:PQ,isValidPort:XQ,isHttpOrHttpsPrefixed:Rs,nodeMajor:ld,
nodeMinor:ud,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:dd}}),ut=l((sN,ac)=>{"use strict";var V=I("node:diagnostics_channel"),$n=I("node:u\
til"),Ss=$n.debuglog("undici"),jn=$n.debuglog("fetch"),xe=$n.debuglog("websocket"),ic=!1,_d={beforeConnect:V.channel("undici:client:beforeConnect"),connected:V.
channel("undici:client:connected"),connectError:V.channel("undici:client:connectError"),sendHeaders:V.channel("undici:client:sendHeaders"),create:V.channel("und\
ici:request:create"),bodySent:V.channel("undici:request:bodySent"),headers:V.channel("undici:request:headers"),trailers:V.channel("undici:request:trailers"),error:V.
channel("undici:request:error"),open:V.channel("undici:websocket:open"),close:V.channel("undici:websocket:close"),socketError:V.channel("undici:websocket:socket\
_error"),ping:V.channel("undici:websocket:ping"),pong:V.channel("undici:websocket:pong")};if(Ss.enabled||jn.enabled){let e=jn.enabled?jn:Ss;V.channel("undici:cl\
ient:beforeConnect").subscribe(A=>{let{connectParams:{version:t,protocol:r,port:s,host:o}}=A;e("connecting to %s using %s%s",`${o}${s?`:${s}`:""}`,r,t)}),V.channel(
"undici:client:connected").subscribe(A=>{let{connectParams:{version:t,protocol:r,port:s,host:o}}=A;e("connected to %s using %s%s",`${o}${s?`:${s}`:""}`,r,t)}),V.
channel("undici:client:connectError").subscribe(A=>{let{connectParams:{version:t,protocol:r,port:s,host:o},error:n}=A;e("connection to %s using %s%s errored - %\
s",`${o}${s?`:${s}`:""}`,r,t,n.message)}),V.channel("undici:client:sendHeaders").subscribe(A=>{let{request:{method:t,path:r,origin:s}}=A;e("sending request to %\
s %s/%s",t,s,r)}),V.channel("undici:request:headers").subscribe(A=>{let{request:{method:t,path:r,origin:s},response:{statusCode:o}}=A;e("received response to %s\
 %s/%s - HTTP %d",t,s,r,o)}),V.channel("undici:request:trailers").subscribe(A=>{let{request:{method:t,path:r,origin:s}}=A;e("trailers received from %s %s/%s",t,
s,r)}),V.channel("undici:request:error").subscribe(A=>{let{request:{method:t,path:r,origin:s},error:o}=A;e("request to %s %s/%s errored - %s",t,s,r,o.message)}),
ic=!0}if(xe.enabled){if(!ic){let e=Ss.enabled?Ss:xe;V.channel("undici:client:beforeConnect").subscribe(A=>{let{connectParams:{version:t,protocol:r,port:s,host:o}}=A;
e("connecting to %s%s using %s%s",o,s?`:${s}`:"",r,t)}),V.channel("undici:client:connected").subscribe(A=>{let{connectParams:{version:t,protocol:r,port:s,host:o}}=A;
e("connected to %s%s using %s%s",o,s?`:${s}`:"",r,t)}),V.channel("undici:client:connectError").subscribe(A=>{let{connectParams:{version:t,protocol:r,port:s,host:o},
error:n}=A;e("connection to %s%s using %s%s errored - %s",o,s?`:${s}`:"",r,t,n.message)}),V.channel("undici:client:sendHeaders").subscribe(A=>{let{request:{method:t,
path:r,origin:s}}=A;e("sending request to %s %s/%s",t,s,r)})}V.channel("undici:websocket:open").subscribe(e=>{let{address:{address:A,port:t}}=e;xe("connection o\
pened %s%s",A,t?`:${t}`:"")}),V.channel("undici:websocket:close").subscribe(e=>{let{websocket:A,code:t,reason:r}=e;xe("closed connection to %s - %s %s",A.url,t,
r)}),V.channel("undici:websocket:socket_error").subscribe(e=>{xe("connection errored - %s",e.message)}),V.channel("undici:websocket:ping").subscribe(e=>{xe("pin\
g received")}),V.channel("undici:websocket:pong").subscribe(e=>{xe("pong received")})}ac.exports={channels:_d}}),Ec=l((oN,cc)=>{"use strict";var{InvalidArgumentError:O,
NotSupportedError:jd}=H(),kA=I("node:assert"),{isValidHTTPToken:Qc,isValidHeaderValue:Br,isStream:$d,destroy:Af,isBuffer:ef,isFormDataLike:tf,isIterable:rf,isBlobLike:sf,
buildURL:of,validateHandler:nf,getServerName:af,normalizedMethodRecords:gf}=L(),{channels:QA}=ut(),{headerNameLowerCasedRecord:gc}=Ds(),Qf=/[^\u0021-\u00ff]/,YA=Symbol(
"handler"),Ai=class{constructor(A,{path:t,method:r,body:s,headers:o,query:n,idempotent:i,blocking:a,upgrade:g,headersTimeout:c,bodyTimeout:Q,reset:E,throwOnError:B,
expectContinue:u,servername:h},w){if(typeof t!="string")throw new O("path must be a string");if(t[0]!=="/"&&!(t.startsWith("http://")||t.startsWith("https://"))&&
r!=="CONNECT")throw new O("path must be an absolute URL or start with a slash");if(Qf.test(t))throw new O("invalid request path");if(typeof r!="string")throw new O(
"method must be a string");if(gf[r]===void 0&&!Qc(r))throw new O("invalid request method");if(g&&typeof g!="string")throw new O("upgrade must be a string");if(g&&
!Br(g))throw new O("invalid upgrade header");if(c!=null&&(!Number.isFinite(c)||c<0))throw new O("invalid headersTimeout");if(Q!=null&&(!Number.isFinite(Q)||Q<0))
throw new O("invalid bodyTimeout");if(E!=null&&typeof E!="boolean")throw new O("invalid reset");if(u!=null&&typeof u!="boolean")throw new O("invalid expectConti\
nue");if(this.headersTimeout=c,this.bodyTimeout=Q,this.throwOnError=B===!0,this.method=r,this.abort=null,s==null)this.body=null;else if($d(s)){this.body=s;let C=this.
body._readableState;(!C||!C.autoDestroy)&&(this.endHandler=function(){Af(this)},this.body.on("end",this.endHandler)),this.errorHandler=d=>{this.abort?this.abort(
d):this.error=d},this.body.on("error",this.errorHandler)}else if(ef(s))this.body=s.byteLength?s:null;else if(ArrayBuffer.isView(s))this.body=s.buffer.byteLength?
Buffer.from(s.buffer,s.byteOffset,s.byteLength):null;else if(s instanceof ArrayBuffer)this.body=s.byteLength?Buffer.from(s):null;else if(typeof s=="string")this.
body=s.length?Buffer.from(s):null;else if(tf(s)||rf(s)||sf(s))this.body=s;else throw new O("body must be a string, a Buffer, a Readable stream, an iterable, or \
an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=g||null,this.path=n?of(t,n):t,this.origin=A,this.idempotent=i??(r==="HEAD"||r==="GET"),this.
blocking=a??!1,this.reset=E??null,this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=u??!1,Array.isArray(o)){if(o.
length%2!==0)throw new O("headers array must be even");for(let C=0;C<o.length;C+=2)Ms(this,o[C],o[C+1])}else if(o&&typeof o=="object")if(o[Symbol.iterator])for(let C of o){
if(!Array.isArray(C)||C.length!==2)throw new O("headers must be in key-value pair format");Ms(this,C[0],C[1])}else{let C=Object.keys(o);for(let d=0;d<C.length;++d)
Ms(this,C[d],o[C[d]])}else if(o!=null)throw new O("headers must be an object or an array");nf(w,r,g),this.servername=h||af(this.host),this[YA]=w,QA.create.hasSubscribers&&
QA.create.publish({request:this})}onBodySent(A){if(this[YA].onBodySent)try{return this[YA].onBodySent(A)}catch(t){this.abort(t)}}onRequestSent(){if(QA.bodySent.
hasSubscribers&&QA.bodySent.publish({request:this}),this[YA].onRequestSent)try{return this[YA].onRequestSent()}catch(A){this.abort(A)}}onConnect(A){if(kA(!this.
aborted),kA(!this.completed),this.error)A(this.error);else return this.abort=A,this[YA].onConnect(A)}onResponseStarted(){return this[YA].onResponseStarted?.()}onHeaders(A,t,r,s){
kA(!this.aborted),kA(!this.completed),QA.headers.hasSubscribers&&QA.headers.publish({request:this,response:{statusCode:A,headers:t,statusText:s}});try{return this[YA].
onHeaders(A,t,r,s)}catch(o){this.abort(o)}}onData(A){kA(!this.aborted),kA(!this.completed);try{return this[YA].onData(A)}catch(t){return this.abort(t),!1}}onUpgrade(A,t,r,s=""){
this.onFinally(),kA(!this.aborted),kA(!this.completed),A!==null&&this.#A(A,t,s);let o=this[YA].onUpgrade(A,t,r);return this.aborted||(this.completed=!0,A!==null&&
this.#e()),o}onUpgradeResponse(A,t,r,s=""){kA(!this.aborted),kA(this.completed),QA.headers.hasSubscribers&&this.#A(A,r(t),s),this.#e()}onUpgradeError(A){kA(!this.
aborted),kA(this.completed),QA.error.hasSubscribers&&QA.error.publish({request:this,error:A})}#A(A,t,r){QA.headers.hasSubscribers&&QA.headers.publish({request:this,
response:{statusCode:A,headers:t,statusText:r}})}#e(){QA.trailers.hasSubscribers&&QA.trailers.publish({request:this,trailers:[]})}onComplete(A){this.onFinally(),
kA(!this.aborted),this.completed=!0,QA.trailers.hasSubscribers&&QA.trailers.publish({request:this,trailers:A});try{return this[YA].onComplete(A)}catch(t){this.onError(
t)}}onError(A){if(this.onFinally(),QA.error.hasSubscribers&&QA.error.publish({request:this,error:A}),!this.aborted)return this.aborted=!0,this[YA].onError(A)}onFinally(){
this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(A,t){
return Ms(this,A,t),this}};function Ms(e,A,t){if(t&&typeof t=="object"&&!Array.isArray(t))throw new O(`invalid ${A} header`);if(t===void 0)return;let r=gc[A];if(r===
void 0&&(r=A.toLowerCase(),gc[r]===void 0&&!Qc(r)))throw new O("invalid header key");if(Array.isArray(t)){let s=[];for(let o=0;o<t.length;o++)if(typeof t[o]=="s\
tring"){if(!Br(t[o]))throw new O(`invalid ${A} header`);s.push(t[o])}else if(t[o]===null)s.push("");else{if(typeof t[o]=="object")throw new O(`invalid ${A} head\
er`);{let n=`${t[o]}`;if(!Br(n))throw new O(`invalid ${A} header`);s.push(n)}}t=s}else if(typeof t=="string"){if(!Br(t))throw new O(`invalid ${A} header`)}else if(t===
null)t="";else if(t=`${t}`,!Br(t))throw new O(`invalid ${A} header`);if(r==="host"){if(e.host!==null)throw new O("duplicate host header");if(typeof t!="string")
throw new O("invalid host header");e.host=t}else if(r==="content-length"){if(e.contentLength!==null)throw new O("duplicate content-length header");if(e.contentLength=
parseInt(t,10),!Number.isFinite(e.contentLength))throw new O("invalid content-length header")}else if(e.contentType===null&&r==="content-type")e.contentType=t,e.
headers.push(A,t);else{if(r==="transfer-encoding"||r==="keep-alive"||r==="upgrade")throw new O(`invalid ${r} header`);if(r==="connection"){let s=typeof t=="stri\
ng"?t.toLowerCase():null;if(s!=="close"&&s!=="keep-alive")throw new O("invalid connection header");s==="close"&&(e.reset=!0)}else{if(r==="expect")throw new jd("\
expect header not supported");e.headers.push(A,t)}}}cc.exports=Ai}),Ir=l((nN,Bc)=>{"use strict";var cf=I("node:events"),Ns=class extends cf{dispatch(){throw new Error(
"not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implemented")}compose(...A){let t=Array.isArray(A[0])?A[0]:A,r=this.
dispatch.bind(this);for(let s of t)if(s!=null){if(typeof s!="function")throw new TypeError(`invalid interceptor, expected function received ${typeof s}`);if(r=s(
r),r==null||typeof r!="function"||r.length!==2)throw new TypeError("invalid interceptor")}return new ei(this,r)}},ei=class extends Ns{#A=null;#e=null;constructor(A,t){
super(),this.#A=A,this.#e=t}dispatch(...A){this.#e(...A)}close(...A){return this.#A.close(...A)}destroy(...A){return this.#A.destroy(...A)}};Bc.exports=Ns}),pt=l(
(iN,Cc)=>{"use strict";var Ef=I("node:buffer"),Bf=Ir(),{ClientDestroyedError:ti,ClientClosedError:If,InvalidArgumentError:dt}=H(),{kDestroy:Cf,kClose:hf,kClosed:Cr,
kDestroyed:ft,kDispatch:ri,kInterceptors:qe}=K(),ge=Symbol("onDestroyed"),wt=Symbol("onClosed"),Us=Symbol("Intercepted Dispatch"),si=Symbol("webSocketOptions"),
Ic=Symbol("eventSourceOptions"),oi=class extends Bf{constructor(A){super(),this[ft]=!1,this[ge]=null,this[Cr]=!1,this[wt]=[],this[si]=A?.webSocket??{},this[Ic]=
A?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[si].maxFragments??131072,maxPayloadSize:this[si].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){
return{maxEventSize:this[Ic].maxEventSize??Ef.kStringMaxLength}}get destroyed(){return this[ft]}get closed(){return this[Cr]}get interceptors(){return this[qe]}set interceptors(A){
if(A){for(let t=A.length-1;t>=0;t--)if(typeof this[qe][t]!="function")throw new dt("interceptor must be an function")}this[qe]=A}close(A){if(A===void 0)return new Promise(
(r,s)=>{this.close((o,n)=>o?s(o):r(n))});if(typeof A!="function")throw new dt("invalid callback");if(this[ft]){queueMicrotask(()=>A(new ti,null));return}if(this[Cr]){
this[wt]?this[wt].push(A):queueMicrotask(()=>A(null,null));return}this[Cr]=!0,this[wt].push(A);let t=()=>{let r=this[wt];this[wt]=null;for(let s=0;s<r.length;s++)
r[s](null,null)};this[hf]().then(()=>this.destroy()).then(()=>{queueMicrotask(t)})}destroy(A,t){if(typeof A=="function"&&(t=A,A=null),t===void 0)return new Promise(
(s,o)=>{this.destroy(A,(n,i)=>n?o(n):s(i))});if(typeof t!="function")throw new dt("invalid callback");if(this[ft]){this[ge]?this[ge].push(t):queueMicrotask(()=>t(
null,null));return}A||(A=new ti),this[ft]=!0,this[ge]=this[ge]||[],this[ge].push(t);let r=()=>{let s=this[ge];this[ge]=null;for(let o=0;o<s.length;o++)s[o](null,
null)};this[Cf](A).then(()=>{queueMicrotask(r)})}[Us](A,t){if(!this[qe]||this[qe].length===0)return this[Us]=this[ri],this[ri](A,t);let r=this[ri].bind(this);for(let s=this[qe].
length-1;s>=0;s--)r=this[qe][s](r);return this[Us]=r,r(A,t)}dispatch(A,t){if(!t||typeof t!="object")throw new dt("handler must be an object");try{if(!A||typeof A!=
"object")throw new dt("opts must be an object.");if(this[ft]||this[ge])throw new ti;if(this[Cr])throw new If;return this[Us](A,t)}catch(r){if(typeof t.onError!=
"function")throw new dt("invalid onError method");return t.onError(r),!1}}};Cc.exports=oi}),Ei=l((aN,dc)=>{"use strict";var yt=0,ni=1e3,ii=(ni>>1)-1,Qe,ai=Symbol(
"kFastTimer"),ce=[],gi=-2,Qi=-1,lc=0,hc=1;function ci(){yt+=ii;let e=0,A=ce.length;for(;e<A;){let t=ce[e];t._state===lc?(t._idleStart=yt-ii,t._state=hc):t._state===
hc&&yt>=t._idleStart+t._idleTimeout&&(t._state=Qi,t._idleStart=-1,t._onTimeout(t._timerArg)),t._state===Qi?(t._state=gi,--A!==0&&(ce[e]=ce[A])):++e}ce.length=A,
ce.length!==0&&uc()}function uc(){Qe?Qe.refresh():(clearTimeout(Qe),Qe=setTimeout(ci,ii),Qe.unref&&Qe.unref())}var Ls=class{[ai]=!0;_state=gi;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(A,t,r){
this._onTimeout=A,this._idleTimeout=t,this._timerArg=r,this.refresh()}refresh(){this._state===gi&&ce.push(this),(!Qe||ce.length===1)&&uc(),this._state=lc}clear(){
this._state=Qi,this._idleStart=-1}};dc.exports={setTimeout(e,A,t){return A<=ni?setTimeout(e,A,t):new Ls(e,A,t)},clearTimeout(e){e[ai]?e.clear():clearTimeout(e)},
setFastTimeout(e,A,t){return new Ls(e,A,t)},clearFastTimeout(e){e.clear()},now(){return yt},tick(e=0){yt+=e-ni+1,ci(),ci()},reset(){yt=0,ce.length=0,clearTimeout(
Qe),Qe=null},kFastTimer:ai}}),hr=l((gN,Dc)=>{"use strict";var lf=I("node:net"),fc=I("node:assert"),yc=L(),{InvalidArgumentError:uf,ConnectTimeoutError:df}=H(),Ts=Ei();
function wc(){}var Bi,Ii;global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?Ii=class{constructor(e){this._maxCachedSessions=
e,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(A=>{if(this._sessionCache.size<this._maxCachedSessions)return;let t=this._sessionCache.
get(A);t!==void 0&&t.deref()===void 0&&this._sessionCache.delete(A)})}get(e){let A=this._sessionCache.get(e);return A?A.deref():null}set(e,A){this._maxCachedSessions!==
0&&(this._sessionCache.set(e,new WeakRef(A)),this._sessionRegistry.register(A,e))}}:Ii=class{constructor(e){this._maxCachedSessions=e,this._sessionCache=new Map}get(e){
return this._sessionCache.get(e)}set(e,A){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=this._maxCachedSessions){let{value:t}=this._sessionCache.keys().
next();this._sessionCache.delete(t)}this._sessionCache.set(e,A)}}};function ff({allowH2:e,maxCachedSessions:A,socketPath:t,timeout:r,session:s,...o}){if(A!=null&&
(!Number.isInteger(A)||A<0))throw new uf("maxCachedSessions must be a positive integer or zero");let n={path:t,...o},i=new Ii(A??100);return r=r??1e4,e=e??!1,function({
hostname:a,host:g,protocol:c,port:Q,servername:E,localAddress:B,httpSocket:u},h){let w;if(c==="https:"){Bi||(Bi=I("node:tls")),E=E||n.servername||yc.getServerName(
g)||null;let d=E||a;fc(d);let U=s||i.get(d)||null;Q=Q||443,w=Bi.connect({highWaterMark:16384,...n,servername:E,session:U,localAddress:B,ALPNProtocols:e?["http/1\
.1","h2"]:["http/1.1"],socket:u,port:Q,host:a}),w.on("session",function(M){i.set(d,M)})}else fc(!u,"httpSocket can only be sent on TLS update"),Q=Q||80,w=lf.connect(
{highWaterMark:64*1024,...n,localAddress:B,port:Q,host:a});if(n.keepAlive==null||n.keepAlive){let d=n.keepAliveInitialDelay===void 0?6e4:n.keepAliveInitialDelay;
w.setKeepAlive(!0,d)}let C=wf(new WeakRef(w),{timeout:r,hostname:a,port:Q});return w.setNoDelay(!0).once(c==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(
C),h){let d=h;h=null,d(null,this)}}).on("error",function(d){if(queueMicrotask(C),h){let U=h;h=null,U(d)}}),w}}var wf=process.platform==="win32"?(e,A)=>{if(!A.timeout)
return wc;let t=null,r=null,s=Ts.setFastTimeout(()=>{t=setImmediate(()=>{r=setImmediate(()=>pc(e.deref(),A))})},A.timeout);return()=>{Ts.clearFastTimeout(s),clearImmediate(
t),clearImmediate(r)}}:(e,A)=>{if(!A.timeout)return wc;let t=null,r=Ts.setFastTimeout(()=>{t=setImmediate(()=>{pc(e.deref(),A)})},A.timeout);return()=>{Ts.clearFastTimeout(
r),clearImmediate(t)}};function pc(e,A){if(e==null)return;let t="Connect Timeout Error";Array.isArray(e.autoSelectFamilyAttemptedAddresses)?t+=` (attempted addr\
esses: ${e.autoSelectFamilyAttemptedAddresses.join(", ")},`:t+=` (attempted address: ${A.hostname}:${A.port},`,t+=` timeout: ${A.timeout}ms)`,yc.destroy(e,new df(
t))}Dc.exports=ff}),kc=l(Ys=>{"use strict";Object.defineProperty(Ys,"__esModule",{value:!0}),Ys.enumToMap=void 0;function pf(e){let A={};return Object.keys(e).forEach(
t=>{let r=e[t];typeof r=="number"&&(A[t]=r)}),A}Ys.enumToMap=pf}),Rc=l(p=>{"use strict";Object.defineProperty(p,"__esModule",{value:!0}),p.SPECIAL_HEADERS=p.HEADER_STATE=
p.MINOR=p.MAJOR=p.CONNECTION_TOKEN_CHARS=p.HEADER_CHARS=p.TOKEN=p.STRICT_TOKEN=p.HEX=p.URL_CHAR=p.STRICT_URL_CHAR=p.USERINFO_CHARS=p.MARK=p.ALPHANUM=p.NUM=p.HEX_MAP=
p.NUM_MAP=p.ALPHA=p.FINISH=p.H_METHOD_MAP=p.METHOD_MAP=p.METHODS_RTSP=p.METHODS_ICE=p.METHODS_HTTP=p.METHODS=p.LENIENT_FLAGS=p.FLAGS=p.TYPE=p.ERROR=void 0;var yf=kc(),
Df;(function(e){e[e.OK=0]="OK",e[e.INTERNAL=1]="INTERNAL",e[e.STRICT=2]="STRICT",e[e.LF_EXPECTED=3]="LF_EXPECTED",e[e.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_C\
ONTENT_LENGTH",e[e.CLOSED_CONNECTION=5]="CLOSED_CONNECTION",e[e.INVALID_METHOD=6]="INVALID_METHOD",e[e.INVALID_URL=7]="INVALID_URL",e[e.INVALID_CONSTANT=8]="INV\
ALID_CONSTANT",e[e.INVALID_VERSION=9]="INVALID_VERSION",e[e.INVALID_HEADER_TOKEN=10]="INVALID_HEADER_TOKEN",e[e.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENG\
TH",e[e.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE",e[e.INVALID_STATUS=13]="INVALID_STATUS",e[e.INVALID_EOF_STATE=14]="INVALID_EOF_STATE",e[e.INVALID_TRANSFER_ENCODING=
15]="INVALID_TRANSFER_ENCODING",e[e.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",e[e.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",e[e.CB_MESSAGE_COMPLETE=18]="CB_ME\
SSAGE_COMPLETE",e[e.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER",e[e.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",e[e.PAUSED=21]="PAUSED",e[e.PAUSED_UPGRADE=22]="PAUSED_U\
PGRADE",e[e.PAUSED_H2_UPGRADE=23]="PAUSED_H2_UPGRADE",e[e.USER=24]="USER"})(Df=p.ERROR||(p.ERROR={}));var kf;(function(e){e[e.BOTH=0]="BOTH",e[e.REQUEST=1]="REQ\
UEST",e[e.RESPONSE=2]="RESPONSE"})(kf=p.TYPE||(p.TYPE={}));var Rf;(function(e){e[e.CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",e[e.CONNECTION_CLOSE=2]="CON\
NECTION_CLOSE",e[e.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE",e[e.CHUNKED=8]="CHUNKED",e[e.UPGRADE=16]="UPGRADE",e[e.CONTENT_LENGTH=32]="CONTENT_LENGTH",e[e.SKIPBODY=
64]="SKIPBODY",e[e.TRAILING=128]="TRAILING",e[e.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(Rf=p.FLAGS||(p.FLAGS={}));var mf;(function(e){e[e.HEADERS=1]="HEADE\
RS",e[e.CHUNKED_LENGTH=2]="CHUNKED_LENGTH",e[e.KEEP_ALIVE=4]="KEEP_ALIVE"})(mf=p.LENIENT_FLAGS||(p.LENIENT_FLAGS={}));var R;(function(e){e[e.DELETE=0]="DELETE",
e[e.GET=1]="GET",e[e.HEAD=2]="HEAD",e[e.POST=3]="POST",e[e.PUT=4]="PUT",e[e.CONNECT=5]="CONNECT",e[e.OPTIONS=6]="OPTIONS",e[e.TRACE=7]="TRACE",e[e.COPY=8]="COPY",
e[e.LOCK=9]="LOCK",e[e.MKCOL=10]="MKCOL",e[e.MOVE=11]="MOVE",e[e.PROPFIND=12]="PROPFIND",e[e.PROPPATCH=13]="PROPPATCH",e[e.SEARCH=14]="SEARCH",e[e.UNLOCK=15]="U\
NLOCK",e[e.BIND=16]="BIND",e[e.REBIND=17]="REBIND",e[e.UNBIND=18]="UNBIND",e[e.ACL=19]="ACL",e[e.REPORT=20]="REPORT",e[e.MKACTIVITY=21]="MKACTIVITY",e[e.CHECKOUT=
22]="CHECKOUT",e[e.MERGE=23]="MERGE",e[e["M-SEARCH"]=24]="M-SEARCH",e[e.NOTIFY=25]="NOTIFY",e[e.SUBSCRIBE=26]="SUBSCRIBE",e[e.UNSUBSCRIBE=27]="UNSUBSCRIBE",e[e.
PATCH=28]="PATCH",e[e.PURGE=29]="PURGE",e[e.MKCALENDAR=30]="MKCALENDAR",e[e.LINK=31]="LINK",e[e.UNLINK=32]="UNLINK",e[e.SOURCE=33]="SOURCE",e[e.PRI=34]="PRI",e[e.
DESCRIBE=35]="DESCRIBE",e[e.ANNOUNCE=36]="ANNOUNCE",e[e.SETUP=37]="SETUP",e[e.PLAY=38]="PLAY",e[e.PAUSE=39]="PAUSE",e[e.TEARDOWN=40]="TEARDOWN",e[e.GET_PARAMETER=
41]="GET_PARAMETER",e[e.SET_PARAMETER=42]="SET_PARAMETER",e[e.REDIRECT=43]="REDIRECT",e[e.RECORD=44]="RECORD",e[e.FLUSH=45]="FLUSH"})(R=p.METHODS||(p.METHODS={})),
p.METHODS_HTTP=[R.DELETE,R.GET,R.HEAD,R.POST,R.PUT,R.CONNECT,R.OPTIONS,R.TRACE,R.COPY,R.LOCK,R.MKCOL,R.MOVE,R.PROPFIND,R.PROPPATCH,R.SEARCH,R.UNLOCK,R.BIND,R.REBIND,
R.UNBIND,R.ACL,R.REPORT,R.MKACTIVITY,R.CHECKOUT,R.MERGE,R["M-SEARCH"],R.NOTIFY,R.SUBSCRIBE,R.UNSUBSCRIBE,R.PATCH,R.PURGE,R.MKCALENDAR,R.LINK,R.UNLINK,R.PRI,R.SOURCE],
p.METHODS_ICE=[R.SOURCE],p.METHODS_RTSP=[R.OPTIONS,R.DESCRIBE,R.ANNOUNCE,R.SETUP,R.PLAY,R.PAUSE,R.TEARDOWN,R.GET_PARAMETER,R.SET_PARAMETER,R.REDIRECT,R.RECORD,R.
FLUSH,R.GET,R.POST],p.METHOD_MAP=yf.enumToMap(R),p.H_METHOD_MAP={},Object.keys(p.METHOD_MAP).forEach(e=>{/^H/.test(e)&&(p.H_METHOD_MAP[e]=p.METHOD_MAP[e])});var Ff;
(function(e){e[e.SAFE=0]="SAFE",e[e.SAFE_WITH_CB=1]="SAFE_WITH_CB",e[e.UNSAFE=2]="UNSAFE"})(Ff=p.FINISH||(p.FINISH={})),p.ALPHA=[];for(let e=65;e<=90;e++)p.ALPHA.
push(String.fromCharCode(e)),p.ALPHA.push(String.fromCharCode(e+32));p.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},p.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,
7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},p.NUM=["0","1","2","3","4","5","6","7","8","9"],p.ALPHANUM=p.ALPHA.concat(p.NUM),p.MARK=
["-","_",".","!","~","*","'","(",")"],p.USERINFO_CHARS=p.ALPHANUM.concat(p.MARK).concat(["%",";",":","&","=","+","$",","]),p.STRICT_URL_CHAR=["!",'"',"$","%","&",
"'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(p.ALPHANUM),p.URL_CHAR=p.STRICT_URL_CHAR.concat(["	",
"\f"]);for(let e=128;e<=255;e++)p.URL_CHAR.push(e);p.HEX=p.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]),p.STRICT_TOKEN=["!","#","$","%","&","'",
"*","+","-",".","^","_","`","|","~"].concat(p.ALPHANUM),p.TOKEN=p.STRICT_TOKEN.concat([" "]),p.HEADER_CHARS=["	"];for(let e=32;e<=255;e++)e!==127&&p.HEADER_CHARS.
push(e);p.CONNECTION_TOKEN_CHARS=p.HEADER_CHARS.filter(e=>e!==44),p.MAJOR=p.NUM_MAP,p.MINOR=p.MAJOR;var Dt;(function(e){e[e.GENERAL=0]="GENERAL",e[e.CONNECTION=
1]="CONNECTION",e[e.CONTENT_LENGTH=2]="CONTENT_LENGTH",e[e.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",e[e.UPGRADE=4]="UPGRADE",e[e.CONNECTION_KEEP_ALIVE=5]="CONNE\
CTION_KEEP_ALIVE",e[e.CONNECTION_CLOSE=6]="CONNECTION_CLOSE",e[e.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",e[e.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_\
CHUNKED"})(Dt=p.HEADER_STATE||(p.HEADER_STATE={})),p.SPECIAL_HEADERS={connection:Dt.CONNECTION,"content-length":Dt.CONTENT_LENGTH,"proxy-connection":Dt.CONNECTION,
"transfer-encoding":Dt.TRANSFER_ENCODING,upgrade:Dt.UPGRADE}}),Ci=l((IN,mc)=>{"use strict";var{Buffer:bf}=I("node:buffer");mc.exports=bf.from("AGFzbQEAAAABJwdgA\
X8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlb\
nYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0Z\
QAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fd\
GFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZ\
XRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATD\
mxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsa\
HR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZ\
XRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZ\
XBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBi\
NAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQ\
CAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAAN\
gIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCE\
CICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0\
ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoA\
gQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQ\
EGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgA\
DYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQ\
RBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gA\
ndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQ\
aDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC\
0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABI\
AE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABI\
AE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtA\
C4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwND\
tgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZ\
mdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4Br\
wGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQ\
RkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQ\
cMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMl\
QELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHA\
AyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBB\
AxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMW\
gtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMR\
gtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMM\
gtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMH\
gtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC\
0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QU\
VJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBq\
gGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wA\
kHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysA\
wsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgA\
i8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQ\
QA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDD\
KQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpA\
yAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMn\
AMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CI\
AJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMm\
QMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBD\
UcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBA\
UcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHD\
b0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgA\
kEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBF\
SEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQ\
EEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABL\
QAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABA\
gMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCB\
iEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCD\
yEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+A\
r4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1A\
gtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDC\
yABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA\
0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEc\
UGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA\
0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgA\
iABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QA\
iACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC\
0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBa\
iIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQ\
EEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFI\
AVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECC\
yAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgB\
CABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohB\
gJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+\
wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohA\
UExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQ\
T0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCA\
CEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACC\
yABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAI\
QMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlA\
gtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgA\
iAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABI\
gBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhA\
yAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC\
0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACI\
Ac2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqI\
gBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohA\
UHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELI\
AFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQ\
QFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQ\
AJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFR\
gRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJI\
QNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgB\
EYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABI\
ABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqL\
QAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgA\
SAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAI\
QMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQ\
CAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbA\
ZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgB\
EYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQI\
AJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBA\
WoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC\
0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhA\
gsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhA\
wy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQ\
CACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABL\
QAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqI\
QFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBa\
iEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQ\
RYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMc\
QsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhA\
wyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHD\
WwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgA\
EEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQ\
fAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAI\
AQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgA\
UEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAI\
AEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBA\
kYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNA\
SAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQ\
QFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQ\
Y8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABI\
QMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgA\
SAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAER\
g2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDD\
JoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMm\
AILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGD\
QEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA\
1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aa\
i0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AA\
EcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNV\
SAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQ\
QFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3A\
QtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBn\
gEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhA\
yABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABI\
ARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBI\
QMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQ\
AJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQ\
QFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBp\
gEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBa\
iEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBA\
WohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohA\
UEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErD\
EcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLI\
AEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAER\
gRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALI\
AIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQz\
wBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBI\
QMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBI\
AIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoA\
gAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQ\
AJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQ\
ANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAI\
AEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBO\
QsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0AC\
yACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACI\
AU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2A\
gAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgA\
WtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AA\
EHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBv\
wEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhA\
QsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohA\
UGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQ\
cABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQ\
CABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJC\
yABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohA\
UGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA\
0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBA\
WoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3\
QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBa\
jYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC\
0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhA\
yACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELI\
ABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgA\
kEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgA\
TYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgA\
iABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUI\
AIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCD\
EEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEI\
AIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABE\
CUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAAN\
gIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhA\
wykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQAN\
gIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMo\
AELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBa\
iEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgA\
RAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiA\
EUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCB\
CEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhA\
wyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCE\
CACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBC\
yACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgA\
iADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2A\
hQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBC\
jYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgA\
i0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQ\
n+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqI\
gBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgA\
UEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLI\
AIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvA\
TAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQ\
QAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AA\
EENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIAD\
QEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDD\
AELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwD\
AMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHB\
EADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBa\
iEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgB\
EcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AI\
AMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhA\
wxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBF\
TYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AI\
AJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhA\
yACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBF\
zYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgA\
kGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQ\
QFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgA\
kERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMU\
gsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEI\
QBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgA\
kEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgA\
iABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQ\
RMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhA\
AsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMR\
wtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQ\
AJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1\
RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AI\
AMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQ\
doBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiC\
yABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAI\
AEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhA\
ww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3A\
wAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgA\
ygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgA\
SIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgA\
kEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohA\
UG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAI\
AEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECA\
wQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqD\
gMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADI\
QEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoA\
jwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQ\
QFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMB\
wsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6A\
CwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAI\
QMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgA\
TYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQI\
AJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAI\
QMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgA\
TYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJI\
AIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhB\
SAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgA\
kHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAEN\
gIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAI\
AFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgA\
UEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgA\
C0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQ\
RZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMT\
U5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkD\
wtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfD\
wtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdD\
wtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdD\
wtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtA\
C1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AI\
AAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCD\
CIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFD\
QAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAK\
AI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BA\
n8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAc\
Q0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgA\
EHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3A\
wAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBA\
DYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogA\
UHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B\
0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBI\
ABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAd\
CICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgB\
GoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAEN\
gIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbI\
QAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohA\
iADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBP\
moLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACI\
ABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgA\
BshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiA\
UUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyN\
gIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBA\
XI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTA\
EEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtA\
ABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NB\
SAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIA\
GpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtBy\
NMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAA\
kACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0\
ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAI\
AFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABK\
AIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2A\
gALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCB\
CAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQ\
ZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgA\
iAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgA\
CgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBp\
NAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xN\
gIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCC\
AwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggA\
iACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgA\
iACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgA\
EEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFD\
QELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BT\
QRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa\
3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQ\
R9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQ\
QA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNA\
QsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBc\
jYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIID\
AELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACI\
AI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBC\
yAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBF\
CAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQ\
QFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgA\
zYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0D\
wsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50L\
Uxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZ\
XF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluI\
G9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb\
25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb\
21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY\
2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVyc\
m9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52Y\
WxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2Z\
XJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZ\
XJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyY\
WN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItR\
W5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvb\
l92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZ\
WFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgY\
nkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fd\
mFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92Y\
Wx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX\
25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZ\
Xh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb\
25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0a\
G9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAV\
U5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNR\
U9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVR\
VNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQ\
VBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ\
1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OU\
wBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBS\
UxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNR\
VRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX\
0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOA\
EhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDT\
ABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIA\
EhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQ\
U5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIU\
EVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQR\
V9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUAS\
FBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZU\
EUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRV\
UVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTR\
URfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJT\
kQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT\
1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRV\
UlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRV\
UlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX\
0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAF\
RIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAA\
hUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAX\
RYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICA\
gICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICA\
gIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NC\
g0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQ\
ZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTS\
EVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEV\
FAv","base64")}),bc=l((CN,Fc)=>{"use strict";var{Buffer:Sf}=I("node:buffer");Fc.exports=Sf.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39\
/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWF\
kZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwM\
BAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGR\
fa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5\
vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2l\
uaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3J\
lYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmx\
saHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnN\
mZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACA\
ALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgB\
JDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACA\
BKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIAB\
BfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUY\
baiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAV\
GBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQF\
yNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZz\
QACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQ\
gASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQE\
LIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHF\
BtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEE\
BdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCE\
CIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCA\
BIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQ\
gABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQ\
l1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQ\
BhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7Abw\
BvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwE\
LQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKM\
BC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0\
MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx\
9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0\
ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AA\
MVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAE\
MQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAE\
MLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAE\
MGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQw\
EC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x\
/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6Abs\
BvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H\
3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAE\
gBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAI\
tAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgN\
FDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0U\
NACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkE\
IIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI\
4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJo\
DC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQA\
AIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAyg\
CTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACA\
BQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACE\
DDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwM\
LIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgT\
FArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG\
/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiE\
BC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdA\
B0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQo\
MuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0I\
CIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0I\
LIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwy\
IAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0\
AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4\
FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2Ahw\
gAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0\
AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz\
+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiE\
HIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQ\
gASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgI\
ADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AI\
LIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEc\
EQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJ\
AIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIAB\
BAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAE\
tAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQM\
M2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACA\
CIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzAL\
MAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQF\
HDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWo\
hBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACA\
Ba0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAA\
iAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAF\
BoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiE\
GA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAF\
rQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACI\
BaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkA\
CQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcM\
AIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0\
AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASA\
AQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAF\
BAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJ\
AAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyA\
BLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0\
AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2\
vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAs\
gAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwA\
BswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUc\
EQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiI\
BRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQA\
AQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgR\
AQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGo\
tAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASA\
AQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy\
8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIAB\
BAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQ\
LQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXg\
MgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUE\
BaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAF\
raiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiE\
FIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAE\
gAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiE\
BQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWo\
hAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgI\
ADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKk\
CCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1\
oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQF\
qIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQF\
BKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQ\
gAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgs\
gAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkE\
ANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgI\
AIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQV\
qIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQY\
CQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQAN\
AIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAE\
tAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEG\
UASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQM\
M/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJ\
BADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQs\
gAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyA\
CIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU\
2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgA\
MkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgI\
LIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGt\
BAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWo\
hBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJ\
AA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0A\
gAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyA\
BQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQM\
M8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgI\
AIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1\
NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCA\
Ba2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2o\
hBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSA\
BIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIAB\
rQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8\
AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0\
BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEY\
EQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQA\
LIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz\
8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACA\
AQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3\
PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAF\
BAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQA\
gBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCA\
BQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G\
4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASE\
DIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAE\
gBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwE\
hAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEc\
NMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUG\
kASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyA\
BQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZg\
BIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQA\
gAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQM\
M6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEE\
Kaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8\
BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJ\
BDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQF\
qNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACE\
DDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSE\
DDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4\
BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyA\
CQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgI\
MQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAE\
LIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACA\
CQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQ\
gAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAE\
QJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACE\
DIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2Agx\
BACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKg\
BCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgB\
FDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkH\
lADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJ\
BADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCA\
CIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhA\
gAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQM\
MmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAy\
YAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA\
2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCA\
CQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSI\
ARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkH\
SADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADY\
CHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAI\
EIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADY\
CDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjs\
BMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIU\
BCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAI\
tAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJ\
BADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQ\
gAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTk\
hAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE\
2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEU\
EQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8\
LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFM\
LQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATA\
LQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0E\
lIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAig\
COCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkG\
WEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgI\
BAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETY\
CDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjY\
CECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQM\
gAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQ\
hAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQM\
gAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQ\
gAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAt\
BHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAI\
gATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEA\
gAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQE\
MAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw\
2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE\
2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkH\
aDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgI\
QIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2Agw\
MRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QE\
hAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCA\
CIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIAB\
BFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQt\
BvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQU\
FBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCA\
BQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIAB\
rQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyA\
CQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA\
2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0A\
gAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG\
3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0\
UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQM\
MLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBww\
BC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQA\
gAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyA\
CKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADY\
CHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACE\
DDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEE\
CRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWo\
hAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0E\
AIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAI\
gATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgI\
QIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0E\
AIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAI\
gATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWs\
hACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzY\
CAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQs\
gAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3AB\
qIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADY\
CCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUE\
gSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAE\
RAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACA\
BNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWF\
hYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRI\
TFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8\
wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWF\
hYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8\
PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jA\
PC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4\
PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DA\
PC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0E\
BdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyA\
ECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhB\
BGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIAB\
Bqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF\
/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAM\
RAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ\
/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYA\
ERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAA\
A/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNM\
AQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiI\
DNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEG\
I1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGo\
oAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJ\
rciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUE\
BcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AA\
gBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgw\
BCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECI\
BDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ\
0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQR\
xakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASA\
DIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAyg\
CECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIAN\
qIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaT\
QACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEH\
I0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQ\
CQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+///\
/B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAF\
Bf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wA\
oAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNA\
AKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACg\
CADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGo\
gAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0\
AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZ\
qIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQ\
gAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNA\
AKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCA\
AIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0\
ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgI\
AIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAM\
gAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyE\
BIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCA\
CIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAw\
BCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQw\
IC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc\
2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXh\
xQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIAB\
BAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQU\
gACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQ\
gAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzY\
CGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyA\
EQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQE\
gBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAE\
LIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCI\
BIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECA\
ARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAw\
BCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyA\
BNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8\
iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGg\
gb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdAB\
FeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF\
0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5\
rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGV\
gIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9\
yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25\
faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGV\
hZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgB\
FeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGl\
uIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGl\
uIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5\
nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWU\
ASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZ\
hbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2h\
lYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHB\
hdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29\
tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHB\
hdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2l\
vbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGh\
vZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmN\
vdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0V\
TU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkV\
RVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTEl\
FTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkV\
TRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1\
BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9\
OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0V\
SUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFB\
FX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkF\
USU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5\
WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0l\
OVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5\
FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19\
XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0h\
FQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0h\
VTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9\
IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkU\
ATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEV\
BREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1V\
QR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQkl\
ORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEV\
DVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFB\
ST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFB\
BR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUV\
EAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwA\
A8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQA\
ALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQA\
AZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgI\
CAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgI\
CAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQA\
AAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9\
DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQE\
AQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFN\
FQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","\
base64")}),lr=l((hN,Gc)=>{"use strict";var Sc=["GET","HEAD","POST"],Mf=new Set(Sc),Nf=[101,204,205,304],Mc=[301,302,303,307,308],Uf=new Set(Mc),Nc=["1","7","9",
"11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119",
"123","135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989",
"990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],Lf=new Set(
Nc),Uc=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsaf\
e-url"],Tf=new Set(Uc),Yf=["follow","manual","error"],Lc=["GET","HEAD","OPTIONS","TRACE"],Gf=new Set(Lc),Hf=["navigate","same-origin","no-cors","cors"],vf=["omi\
t","same-origin","include"],Jf=["default","no-store","reload","no-cache","force-cache","only-if-cached"],Vf=["content-encoding","content-language","content-loca\
tion","content-type","content-length"],xf=["half"],Tc=["CONNECT","TRACE","TRACK"],qf=new Set(Tc),Yc=["audio","audioworklet","font","image","manifest","paintwork\
let","script","style","track","video","xslt",""],Of=new Set(Yc);Gc.exports={subresource:Yc,forbiddenMethods:Tc,requestBodyHeader:Vf,referrerPolicy:Uc,requestRedirect:Yf,
requestMode:Hf,requestCredentials:vf,requestCache:Jf,redirectStatus:Mc,corsSafeListedMethods:Sc,nullBodyStatus:Nf,safeMethods:Lc,badPorts:Nc,requestDuplex:xf,subresourceSet:Of,
badPortsSet:Lf,redirectStatusSet:Uf,corsSafeListedMethodsSet:Mf,safeMethodsSet:Gf,forbiddenMethodsSet:qf,referrerPolicySet:Tf}}),li=l((lN,Hc)=>{"use strict";var hi=Symbol.
for("undici.globalOrigin.1");function Wf(){return globalThis[hi]}function Pf(e){if(e===void 0){Object.defineProperty(globalThis,hi,{value:void 0,writable:!0,enumerable:!1,
configurable:!1});return}let A=new URL(e);if(A.protocol!=="http:"&&A.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${A.protocol}`);
Object.defineProperty(globalThis,hi,{value:A,writable:!0,enumerable:!1,configurable:!1})}Hc.exports={getGlobalOrigin:Wf,setGlobalOrigin:Pf}}),dA=l((uN,Wc)=>{"us\
e strict";var Hs=I("node:assert"),Zf=new TextEncoder,ur=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,zf=/[\u000A\u000D\u0009\u0020]/,Kf=/[\u0009\u000A\u000C\u000D\u0020]/g,Xf=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
function _f(e){Hs(e.protocol==="data:");let A=Vc(e,!0);A=A.slice(5);let t={position:0},r=kt(",",A,t),s=r.length;if(r=rw(r,!0,!0),t.position>=A.length)return"fai\
lure";t.position++;let o=A.slice(s+1),n=xc(o);if(/;(\u0020){0,}base64$/i.test(r)){let a=Oc(n);if(n=$f(a),n==="failure")return"failure";r=r.slice(0,-6),r=r.replace(
/(\u0020)+$/,""),r=r.slice(0,-1)}r.startsWith(";")&&(r="text/plain"+r);let i=ui(r);return i==="failure"&&(i=ui("text/plain;charset=US-ASCII")),{mimeType:i,body:n}}
function Vc(e,A=!1){if(!A)return e.href;let t=e.href,r=e.hash.length,s=r===0?t:t.substring(0,t.length-r);return!r&&t.endsWith("#")?s.slice(0,-1):s}function vs(e,A,t){
let r="";for(;t.position<A.length&&e(A[t.position]);)r+=A[t.position],t.position++;return r}function kt(e,A,t){let r=A.indexOf(e,t.position),s=t.position;return r===
-1?(t.position=A.length,A.slice(s)):(t.position=r,A.slice(s,t.position))}function xc(e){let A=Zf.encode(e);return jf(A)}function vc(e){return e>=48&&e<=57||e>=65&&
e<=70||e>=97&&e<=102}function Jc(e){return e>=48&&e<=57?e-48:(e&223)-55}function jf(e){let A=e.length,t=new Uint8Array(A),r=0;for(let s=0;s<A;++s){let o=e[s];o!==
37?t[r++]=o:o===37&&!(vc(e[s+1])&&vc(e[s+2]))?t[r++]=37:(t[r++]=Jc(e[s+1])<<4|Jc(e[s+2]),s+=2)}return A===r?t:t.subarray(0,r)}function ui(e){e=Gs(e,!0,!0);let A={
position:0},t=kt("/",e,A);if(t.length===0||!ur.test(t)||A.position>e.length)return"failure";A.position++;let r=kt(";",e,A);if(r=Gs(r,!1,!0),r.length===0||!ur.test(
r))return"failure";let s=t.toLowerCase(),o=r.toLowerCase(),n={type:s,subtype:o,parameters:new Map,essence:`${s}/${o}`};for(;A.position<e.length;){A.position++,vs(
g=>zf.test(g),e,A);let i=vs(g=>g!==";"&&g!=="=",e,A);if(i=i.toLowerCase(),A.position<e.length){if(e[A.position]===";")continue;A.position++}if(A.position>e.length)
break;let a=null;if(e[A.position]==='"')a=qc(e,A,!0),kt(";",e,A);else if(a=kt(";",e,A),a=Gs(a,!1,!0),a.length===0)continue;i.length!==0&&ur.test(i)&&(a.length===
0||Xf.test(a))&&!n.parameters.has(i)&&n.parameters.set(i,a)}return n}function $f(e){e=e.replace(Kf,"");let A=e.length;if(A%4===0&&e.charCodeAt(A-1)===61&&(--A,e.
charCodeAt(A-1)===61&&--A),A%4===1||/[^+/0-9A-Za-z]/.test(e.length===A?e:e.substring(0,A)))return"failure";let t=Buffer.from(e,"base64");return new Uint8Array(t.
buffer,t.byteOffset,t.byteLength)}function qc(e,A,t){let r=A.position,s="";for(Hs(e[A.position]==='"'),A.position++;s+=vs(o=>o!=='"'&&o!=="\\",e,A),!(A.position>=
e.length);){let o=e[A.position];if(A.position++,o==="\\"){if(A.position>=e.length){s+="\\";break}s+=e[A.position],A.position++}else{Hs(o==='"');break}}return t?
s:e.slice(r,A.position)}function Aw(e){Hs(e!=="failure");let{parameters:A,essence:t}=e,r=t;for(let[s,o]of A.entries())r+=";",r+=s,r+="=",ur.test(o)||(o=o.replace(
/(\\|")/g,"\\$1"),o='"'+o,o+='"'),r+=o;return r}function ew(e){return e===13||e===10||e===9||e===32}function Gs(e,A=!0,t=!0){return di(e,A,t,ew)}function tw(e){
return e===13||e===10||e===9||e===12||e===32}function rw(e,A=!0,t=!0){return di(e,A,t,tw)}function di(e,A,t,r){let s=0,o=e.length-1;if(A)for(;s<e.length&&r(e.charCodeAt(
s));)s++;if(t)for(;o>0&&r(e.charCodeAt(o));)o--;return s===0&&o===e.length-1?e:e.slice(s,o+1)}function Oc(e){let A=e.length;if(65535>A)return String.fromCharCode.
apply(null,e);let t="",r=0,s=65535;for(;r<A;)r+s>A&&(s=A-r),t+=String.fromCharCode.apply(null,e.subarray(r,r+=s));return t}function sw(e){switch(e.essence){case"\
application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"\
text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscri\
pt":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"\
image/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return e.subtype.endsWith("+json")?"application/json":e.subtype.
endsWith("+xml")?"application/xml":""}Wc.exports={dataURLProcessor:_f,URLSerializer:Vc,collectASequenceOfCodePoints:vs,collectASequenceOfCodePointsFast:kt,stringPercentDecode:xc,
parseMIMEType:ui,collectAnHTTPQuotedString:qc,serializeAMimeType:Aw,removeChars:di,removeHTTPWhitespace:Gs,minimizeSupportedMimeType:sw,HTTP_TOKEN_CODEPOINTS:ur,
isomorphicDecode:Oc}}),cA=l((dN,Pc)=>{"use strict";var{types:_A,inspect:ow}=I("node:util"),{markAsUncloneable:nw}=I("node:worker_threads"),{toUSVString:iw}=L(),
f={};f.converters={},f.util={},f.errors={},f.errors.exception=function(e){return new TypeError(`${e.header}: ${e.message}`)},f.errors.conversionFailed=function(e){
let A=e.types.length===1?"":" one of",t=`${e.argument} could not be converted to${A}: ${e.types.join(", ")}.`;return f.errors.exception({header:e.prefix,message:t})},
f.errors.invalidArgument=function(e){return f.errors.exception({header:e.prefix,message:`"${e.value}" is an invalid ${e.type}.`})},f.brandCheck=function(e,A,t){
if(t?.strict!==!1){if(!(e instanceof A)){let r=new TypeError("Illegal invocation");throw r.code="ERR_INVALID_THIS",r}}else if(e?.[Symbol.toStringTag]!==A.prototype[Symbol.
toStringTag]){let r=new TypeError("Illegal invocation");throw r.code="ERR_INVALID_THIS",r}},f.argumentLengthCheck=function({length:e},A,t){if(e<A)throw f.errors.
exception({message:`${A} argument${A!==1?"s":""} required, but${e?" only":""} ${e} found.`,header:t})},f.illegalConstructor=function(){throw f.errors.exception(
{header:"TypeError",message:"Illegal constructor"})},f.util.Type=function(e){switch(typeof e){case"undefined":return"Undefined";case"boolean":return"Boolean";case"\
string":return"String";case"symbol":return"Symbol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"object":return e===null?"Null":"O\
bject"}},f.util.markAsUncloneable=nw||(()=>{}),f.util.ConvertToInt=function(e,A,t,r){let s,o;A===64?(s=Math.pow(2,53)-1,t==="unsigned"?o=0:o=Math.pow(-2,53)+1):
t==="unsigned"?(o=0,s=Math.pow(2,A)-1):(o=Math.pow(-2,A)-1,s=Math.pow(2,A-1)-1);let n=Number(e);if(n===0&&(n=0),r?.enforceRange===!0){if(Number.isNaN(n)||n===Number.
POSITIVE_INFINITY||n===Number.NEGATIVE_INFINITY)throw f.errors.exception({header:"Integer conversion",message:`Could not convert ${f.util.Stringify(e)} to an in\
teger.`});if(n=f.util.IntegerPart(n),n<o||n>s)throw f.errors.exception({header:"Integer conversion",message:`Value must be between ${o}-${s}, got ${n}.`});return n}
return!Number.isNaN(n)&&r?.clamp===!0?(n=Math.min(Math.max(n,o),s),Math.floor(n)%2===0?n=Math.floor(n):n=Math.ceil(n),n):Number.isNaN(n)||n===0&&Object.is(0,n)||
n===Number.POSITIVE_INFINITY||n===Number.NEGATIVE_INFINITY?0:(n=f.util.IntegerPart(n),n=n%Math.pow(2,A),t==="signed"&&n>=Math.pow(2,A)-1?n-Math.pow(2,A):n)},f.util.
IntegerPart=function(e){let A=Math.floor(Math.abs(e));return e<0?-1*A:A},f.util.Stringify=function(e){switch(f.util.Type(e)){case"Symbol":return`Symbol(${e.description}\
)`;case"Object":return ow(e);case"String":return`"${e}"`;default:return`${e}`}},f.sequenceConverter=function(e){return(A,t,r,s)=>{if(f.util.Type(A)!=="Object")throw f.
errors.exception({header:t,message:`${r} (${f.util.Stringify(A)}) is not iterable.`});let o=typeof s=="function"?s():A?.[Symbol.iterator]?.(),n=[],i=0;if(o===void 0||
typeof o.next!="function")throw f.errors.exception({header:t,message:`${r} is not iterable.`});for(;;){let{done:a,value:g}=o.next();if(a)break;n.push(e(g,t,`${r}\
[${i++}]`))}return n}},f.recordConverter=function(e,A){return(t,r,s)=>{if(f.util.Type(t)!=="Object")throw f.errors.exception({header:r,message:`${s} ("${f.util.
Type(t)}") is not an Object.`});let o={};if(!_A.isProxy(t)){let i=[...Object.getOwnPropertyNames(t),...Object.getOwnPropertySymbols(t)];for(let a of i){let g=e(
a,r,s),c=A(t[a],r,s);o[g]=c}return o}let n=Reflect.ownKeys(t);for(let i of n)if(Reflect.getOwnPropertyDescriptor(t,i)?.enumerable){let a=e(i,r,s),g=A(t[i],r,s);
o[a]=g}return o}},f.interfaceConverter=function(e){return(A,t,r,s)=>{if(s?.strict!==!1&&!(A instanceof e))throw f.errors.exception({header:t,message:`Expected ${r}\
 ("${f.util.Stringify(A)}") to be an instance of ${e.name}.`});return A}},f.dictionaryConverter=function(e){return(A,t,r)=>{let s=f.util.Type(A),o={};if(s==="Nu\
ll"||s==="Undefined")return o;if(s!=="Object")throw f.errors.exception({header:t,message:`Expected ${A} to be one of: Null, Undefined, Object.`});for(let n of e){
let{key:i,defaultValue:a,required:g,converter:c}=n;if(g===!0&&!Object.hasOwn(A,i))throw f.errors.exception({header:t,message:`Missing required key "${i}".`});let Q=A[i],
E=Object.hasOwn(n,"defaultValue");if(E&&Q!==null&&(Q??=a()),g||E||Q!==void 0){if(Q=c(Q,t,`${r}.${i}`),n.allowedValues&&!n.allowedValues.includes(Q))throw f.errors.
exception({header:t,message:`${Q} is not an accepted type. Expected one of ${n.allowedValues.join(", ")}.`});o[i]=Q}}return o}},f.nullableConverter=function(e){
return(A,t,r)=>A===null?A:e(A,t,r)},f.converters.DOMString=function(e,A,t,r){if(e===null&&r?.legacyNullToEmptyString)return"";if(typeof e=="symbol")throw f.errors.
exception({header:A,message:`${t} is a symbol, which cannot be converted to a DOMString.`});return String(e)},f.converters.ByteString=function(e,A,t){let r=f.converters.
DOMString(e,A,t);for(let s=0;s<r.length;s++)if(r.charCodeAt(s)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${s}\
 has a value of ${r.charCodeAt(s)} which is greater than 255.`);return r},f.converters.USVString=iw,f.converters.boolean=function(e){return!!e},f.converters.any=
function(e){return e},f.converters["long long"]=function(e,A,t){return f.util.ConvertToInt(e,64,"signed",void 0,A,t)},f.converters["unsigned long long"]=function(e,A,t){
return f.util.ConvertToInt(e,64,"unsigned",void 0,A,t)},f.converters["unsigned long"]=function(e,A,t){return f.util.ConvertToInt(e,32,"unsigned",void 0,A,t)},f.
converters["unsigned short"]=function(e,A,t,r){return f.util.ConvertToInt(e,16,"unsigned",r,A,t)},f.converters.ArrayBuffer=function(e,A,t,r){if(f.util.Type(e)!==
"Object"||!_A.isAnyArrayBuffer(e))throw f.errors.conversionFailed({prefix:A,argument:`${t} ("${f.util.Stringify(e)}")`,types:["ArrayBuffer"]});if(r?.allowShared===
!1&&_A.isSharedArrayBuffer(e))throw f.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(e.resizable||e.growable)throw f.errors.
exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return e},f.converters.TypedArray=function(e,A,t,r,s){if(f.util.Type(e)!=="Object"||
!_A.isTypedArray(e)||e.constructor.name!==A.name)throw f.errors.conversionFailed({prefix:t,argument:`${r} ("${f.util.Stringify(e)}")`,types:[A.name]});if(s?.allowShared===
!1&&_A.isSharedArrayBuffer(e.buffer))throw f.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(e.buffer.resizable||e.buffer.
growable)throw f.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return e},f.converters.DataView=function(e,A,t,r){if(f.util.
Type(e)!=="Object"||!_A.isDataView(e))throw f.errors.exception({header:A,message:`${t} is not a DataView.`});if(r?.allowShared===!1&&_A.isSharedArrayBuffer(e.buffer))
throw f.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(e.buffer.resizable||e.buffer.growable)throw f.errors.exception({
header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return e},f.converters.BufferSource=function(e,A,t,r){if(_A.isAnyArrayBuffer(e))return f.converters.
ArrayBuffer(e,A,t,{...r,allowShared:!1});if(_A.isTypedArray(e))return f.converters.TypedArray(e,e.constructor,A,t,{...r,allowShared:!1});if(_A.isDataView(e))return f.
converters.DataView(e,A,t,{...r,allowShared:!1});throw f.errors.conversionFailed({prefix:A,argument:`${t} ("${f.util.Stringify(e)}")`,types:["BufferSource"]})},
f.converters["sequence<ByteString>"]=f.sequenceConverter(f.converters.ByteString),f.converters["sequence<sequence<ByteString>>"]=f.sequenceConverter(f.converters["\
sequence<ByteString>"]),f.converters["record<ByteString, ByteString>"]=f.recordConverter(f.converters.ByteString,f.converters.ByteString),Pc.exports={webidl:f}}),
RA=l((fN,nE)=>{"use strict";var{Transform:aw}=I("node:stream"),Zc=I("node:zlib"),{redirectStatusSet:gw,referrerPolicySet:Qw,badPortsSet:cw}=lr(),{getGlobalOrigin:zc}=li(),
{collectASequenceOfCodePoints:Oe,collectAnHTTPQuotedString:Ew,removeChars:Bw,parseMIMEType:Iw}=dA(),{performance:Cw}=I("node:perf_hooks"),{isBlobLike:hw,ReadableStreamFrom:lw,
isValidHTTPToken:Kc,normalizedMethodRecordsBase:uw}=L(),We=I("node:assert"),{isUint8Array:dw}=I("node:util/types"),{webidl:dr}=cA(),Xc=[],Vs;try{Vs=I("node:cryp\
to");let e=["sha256","sha384","sha512"];Xc=Vs.getHashes().filter(A=>e.includes(A))}catch{}function _c(e){let A=e.urlList,t=A.length;return t===0?null:A[t-1].toString()}
function fw(e,A){if(!gw.has(e.status))return null;let t=e.headersList.get("location",!0);return t!==null&&$c(t)&&(jc(t)||(t=ww(t)),t=new URL(t,_c(e))),t&&!t.hash&&
(t.hash=A),t}function jc(e){for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t>126||t<32)return!1}return!0}function ww(e){return Buffer.from(e,"binary").toString(
"utf8")}function wr(e){return e.urlList[e.urlList.length-1]}function pw(e){let A=wr(e);return sE(A)&&cw.has(A.port)?"blocked":"allowed"}function yw(e){return e instanceof
Error||e?.constructor?.name==="Error"||e?.constructor?.name==="DOMException"}function Dw(e){for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(!(t===9||t>=32&&
t<=126||t>=128&&t<=255))return!1}return!0}var kw=Kc;function $c(e){return(e[0]==="	"||e[0]===" "||e[e.length-1]==="	"||e[e.length-1]===" "||e.includes(`
`)||e.includes("\r")||e.includes("\0"))===!1}function Rw(e,A){let{headersList:t}=A,r=(t.get("referrer-policy",!0)??"").split(","),s="";if(r.length>0)for(let o=r.
length;o!==0;o--){let n=r[o-1].trim();if(Qw.has(n)){s=n;break}}s!==""&&(e.referrerPolicy=s)}function mw(){return"allowed"}function Fw(){return"success"}function bw(){
return"success"}function Sw(e){let A=null;A=e.mode,e.headersList.set("sec-fetch-mode",A,!0)}function Mw(e){let A=e.origin;if(!(A==="client"||A===void 0)){if(e.responseTainting===
"cors"||e.mode==="websocket")e.headersList.append("origin",A,!0);else if(e.method!=="GET"&&e.method!=="HEAD"){switch(e.referrerPolicy){case"no-referrer":A=null;
break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":e.origin&&wi(e.origin)&&!wi(wr(e))&&(A=null);break;case"same-or\
igin":xs(e,wr(e))||(A=null);break;default:}e.headersList.append("origin",A,!0)}}}function Rt(e,A){return e}function Nw(e,A,t){return!e?.startTime||e.startTime<A?
{domainLookupStartTime:A,domainLookupEndTime:A,connectionStartTime:A,connectionEndTime:A,secureConnectionStartTime:A,ALPNNegotiatedProtocol:e?.ALPNNegotiatedProtocol}:
{domainLookupStartTime:Rt(e.domainLookupStartTime,t),domainLookupEndTime:Rt(e.domainLookupEndTime,t),connectionStartTime:Rt(e.connectionStartTime,t),connectionEndTime:Rt(
e.connectionEndTime,t),secureConnectionStartTime:Rt(e.secureConnectionStartTime,t),ALPNNegotiatedProtocol:e.ALPNNegotiatedProtocol}}function Uw(e){return Rt(Cw.
now(),e)}function Lw(e){return{startTime:e.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:e.startTime??0,finalServiceWorkerStartTime:0,
finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function AE(){return{
referrerPolicy:"strict-origin-when-cross-origin"}}function Tw(e){return{referrerPolicy:e.referrerPolicy}}function Yw(e){let A=e.referrerPolicy;We(A);let t=null;
if(e.referrer==="client"){let i=zc();if(!i||i.origin==="null")return"no-referrer";t=new URL(i)}else e.referrer instanceof URL&&(t=e.referrer);let r=fi(t),s=fi(t,
!0);r.toString().length>4096&&(r=s);let o=xs(e,r),n=fr(r)&&!fr(e.url);switch(A){case"origin":return s??fi(t,!0);case"unsafe-url":return r;case"same-origin":return o?
s:"no-referrer";case"origin-when-cross-origin":return o?r:s;case"strict-origin-when-cross-origin":{let i=wr(e);return xs(r,i)?r:fr(r)&&!fr(i)?"no-referrer":s}default:
return n?"no-referrer":s}}function fi(e,A){return We(e instanceof URL),e=new URL(e),e.protocol==="file:"||e.protocol==="about:"||e.protocol==="blank:"?"no-refer\
rer":(e.username="",e.password="",e.hash="",A&&(e.pathname="",e.search=""),e)}function fr(e){if(!(e instanceof URL))return!1;if(e.href==="about:blank"||e.href===
"about:srcdoc"||e.protocol==="data:"||e.protocol==="file:")return!0;return A(e.origin);function A(t){if(t==null||t==="null")return!1;let r=new URL(t);return!!(r.
protocol==="https:"||r.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(r.hostname)||r.hostname==="localhost"||r.hostname.includes(
"localhost.")||r.hostname.endsWith(".localhost"))}}function Gw(e,A){if(Vs===void 0)return!0;let t=eE(A);if(t==="no metadata"||t.length===0)return!0;let r=vw(t),
s=Jw(t,r);for(let o of s){let n=o.algo,i=o.hash,a=Vs.createHash(n).update(e).digest("base64");if(a[a.length-1]==="="&&(a[a.length-2]==="="?a=a.slice(0,-2):a=a.slice(
0,-1)),Vw(a,i))return!0}return!1}var Hw=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function eE(e){let A=[],
t=!0;for(let r of e.split(" ")){t=!1;let s=Hw.exec(r);if(s===null||s.groups===void 0||s.groups.algo===void 0)continue;let o=s.groups.algo.toLowerCase();Xc.includes(
o)&&A.push(s.groups)}return t===!0?"no metadata":A}function vw(e){let A=e[0].algo;if(A[3]==="5")return A;for(let t=1;t<e.length;++t){let r=e[t];if(r.algo[3]==="\
5"){A="sha512";break}else{if(A[3]==="3")continue;r.algo[3]==="3"&&(A="sha384")}}return A}function Jw(e,A){if(e.length===1)return e;let t=0;for(let r=0;r<e.length;++r)
e[r].algo===A&&(e[t++]=e[r]);return e.length=t,e}function Vw(e,A){if(e.length!==A.length)return!1;for(let t=0;t<e.length;++t)if(e[t]!==A[t]){if(e[t]==="+"&&A[t]===
"-"||e[t]==="/"&&A[t]==="_")continue;return!1}return!0}function xw(e){}function xs(e,A){return e.origin===A.origin&&e.origin==="null"||e.protocol===A.protocol&&
e.hostname===A.hostname&&e.port===A.port}function qw(){let e,A;return{promise:new Promise((t,r)=>{e=t,A=r}),resolve:e,reject:A}}function Ow(e){return e.controller.
state==="aborted"}function Ww(e){return e.controller.state==="aborted"||e.controller.state==="terminated"}function Pw(e){return uw[e.toLowerCase()]??e}function Zw(e){
let A=JSON.stringify(e);if(A===void 0)throw new TypeError("Value is not JSON serializable");return We(typeof A=="string"),A}var zw=Object.getPrototypeOf(Object.
getPrototypeOf([][Symbol.iterator]()));function tE(e,A,t=0,r=1){class s{#A;#e;#t;constructor(n,i){this.#A=n,this.#e=i,this.#t=0}next(){if(typeof this!="object"||
this===null||!(#A in this))throw new TypeError(`'next' called on an object that does not implement interface ${e} Iterator.`);let n=this.#t,i=this.#A[A],a=i.length;
if(n>=a)return{value:void 0,done:!0};let{[t]:g,[r]:c}=i[n];this.#t=n+1;let Q;switch(this.#e){case"key":Q=g;break;case"value":Q=c;break;case"key+value":Q=[g,c];break}
return{value:Q,done:!1}}}return delete s.prototype.constructor,Object.setPrototypeOf(s.prototype,zw),Object.defineProperties(s.prototype,{[Symbol.toStringTag]:{
writable:!1,enumerable:!1,configurable:!0,value:`${e} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(o,n){return new s(o,n)}}function Kw(e,A,t,r=0,s=1){
let o=tE(e,t,r,s),n={keys:{writable:!0,enumerable:!0,configurable:!0,value:function(){return dr.brandCheck(this,A),o(this,"key")}},values:{writable:!0,enumerable:!0,
configurable:!0,value:function(){return dr.brandCheck(this,A),o(this,"value")}},entries:{writable:!0,enumerable:!0,configurable:!0,value:function(){return dr.brandCheck(
this,A),o(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(i,a=globalThis){if(dr.brandCheck(this,A),dr.argumentLengthCheck(
arguments,1,`${e}.forEach`),typeof i!="function")throw new TypeError(`Failed to execute 'forEach' on '${e}': parameter 1 is not of type 'Function'.`);for(let{0:g,
1:c}of o(this,"key+value"))i.call(a,c,g,this)}}};return Object.defineProperties(A.prototype,{...n,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:n.
entries.value}})}async function Xw(e,A,t){let r=A,s=t,o;try{o=e.stream.getReader()}catch(n){s(n);return}try{r(await rE(o))}catch(n){s(n)}}function _w(e){return e instanceof
ReadableStream||e[Symbol.toStringTag]==="ReadableStream"&&typeof e.tee=="function"}function jw(e){try{e.close(),e.byobRequest?.respond(0)}catch(A){if(!A.message.
includes("Controller is already closed")&&!A.message.includes("ReadableStream is already closed"))throw A}}var $w=/[^\x00-\xFF]/;function Js(e){return We(!$w.test(
e)),e}async function rE(e){let A=[],t=0;for(;;){let{done:r,value:s}=await e.read();if(r)return Buffer.concat(A,t);if(!dw(s))throw new TypeError("Received non-Ui\
nt8Array chunk");A.push(s),t+=s.length}}function Ap(e){We("protocol"in e);let A=e.protocol;return A==="about:"||A==="blob:"||A==="data:"}function wi(e){return typeof e==
"string"&&e[5]===":"&&e[0]==="h"&&e[1]==="t"&&e[2]==="t"&&e[3]==="p"&&e[4]==="s"||e.protocol==="https:"}function sE(e){We("protocol"in e);let A=e.protocol;return A===
"http:"||A==="https:"}function ep(e,A){let t=e;if(!t.startsWith("bytes"))return"failure";let r={position:5};if(A&&Oe(a=>a==="	"||a===" ",t,r),t.charCodeAt(r.position)!==
61)return"failure";r.position++,A&&Oe(a=>a==="	"||a===" ",t,r);let s=Oe(a=>{let g=a.charCodeAt(0);return g>=48&&g<=57},t,r),o=s.length?Number(s):null;if(A&&Oe(a=>a===
"	"||a===" ",t,r),t.charCodeAt(r.position)!==45)return"failure";r.position++,A&&Oe(a=>a==="	"||a===" ",t,r);let n=Oe(a=>{let g=a.charCodeAt(0);return g>=48&&g<=
57},t,r),i=n.length?Number(n):null;return r.position<t.length||i===null&&o===null||o>i?"failure":{rangeStartValue:o,rangeEndValue:i}}function tp(e,A,t){let r="b\
ytes ";return r+=Js(`${e}`),r+="-",r+=Js(`${A}`),r+="/",r+=Js(`${t}`),r}var pi=class extends aw{#A;constructor(A){super(),this.#A=A}_transform(A,t,r){if(!this._inflateStream){
if(A.length===0){r();return}this._inflateStream=(A[0]&15)===8?Zc.createInflate(this.#A):Zc.createInflateRaw(this.#A),this._inflateStream.on("data",this.push.bind(
this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.on("error",s=>this.destroy(s))}this._inflateStream.write(A,t,r)}_final(A){this._inflateStream&&
(this._inflateStream.end(),this._inflateStream=null),A()}};function rp(e){return new pi(e)}function sp(e){let A=null,t=null,r=null,s=oE("content-type",e);if(s===
null)return"failure";for(let o of s){let n=Iw(o);n==="failure"||n.essence==="*/*"||(r=n,r.essence!==t?(A=null,r.parameters.has("charset")&&(A=r.parameters.get("\
charset")),t=r.essence):!r.parameters.has("charset")&&A!==null&&r.parameters.set("charset",A))}return r??"failure"}function op(e){let A=e,t={position:0},r=[],s="";
for(;t.position<A.length;){if(s+=Oe(o=>o!=='"'&&o!==",",A,t),t.position<A.length)if(A.charCodeAt(t.position)===34){if(s+=Ew(A,t),t.position<A.length)continue}else
We(A.charCodeAt(t.position)===44),t.position++;s=Bw(s,!0,!0,o=>o===9||o===32),r.push(s),s=""}return r}function oE(e,A){let t=A.get(e,!0);return t===null?null:op(
t)}var np=new TextDecoder;function ip(e){return e.length===0?"":(e[0]===239&&e[1]===187&&e[2]===191&&(e=e.subarray(3)),np.decode(e))}var yi=class{get baseUrl(){
return zc()}get origin(){return this.baseUrl?.origin}policyContainer=AE()},Di=class{settingsObject=new yi},ap=new Di;nE.exports={isAborted:Ow,isCancelled:Ww,isValidEncodedURL:jc,
createDeferredPromise:qw,ReadableStreamFrom:lw,tryUpgradeRequestToAPotentiallyTrustworthyURL:xw,clampAndCoarsenConnectionTimingInfo:Nw,coarsenedSharedCurrentTime:Uw,
determineRequestsReferrer:Yw,makePolicyContainer:AE,clonePolicyContainer:Tw,appendFetchMetadata:Sw,appendRequestOriginHeader:Mw,TAOCheck:bw,corsCheck:Fw,crossOriginResourcePolicyCheck:mw,
createOpaqueTimingInfo:Lw,setRequestReferrerPolicyOnRedirect:Rw,isValidHTTPToken:Kc,requestBadPort:pw,requestCurrentURL:wr,responseURL:_c,responseLocationURL:fw,
isBlobLike:hw,isURLPotentiallyTrustworthy:fr,isValidReasonPhrase:Dw,sameOrigin:xs,normalizeMethod:Pw,serializeJavascriptValueToJSONString:Zw,iteratorMixin:Kw,createIterator:tE,
isValidHeaderName:kw,isValidHeaderValue:$c,isErrorLike:yw,fullyReadBody:Xw,bytesMatch:Gw,isReadableStreamLike:_w,readableStreamClose:jw,isomorphicEncode:Js,urlIsLocal:Ap,
urlHasHttpsScheme:wi,urlIsHttpHttpsScheme:sE,readAllBytes:rE,simpleRangeHeaderValue:ep,buildContentRange:tp,parseMetadata:eE,createInflate:rp,extractMimeType:sp,
getDecodeSplit:oE,utf8DecodeBytes:ip,environmentSettingsObject:ap}}),De=l((wN,iE)=>{"use strict";iE.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol(
"signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),Ri=l((pN,aE)=>{"use strict";var{Blob:gp,File:Qp}=I("node:buffer"),{kState:Ee}=De(),{webidl:jA}=cA(),
ki=class e{constructor(A,t,r={}){let s=t,o=r.type,n=r.lastModified??Date.now();this[Ee]={blobLike:A,name:s,type:o,lastModified:n}}stream(...A){return jA.brandCheck(
this,e),this[Ee].blobLike.stream(...A)}arrayBuffer(...A){return jA.brandCheck(this,e),this[Ee].blobLike.arrayBuffer(...A)}slice(...A){return jA.brandCheck(this,
e),this[Ee].blobLike.slice(...A)}text(...A){return jA.brandCheck(this,e),this[Ee].blobLike.text(...A)}get size(){return jA.brandCheck(this,e),this[Ee].blobLike.
size}get type(){return jA.brandCheck(this,e),this[Ee].blobLike.type}get name(){return jA.brandCheck(this,e),this[Ee].name}get lastModified(){return jA.brandCheck(
this,e),this[Ee].lastModified}get[Symbol.toStringTag](){return"File"}};jA.converters.Blob=jA.interfaceConverter(gp);function cp(e){return e instanceof Qp||e&&(typeof e.
stream=="function"||typeof e.arrayBuffer=="function")&&e[Symbol.toStringTag]==="File"}aE.exports={FileLike:ki,isFileLike:cp}}),yr=l((yN,BE)=>{"use strict";var{isBlobLike:qs,
iteratorMixin:Ep}=RA(),{kState:CA}=De(),{kEnumerableProperty:mt}=L(),{FileLike:gE,isFileLike:Bp}=Ri(),{webidl:P}=cA(),{File:EE}=I("node:buffer"),QE=I("node:util"),
cE=globalThis.File??EE,pr=class e{constructor(A){if(P.util.markAsUncloneable(this),A!==void 0)throw P.errors.conversionFailed({prefix:"FormData constructor",argument:"\
Argument 1",types:["undefined"]});this[CA]=[]}append(A,t,r=void 0){P.brandCheck(this,e);let s="FormData.append";if(P.argumentLengthCheck(arguments,2,s),arguments.
length===3&&!qs(t))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");A=P.converters.USVString(A,s,"name"),t=qs(
t)?P.converters.Blob(t,s,"value",{strict:!1}):P.converters.USVString(t,s,"value"),r=arguments.length===3?P.converters.USVString(r,s,"filename"):void 0;let o=mi(
A,t,r);this[CA].push(o)}delete(A){P.brandCheck(this,e);let t="FormData.delete";P.argumentLengthCheck(arguments,1,t),A=P.converters.USVString(A,t,"name"),this[CA]=
this[CA].filter(r=>r.name!==A)}get(A){P.brandCheck(this,e);let t="FormData.get";P.argumentLengthCheck(arguments,1,t),A=P.converters.USVString(A,t,"name");let r=this[CA].
findIndex(s=>s.name===A);return r===-1?null:this[CA][r].value}getAll(A){P.brandCheck(this,e);let t="FormData.getAll";return P.argumentLengthCheck(arguments,1,t),
A=P.converters.USVString(A,t,"name"),this[CA].filter(r=>r.name===A).map(r=>r.value)}has(A){P.brandCheck(this,e);let t="FormData.has";return P.argumentLengthCheck(
arguments,1,t),A=P.converters.USVString(A,t,"name"),this[CA].findIndex(r=>r.name===A)!==-1}set(A,t,r=void 0){P.brandCheck(this,e);let s="FormData.set";if(P.argumentLengthCheck(
arguments,2,s),arguments.length===3&&!qs(t))throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");A=P.converters.USVString(
A,s,"name"),t=qs(t)?P.converters.Blob(t,s,"name",{strict:!1}):P.converters.USVString(t,s,"name"),r=arguments.length===3?P.converters.USVString(r,s,"name"):void 0;
let o=mi(A,t,r),n=this[CA].findIndex(i=>i.name===A);n!==-1?this[CA]=[...this[CA].slice(0,n),o,...this[CA].slice(n+1).filter(i=>i.name!==A)]:this[CA].push(o)}[QE.
inspect.custom](A,t){let r=this[CA].reduce((o,n)=>(o[n.name]?Array.isArray(o[n.name])?o[n.name].push(n.value):o[n.name]=[o[n.name],n.value]:o[n.name]=n.value,o),
{__proto__:null});t.depth??=A,t.colors??=!0;let s=QE.formatWithOptions(t,r);return`FormData ${s.slice(s.indexOf("]")+2)}`}};Ep("FormData",pr,CA,"name","value"),
Object.defineProperties(pr.prototype,{append:mt,delete:mt,get:mt,getAll:mt,has:mt,set:mt,[Symbol.toStringTag]:{value:"FormData",configurable:!0}});function mi(e,A,t){
if(typeof A!="string"&&(Bp(A)||(A=A instanceof Blob?new cE([A],"blob",{type:A.type}):new gE(A,"blob",{type:A.type})),t!==void 0)){let r={type:A.type,lastModified:A.
lastModified};A=A instanceof EE?new cE([A],t,r):new gE(A,t,r)}return{name:e,value:A}}BE.exports={FormData:pr,makeEntry:mi}}),dE=l((DN,uE)=>{"use strict";var{isUSVString:IE,
bufferToLowerCasedHeaderName:Ip}=L(),{utf8DecodeBytes:Cp}=RA(),{HTTP_TOKEN_CODEPOINTS:hp,isomorphicDecode:CE}=dA(),{isFileLike:lp}=Ri(),{makeEntry:up}=yr(),Os=I(
"node:assert"),{File:dp}=I("node:buffer"),fp=globalThis.File??dp,wp=Buffer.from('form-data; name="'),hE=Buffer.from("; filename"),pp=Buffer.from("--"),yp=Buffer.
from(`--\r
`);function Dp(e){for(let A=0;A<e.length;++A)if((e.charCodeAt(A)&-128)!==0)return!1;return!0}function kp(e){let A=e.length;if(A<27||A>70)return!1;for(let t=0;t<
A;++t){let r=e.charCodeAt(t);if(!(r>=48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===39||r===45||r===95))return!1}return!0}function Rp(e,A){Os(A!=="failure"&&A.essence===
"multipart/form-data");let t=A.parameters.get("boundary");if(t===void 0)return"failure";let r=Buffer.from(`--${t}`,"utf8"),s=[],o={position:0};for(;e[o.position]===
13&&e[o.position+1]===10;)o.position+=2;let n=e.length;for(;e[n-1]===10&&e[n-2]===13;)n-=2;for(n!==e.length&&(e=e.subarray(0,n));;){if(e.subarray(o.position,o.position+
r.length).equals(r))o.position+=r.length;else return"failure";if(o.position===e.length-2&&Ws(e,pp,o)||o.position===e.length-4&&Ws(e,yp,o))return s;if(e[o.position]!==
13||e[o.position+1]!==10)return"failure";o.position+=2;let i=mp(e,o);if(i==="failure")return"failure";let{name:a,filename:g,contentType:c,encoding:Q}=i;o.position+=
2;let E;{let u=e.indexOf(r.subarray(2),o.position);if(u===-1)return"failure";E=e.subarray(o.position,u-4),o.position+=E.length,Q==="base64"&&(E=Buffer.from(E.toString(),
"base64"))}if(e[o.position]!==13||e[o.position+1]!==10)return"failure";o.position+=2;let B;g!==null?(c??="text/plain",Dp(c)||(c=""),B=new fp([E],g,{type:c})):B=
Cp(Buffer.from(E)),Os(IE(a)),Os(typeof B=="string"&&IE(B)||lp(B)),s.push(up(a,B,g))}}function mp(e,A){let t=null,r=null,s=null,o=null;for(;;){if(e[A.position]===
13&&e[A.position+1]===10)return t===null?"failure":{name:t,filename:r,contentType:s,encoding:o};let n=Ft(i=>i!==10&&i!==13&&i!==58,e,A);if(n=Fi(n,!0,!0,i=>i===9||
i===32),!hp.test(n.toString())||e[A.position]!==58)return"failure";switch(A.position++,Ft(i=>i===32||i===9,e,A),Ip(n)){case"content-disposition":{if(t=r=null,!Ws(
e,wp,A)||(A.position+=17,t=lE(e,A),t===null))return"failure";if(Ws(e,hE,A)){let i=A.position+hE.length;if(e[i]===42&&(A.position+=1,i+=1),e[i]!==61||e[i+1]!==34||
(A.position+=12,r=lE(e,A),r===null))return"failure"}break}case"content-type":{let i=Ft(a=>a!==10&&a!==13,e,A);i=Fi(i,!1,!0,a=>a===9||a===32),s=CE(i);break}case"\
content-transfer-encoding":{let i=Ft(a=>a!==10&&a!==13,e,A);i=Fi(i,!1,!0,a=>a===9||a===32),o=CE(i);break}default:Ft(i=>i!==10&&i!==13,e,A)}if(e[A.position]!==13&&
e[A.position+1]!==10)return"failure";A.position+=2}}function lE(e,A){Os(e[A.position-1]===34);let t=Ft(r=>r!==10&&r!==13&&r!==34,e,A);return e[A.position]!==34?
null:(A.position++,t=new TextDecoder().decode(t).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),t)}function Ft(e,A,t){let r=t.position;for(;r<A.length&&e(A[r]);)++r;return A.subarray(t.position,t.position=r)}function Fi(e,A,t,r){
let s=0,o=e.length-1;if(A)for(;s<e.length&&r(e[s]);)s++;if(t)for(;o>0&&r(e[o]);)o--;return s===0&&o===e.length-1?e:e.subarray(s,o+1)}function Ws(e,A,t){if(e.length<
A.length)return!1;for(let r=0;r<A.length;r++)if(A[r]!==e[t.position+r])return!1;return!0}uE.exports={multipartFormDataParser:Rp,validateBoundary:kp}}),Mt=l((kN,bE)=>{
"use strict";var Dr=L(),{ReadableStreamFrom:Fp,isBlobLike:fE,isReadableStreamLike:bp,readableStreamClose:Sp,createDeferredPromise:Mp,fullyReadBody:Np,extractMimeType:Up,
utf8DecodeBytes:yE}=RA(),{FormData:wE}=yr(),{kState:St}=De(),{webidl:Lp}=cA(),{Blob:Tp}=I("node:buffer"),bi=I("node:assert"),{isErrored:DE,isDisturbed:Yp}=I("no\
de:stream"),{isArrayBuffer:Gp}=I("node:util/types"),{serializeAMimeType:Hp}=dA(),{multipartFormDataParser:vp}=dE(),Si;try{let e=I("node:crypto");Si=A=>e.randomInt(
0,A)}catch{Si=e=>Math.floor(Math.random(e))}var Ps=new TextEncoder;function Jp(){}var kE=globalThis.FinalizationRegistry&&process.version.indexOf("v18")!==0,RE;
kE&&(RE=new FinalizationRegistry(e=>{let A=e.deref();A&&!A.locked&&!Yp(A)&&!DE(A)&&A.cancel("Response object has been garbage collected").catch(Jp)}));function mE(e,A=!1){
let t=null;e instanceof ReadableStream?t=e:fE(e)?t=e.stream():t=new ReadableStream({async pull(i){let a=typeof s=="string"?Ps.encode(s):s;a.byteLength&&i.enqueue(
a),queueMicrotask(()=>Sp(i))},start(){},type:"bytes"}),bi(bp(t));let r=null,s=null,o=null,n=null;if(typeof e=="string")s=e,n="text/plain;charset=UTF-8";else if(e instanceof
URLSearchParams)s=e.toString(),n="application/x-www-form-urlencoded;charset=UTF-8";else if(Gp(e))s=new Uint8Array(e.slice());else if(ArrayBuffer.isView(e))s=new Uint8Array(
e.buffer.slice(e.byteOffset,e.byteOffset+e.byteLength));else if(Dr.isFormDataLike(e)){let i=`----formdata-undici-0${`${Si(1e11)}`.padStart(11,"0")}`,a=`--${i}\r
Content-Disposition: form-data`,g=h=>h.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),c=h=>h.replace(/\r?\n|\r/g,`\r
`),Q=[],E=new Uint8Array([13,10]);o=0;let B=!1;for(let[h,w]of e)if(typeof w=="string"){let C=Ps.encode(a+`; name="${g(c(h))}"\r
\r
${c(w)}\r
`);Q.push(C),o+=C.byteLength}else{let C=Ps.encode(`${a}; name="${g(c(h))}"`+(w.name?`; filename="${g(w.name)}"`:"")+`\r
Content-Type: ${w.type||"application/octet-stream"}\r
\r
`);Q.push(C,w,E),typeof w.size=="number"?o+=C.byteLength+w.size+E.byteLength:B=!0}let u=Ps.encode(`--${i}--\r
`);Q.push(u),o+=u.byteLength,B&&(o=null),s=e,r=async function*(){for(let h of Q)h.stream?yield*h.stream():yield h},n=`multipart/form-data; boundary=${i}`}else if(fE(
e))s=e,o=e.size,e.type&&(n=e.type);else if(typeof e[Symbol.asyncIterator]=="function"){if(A)throw new TypeError("keepalive");if(Dr.isDisturbed(e)||e.locked)throw new TypeError(
"Response body object should not be disturbed or locked");t=e instanceof ReadableStream?e:Fp(e)}if((typeof s=="string"||Dr.isBuffer(s))&&(o=Buffer.byteLength(s)),
r!=null){let i;t=new ReadableStream({async start(){i=r(e)[Symbol.asyncIterator]()},async pull(a){let{value:g,done:c}=await i.next();if(c)queueMicrotask(()=>{a.close(),
a.byobRequest?.respond(0)});else if(!DE(t)){let Q=new Uint8Array(g);Q.byteLength&&a.enqueue(Q)}return a.desiredSize>0},async cancel(a){await i.return()},type:"b\
ytes"})}return[{stream:t,source:s,length:o},n]}function Vp(e,A=!1){return e instanceof ReadableStream&&(bi(!Dr.isDisturbed(e),"The body has already been consume\
d."),bi(!e.locked,"The stream is locked.")),mE(e,A)}function xp(e,A){let[t,r]=A.stream.tee();return A.stream=t,{stream:r,length:A.length,source:A.source}}function qp(e){
if(e.aborted)throw new DOMException("The operation was aborted.","AbortError")}function Op(e){return{blob(){return bt(this,A=>{let t=pE(this);return t===null?t=
"":t&&(t=Hp(t)),new Tp([A],{type:t})},e)},arrayBuffer(){return bt(this,A=>new Uint8Array(A).buffer,e)},text(){return bt(this,yE,e)},json(){return bt(this,Pp,e)},
formData(){return bt(this,A=>{let t=pE(this);if(t!==null)switch(t.essence){case"multipart/form-data":{let r=vp(A,t);if(r==="failure")throw new TypeError("Failed\
 to parse body as FormData.");let s=new wE;return s[St]=r,s}case"application/x-www-form-urlencoded":{let r=new URLSearchParams(A.toString()),s=new wE;for(let[o,
n]of r)s.append(o,n);return s}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},e)},bytes(){return bt(
this,A=>new Uint8Array(A),e)}}}function Wp(e){Object.assign(e.prototype,Op(e))}async function bt(e,A,t){if(Lp.brandCheck(e,t),FE(e))throw new TypeError("Body is\
 unusable: Body has already been read");qp(e[St]);let r=Mp(),s=n=>r.reject(n),o=n=>{try{r.resolve(A(n))}catch(i){s(i)}};return e[St].body==null?(o(Buffer.allocUnsafe(
0)),r.promise):(await Np(e[St].body,o,s),r.promise)}function FE(e){let A=e[St].body;return A!=null&&(A.stream.locked||Dr.isDisturbed(A.stream))}function Pp(e){return JSON.
parse(yE(e))}function pE(e){let A=e[St].headersList,t=Up(A);return t==="failure"?null:t}bE.exports={extractBody:mE,safelyExtractBody:Vp,cloneBody:xp,mixinBody:Wp,
streamRegistry:RE,hasFinalizationRegistry:kE,bodyUnusable:FE}}),WE=l((RN,OE)=>{"use strict";var m=I("node:assert"),D=L(),{channels:SE}=ut(),Mi=Ei(),{RequestContentLengthMismatchError:Pe,
ResponseContentLengthMismatchError:ME,RequestAbortedError:vE,InvalidArgumentError:Zp,HeadersTimeoutError:zp,HeadersOverflowError:Kp,SocketError:Nt,InformationalError:Ze,
BodyTimeoutError:Xp,HTTPParserError:_p,ResponseExceededMaxSizeError:jp}=H(),{kUrl:JE,kReset:fA,kClient:Xs,kParser:Z,kBlocking:mr,kRunning:sA,kPending:VE,kSize:NE,
kWriting:ke,kQueue:xA,kNoRef:kr,kKeepAliveDefaultTimeout:$p,kHostHeader:Ay,kPendingIdx:ey,kRunningIdx:GA,kError:hA,kPipelining:_s,kSocket:ze,kKeepAliveTimeoutValue:$s,
kMaxHeadersSize:Ni,kKeepAliveMaxTimeout:ty,kKeepAliveTimeoutThreshold:ry,kHeadersTimeout:sy,kBodyTimeout:oy,kStrictContentLength:Ti,kMaxRequests:UE,kCounter:ny,
kMaxResponseSize:iy,kOnError:LE,kResume:Be,kHTTPContext:xE}=K(),mA=Rc(),TE=Buffer.alloc(0),Zs=Buffer[Symbol.species],zs=D.addListener,ay=D.removeAllListeners,Ke=Symbol(
"kIdleSocketValidation"),Ut=Symbol("kIdleSocketValidationTimeout"),vi=Symbol("kSocketUsed"),Ui;async function gy(){let e=process.env.JEST_WORKER_ID?Ci():void 0,
A;try{A=await WebAssembly.compile(bc())}catch{A=await WebAssembly.compile(e||Ci())}return await WebAssembly.instantiate(A,{env:{wasm_on_url:(t,r,s)=>0,wasm_on_status:(t,r,s)=>{
m($.ptr===t);let o=r-Ae+$A.byteOffset;return $.onStatus(new Zs($A.buffer,o,s))||0},wasm_on_message_begin:t=>(m($.ptr===t),$.onMessageBegin()||0),wasm_on_header_field:(t,r,s)=>{
m($.ptr===t);let o=r-Ae+$A.byteOffset;return $.onHeaderField(new Zs($A.buffer,o,s))||0},wasm_on_header_value:(t,r,s)=>{m($.ptr===t);let o=r-Ae+$A.byteOffset;return $.
onHeaderValue(new Zs($A.buffer,o,s))||0},wasm_on_headers_complete:(t,r,s,o)=>(m($.ptr===t),$.onHeadersComplete(r,!!s,!!o)||0),wasm_on_body:(t,r,s)=>{m($.ptr===t);
let o=r-Ae+$A.byteOffset;return $.onBody(new Zs($A.buffer,o,s))||0},wasm_on_message_complete:t=>(m($.ptr===t),$.onMessageComplete()||0)}})}var Li=null,Yi=gy();Yi.
catch();var $=null,$A=null,Ks=0,Ae=null,Qy=0,Rr=1,Lt=2|Rr,js=4|Rr,Gi=8|Qy,Hi=class{constructor(A,t,{exports:r}){m(Number.isFinite(A[Ni])&&A[Ni]>0),this.llhttp=r,
this.ptr=this.llhttp.llhttp_alloc(mA.TYPE.RESPONSE),this.client=A,this.socket=t,this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.statusCode=null,
this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=A[Ni],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(
this),this.bytesRead=0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=A[iy]}setTimeout(A,t){A!==this.timeoutValue||t&Rr^this.timeoutType&
Rr?(this.timeout&&(Mi.clearTimeout(this.timeout),this.timeout=null),A&&(t&Rr?this.timeout=Mi.setFastTimeout(YE,A,new WeakRef(this)):(this.timeout=setTimeout(YE,
A,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=A):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=t}resume(){this.socket.
destroyed||!this.paused||(m(this.ptr!=null),m($==null),this.llhttp.llhttp_resume(this.ptr),m(this.timeoutType===js),this.timeout&&this.timeout.refresh&&this.timeout.
refresh(),this.paused=!1,this.execute(this.socket.read()||TE),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){let A=this.socket.read();if(A===null)break;
this.execute(A)}}execute(A){m(this.ptr!=null),m($==null),m(!this.paused);let{socket:t,llhttp:r}=this;A.length>Ks&&(Ae&&r.free(Ae),Ks=Math.ceil(A.length/4096)*4096,
Ae=r.malloc(Ks)),new Uint8Array(r.memory.buffer,Ae,Ks).set(A);try{let s;try{$A=A,$=this,s=r.llhttp_execute(this.ptr,Ae,A.length)}catch(n){throw n}finally{$=null,
$A=null}let o=r.llhttp_get_error_pos(this.ptr)-Ae;if(s!==mA.ERROR.OK){let n=A.subarray(o);if(s===mA.ERROR.PAUSED_UPGRADE)this.onUpgrade(n);else if(s===mA.ERROR.
PAUSED)this.paused=!0,t.unshift(n);else throw this.createError(s,n)}}catch(s){D.destroy(t,s)}}finish(){m($===null),m(this.ptr!=null),m(!this.paused);let{llhttp:A}=this,
t;try{$=this,t=A.llhttp_finish(this.ptr)}finally{$=null}return t===mA.ERROR.OK?null:t===mA.ERROR.PAUSED||t===mA.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.
createError(t,TE)}createError(A,t){let{llhttp:r,contentLength:s,bytesRead:o}=this;if(s&&o!==parseInt(s,10))return new ME;let n=r.llhttp_get_error_reason(this.ptr),
i="";if(n){let a=new Uint8Array(r.memory.buffer,n).indexOf(0);i="Response does not match the HTTP/1.1 protocol ("+Buffer.from(r.memory.buffer,n,a).toString()+")"}
return new _p(i,mA.ERROR[A],t)}destroy(){m(this.ptr!=null),m($==null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&Mi.clearTimeout(this.timeout),
this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(A){this.statusText=A.toString()}onMessageBegin(){let{socket:A,client:t}=this;
if(A.destroyed)return-1;if(t[sA]===0)return D.destroy(A,new Nt("bad response",D.getSocketInfo(A))),-1;let r=t[xA][t[GA]];if(!r)return-1;r.onResponseStarted()}onHeaderField(A){
let t=this.headers.length;(t&1)===0?this.headers.push(A):this.headers[t-1]=Buffer.concat([this.headers[t-1],A]),this.trackHeader(A.length)}onHeaderValue(A){let t=this.
headers.length;(t&1)===1?(this.headers.push(A),t+=1):this.headers[t-1]=Buffer.concat([this.headers[t-1],A]);let r=this.headers[t-2];if(r.length===10){let s=D.bufferToLowerCasedHeaderName(
r);s==="keep-alive"?this.keepAlive+=A.toString():s==="connection"&&(this.connection+=A.toString())}else r.length===14&&D.bufferToLowerCasedHeaderName(r)==="cont\
ent-length"&&(this.contentLength+=A.toString());this.trackHeader(A.length)}trackHeader(A){this.headersSize+=A,this.headersSize>=this.headersMaxSize&&D.destroy(this.
socket,new Kp)}onUpgrade(A){let{upgrade:t,client:r,socket:s,headers:o,statusCode:n,statusText:i}=this;m(t),m(r[ze]===s),m(!s.destroyed),m(!this.paused),m((o.length&
1)===0);let a=r[xA][r[GA]];m(a),m(a.upgrade||a.method==="CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=
0,s.unshift(A),s[Z].destroy(),s[Z]=null,s[Xs]=null,s[hA]=null,ay(s),r[ze]=null,r[xE]=null,r[xA][r[GA]++]=null,r.emit("disconnect",r[JE],[r],new Ze("upgrade"));try{
a.onUpgrade(n,o,s,i)}catch(g){D.errorRequest(r,a,g),D.destroy(s,g)}r[Be]()}onHeadersComplete(A,t,r){let{client:s,socket:o,headers:n,statusText:i}=this;if(o.destroyed)
return-1;if(s[sA]===0)return D.destroy(o,new Nt("bad response",D.getSocketInfo(o))),-1;let a=s[xA][s[GA]];if(!a)return-1;if(m(!this.upgrade),m(this.statusCode<200),
A===100)return D.destroy(o,new Nt("bad response",D.getSocketInfo(o))),-1;if(t&&!a.upgrade)return D.destroy(o,new Nt("bad upgrade",D.getSocketInfo(o))),-1;if(m(this.
timeoutType===Lt),this.statusCode=A,this.shouldKeepAlive=r||a.method==="HEAD"&&!o[fA]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){let c=a.
bodyTimeout!=null?a.bodyTimeout:s[oy];this.setTimeout(c,js)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(a.method==="CONNECT")return m(s[sA]===
1),this.upgrade=!0,2;if(t)return m(s[sA]===1),this.upgrade=!0,2;if(m((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&s[_s]){
let c=this.keepAlive?D.parseKeepAliveTimeout(this.keepAlive):null;if(c!=null){let Q=Math.min(c-s[ry],s[ty]);Q<=0?o[fA]=!0:s[$s]=Q}else s[$s]=s[$p]}else o[fA]=!0;
let g=a.onHeaders(A,n,this.resume,i)===!1;return a.aborted?-1:a.method==="HEAD"||A<200?1:(o[mr]&&(o[mr]=!1,s[Be]()),g?mA.ERROR.PAUSED:0)}onBody(A){let{client:t,
socket:r,statusCode:s,maxResponseSize:o}=this;if(r.destroyed)return-1;let n=t[xA][t[GA]];if(m(n),m(this.timeoutType===js),this.timeout&&this.timeout.refresh&&this.
timeout.refresh(),m(s>=200),o>-1&&this.bytesRead+A.length>o)return D.destroy(r,new jp),-1;if(this.bytesRead+=A.length,n.onData(A)===!1)return mA.ERROR.PAUSED}onMessageComplete(){
let{client:A,socket:t,statusCode:r,upgrade:s,headers:o,contentLength:n,bytesRead:i,shouldKeepAlive:a}=this;if(t.destroyed&&(!r||a))return-1;if(s)return;m(r>=100),
m((this.headers.length&1)===0);let g=A[xA][A[GA]];if(m(g),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.
connection="",this.headers=[],this.headersSize=0,!(r<200)){if(g.method!=="HEAD"&&n&&i!==parseInt(n,10))return D.destroy(t,new ME),-1;if(g.onComplete(o),A[xA][A[GA]++]=
null,t[vi]=!0,t[ke])return m(A[sA]===0),D.destroy(t,new Ze("reset")),mA.ERROR.PAUSED;if(a){if(t[fA]&&A[sA]===0)return D.destroy(t,new Ze("reset")),mA.ERROR.PAUSED;
A[_s]==null||A[_s]===1?setImmediate(()=>A[Be]()):A[Be]()}else return D.destroy(t,new Ze("reset")),mA.ERROR.PAUSED}}};function YE(e){let{socket:A,timeoutType:t,client:r,
paused:s}=e.deref();t===Lt?(!A[ke]||A.writableNeedDrain||r[sA]>1)&&(m(!s,"cannot be paused while waiting for headers"),D.destroy(A,new zp)):t===js?s||D.destroy(
A,new Xp):t===Gi&&(m(r[sA]===0&&r[$s]),D.destroy(A,new Ze("socket idle timeout")))}async function cy(e,A){e[ze]=A,Li||(Li=await Yi,Yi=null),A[kr]=!1,A[ke]=!1,A[fA]=
!1,A[mr]=!1,A[Ke]=0,A[Ut]=null,A[vi]=!1,A[Z]=new Hi(e,A,Li),zs(A,"error",function(r){let s=this[Z];if(r.code==="ECONNRESET"&&s.statusCode&&!s.shouldKeepAlive){let o=s.
finish();o&&(this[hA]=o,this[Xs][LE](o));return}this[hA]=r,this[Xs][LE](r)}),zs(A,"readable",function(){let r=this[Z];r&&r.readMore()}),zs(A,"end",function(){let r=this[Z];
if(r.statusCode&&!r.shouldKeepAlive){let s=r.finish();s&&D.destroy(this,s);return}D.destroy(this,new Nt("other side closed",D.getSocketInfo(this)))}),zs(A,"clos\
e",function(){let r=this[Xs],s=this[Z];qE(this),s&&(!this[hA]&&s.statusCode&&!s.shouldKeepAlive&&(this[hA]=s.finish()||this[hA]),this[Z].destroy(),this[Z]=null);
let o=this[hA]||new Nt("closed",D.getSocketInfo(this));if(r[ze]=null,r[xE]=null,r.destroyed){m(r[VE]===0);let n=r[xA].splice(r[GA]);for(let i=0;i<n.length;i++){
let a=n[i];D.errorRequest(r,a,o)}}else if(r[sA]>0&&o.code!=="UND_ERR_INFO"){let n=r[xA][r[GA]];r[xA][r[GA]++]=null,D.errorRequest(r,n,o)}r[ey]=r[GA],m(r[sA]===0),
r.emit("disconnect",r[JE],[r],o),r[Be]()});let t=!1;return A.on("close",()=>{t=!0}),{version:"h1",defaultPipelining:1,write(...r){return Cy(e,...r)},resume(){By(
e)},destroy(r,s){t?queueMicrotask(s):A.destroy(r).on("close",s)},get destroyed(){return A.destroyed},busy(r){return!!(A[ke]||A[fA]||A[mr]||A[Ke]===1||r&&(e[sA]>
0&&!r.idempotent||e[sA]>0&&(r.upgrade||r.method==="CONNECT")||e[sA]>0&&D.bodyLength(r.body)!==0&&(D.isStream(r.body)||D.isAsyncIterable(r.body)||D.isFormDataLike(
r.body))))}}}function qE(e){e[Ut]&&(clearImmediate(e[Ut]),e[Ut]=null),e[Ke]=0}function Ey(e,A){A[Ke]=1,A[Ut]=setImmediate(()=>{A[Ut]=null,A[Ke]=2,e[ze]===A&&!A.
destroyed&&e[Be]()})}function By(e){let A=e[ze];if(A&&!A.destroyed){if(e[NE]===0?!A[kr]&&A.unref&&(A.unref(),A[kr]=!0):A[kr]&&A.ref&&(A.ref(),A[kr]=!1),e[sA]===
0&&e[VE]>0&&A[vi]){if(A[Ke]===0)return Ey(e,A),A[Z].readMore(),A.destroyed,void 0;if(A[Ke]===1)return A[Z].readMore(),A.destroyed,void 0}if(e[sA]===0&&(A[Z].readMore(),
A.destroyed))return;if(e[NE]===0)A[Z].timeoutType!==Gi&&A[Z].setTimeout(e[$s],Gi);else if(e[sA]>0&&A[Z].statusCode<200&&A[Z].timeoutType!==Lt){let t=e[xA][e[GA]],
r=t.headersTimeout!=null?t.headersTimeout:e[sy];A[Z].setTimeout(r,Lt)}}}function Iy(e){return e!=="GET"&&e!=="HEAD"&&e!=="OPTIONS"&&e!=="TRACE"&&e!=="CONNECT"}function Cy(e,A){
let{method:t,path:r,host:s,upgrade:o,blocking:n,reset:i}=A,{body:a,headers:g,contentLength:c}=A,Q=t==="PUT"||t==="POST"||t==="PATCH"||t==="QUERY"||t==="PROPFIND"||
t==="PROPPATCH";if(D.isFormDataLike(a)){Ui||(Ui=Mt().extractBody);let[w,C]=Ui(a);A.contentType==null&&g.push("content-type",C),a=w.stream,c=w.length}else if(D.isBlobLike(
a)&&A.contentType==null){let w=a.type;if(w){let C=`${w}`;if(!D.isValidHeaderValue(C))return D.errorRequest(e,A,new Zp("invalid content-type header")),!1;g.push(
"content-type",C)}}a&&typeof a.read=="function"&&a.read(0);let E=D.bodyLength(a);if(c=E??c,c===null&&(c=A.contentLength),c===0&&!Q&&(c=null),Iy(t)&&c>0&&A.contentLength!==
null&&A.contentLength!==c){if(e[Ti])return D.errorRequest(e,A,new Pe),!1;process.emitWarning(new Pe)}let B=e[ze];qE(B);let u=w=>{if(!A.aborted){if(A.completed){
(A.upgrade||A.method==="CONNECT")&&D.destroy(B,new Ze("aborted"));return}D.errorRequest(e,A,w||new vE),D.destroy(a),D.destroy(B,new Ze("aborted"))}};try{A.onConnect(
u)}catch(w){D.errorRequest(e,A,w)}if(A.aborted)return!1;t==="HEAD"&&(B[fA]=!0),(o||t==="CONNECT")&&(B[fA]=!0),i!=null&&(B[fA]=i),e[UE]&&B[ny]++>=e[UE]&&(B[fA]=!0),
n&&(B[mr]=!0);let h=`${t} ${r} HTTP/1.1\r
`;if(typeof s=="string"?h+=`host: ${s}\r
`:h+=e[Ay],o?h+=`connection: upgrade\r
upgrade: ${o}\r
`:e[_s]&&!B[fA]?h+=`connection: keep-alive\r
`:h+=`connection: close\r
`,Array.isArray(g))for(let w=0;w<g.length;w+=2){let C=g[w+0],d=g[w+1];if(Array.isArray(d))for(let U=0;U<d.length;U++)h+=`${C}: ${d[U]}\r
`;else h+=`${C}: ${d}\r
`}return SE.sendHeaders.hasSubscribers&&SE.sendHeaders.publish({request:A,headers:h,socket:B}),!a||E===0?GE(u,null,e,A,B,c,h,Q):D.isBuffer(a)?GE(u,a,e,A,B,c,h,Q):
D.isBlobLike(a)?typeof a.stream=="function"?HE(u,a.stream(),e,A,B,c,h,Q):ly(u,a,e,A,B,c,h,Q):D.isStream(a)?hy(u,a,e,A,B,c,h,Q):D.isIterable(a)?HE(u,a,e,A,B,c,h,
Q):m(!1),!0}function hy(e,A,t,r,s,o,n,i){m(o!==0||t[sA]===0,"stream body cannot be pipelined");let a=!1,g=new Ao({abort:e,socket:s,request:r,contentLength:o,client:t,
expectsPayload:i,header:n}),c=function(u){if(!a)try{!g.write(u)&&this.pause&&this.pause()}catch(h){D.destroy(this,h)}},Q=function(){a||A.resume&&A.resume()},E=function(){
if(queueMicrotask(()=>{A.removeListener("error",B)}),!a){let u=new vE;queueMicrotask(()=>B(u))}},B=function(u){if(!a){if(a=!0,m(s.destroyed||s[ke]&&t[sA]<=1),s.
off("drain",Q).off("error",B),A.removeListener("data",c).removeListener("end",B).removeListener("close",E),!u)try{g.end()}catch(h){u=h}g.destroy(u),u&&(u.code!==
"UND_ERR_INFO"||u.message!=="reset")?D.destroy(A,u):D.destroy(A)}};A.on("data",c).on("end",B).on("error",B).on("close",E),A.resume&&A.resume(),s.on("drain",Q).on(
"error",B),A.errorEmitted??A.errored?setImmediate(()=>B(A.errored)):(A.endEmitted??A.readableEnded)&&setImmediate(()=>B(null)),(A.closeEmitted??A.closed)&&setImmediate(
E)}function GE(e,A,t,r,s,o,n,i){try{A?D.isBuffer(A)&&(m(o===A.byteLength,"buffer body must have content length"),s.cork(),s.write(`${n}content-length: ${o}\r
\r
`,"latin1"),s.write(A),s.uncork(),r.onBodySent(A),!i&&r.reset!==!1&&(s[fA]=!0)):o===0?s.write(`${n}content-length: 0\r
\r
`,"latin1"):(m(o===null,"no body must not have content length"),s.write(`${n}\r
`,"latin1")),r.onRequestSent(),t[Be]()}catch(a){e(a)}}async function ly(e,A,t,r,s,o,n,i){m(o===A.size,"blob body must have content length");try{if(o!=null&&o!==
A.size)throw new Pe;let a=Buffer.from(await A.arrayBuffer());s.cork(),s.write(`${n}content-length: ${o}\r
\r
`,"latin1"),s.write(a),s.uncork(),r.onBodySent(a),r.onRequestSent(),!i&&r.reset!==!1&&(s[fA]=!0),t[Be]()}catch(a){e(a)}}async function HE(e,A,t,r,s,o,n,i){m(o!==
0||t[sA]===0,"iterator body cannot be pipelined");let a=null;function g(){if(a){let E=a;a=null,E()}}let c=()=>new Promise((E,B)=>{m(a===null),s[hA]?B(s[hA]):a=E});
s.on("close",g).on("drain",g);let Q=new Ao({abort:e,socket:s,request:r,contentLength:o,client:t,expectsPayload:i,header:n});try{for await(let E of A){if(s[hA])throw s[hA];
Q.write(E)||await c()}Q.end()}catch(E){Q.destroy(E)}finally{s.off("close",g).off("drain",g)}}var Ao=class{constructor({abort:A,socket:t,request:r,contentLength:s,
client:o,expectsPayload:n,header:i}){this.socket=t,this.request=r,this.contentLength=s,this.client=o,this.bytesWritten=0,this.expectsPayload=n,this.header=i,this.
abort=A,t[ke]=!0}write(A){let{socket:t,request:r,contentLength:s,client:o,bytesWritten:n,expectsPayload:i,header:a}=this;if(t[hA])throw t[hA];if(t.destroyed)return!1;
let g=Buffer.byteLength(A);if(!g)return!0;if(s!==null&&n+g>s){if(o[Ti])throw new Pe;process.emitWarning(new Pe)}t.cork(),n===0&&(!i&&r.reset!==!1&&(t[fA]=!0),s===
null?t.write(`${a}transfer-encoding: chunked\r
`,"latin1"):t.write(`${a}content-length: ${s}\r
\r
`,"latin1")),s===null&&t.write(`\r
${g.toString(16)}\r
`,"latin1"),this.bytesWritten+=g;let c=t.write(A);return t.uncork(),r.onBodySent(A),c||t[Z].timeout&&t[Z].timeoutType===Lt&&t[Z].timeout.refresh&&t[Z].timeout.refresh(),
c}end(){let{socket:A,contentLength:t,client:r,bytesWritten:s,expectsPayload:o,header:n,request:i}=this;if(i.onRequestSent(),A[ke]=!1,A[hA])throw A[hA];if(!A.destroyed){
if(s===0?o?A.write(`${n}content-length: 0\r
\r
`,"latin1"):A.write(`${n}\r
`,"latin1"):t===null&&A.write(`\r
0\r
\r
`,"latin1"),t!==null&&s!==t){if(r[Ti])throw new Pe;process.emitWarning(new Pe)}A[Z].timeout&&A[Z].timeoutType===Lt&&A[Z].timeout.refresh&&A[Z].timeout.refresh(),
r[Be]()}}destroy(A){let{socket:t,client:r,abort:s}=this;t[ke]=!1,A&&(m(r[sA]<=1,"pipeline should only contain this request"),s(A))}};OE.exports=cy}),$E=l((mN,jE)=>{
"use strict";var te=I("node:assert"),{errorMonitor:Ji}=I("node:events"),{pipeline:uy}=I("node:stream"),T=L(),{RequestContentLengthMismatchError:xi,RequestAbortedError:Vi,
SocketError:Fr,InformationalError:eo}=H(),{kUrl:to,kReset:so,kClient:Tt,kRunning:oo,kPending:dy,kQueue:Xe,kPendingIdx:Oi,kRunningIdx:ee,kError:OA,kSocket:gA,kStrictContentLength:fy,
kOnError:Wi,kMaxConcurrentStreams:XE,kHTTP2Session:qA,kResume:me,kSize:wy,kHTTPContext:py}=K(),Re=Symbol("open streams"),PE,ZE=!1,ro;try{ro=I("node:http2")}catch{
ro={constants:{}}}var{constants:{HTTP2_HEADER_AUTHORITY:yy,HTTP2_HEADER_METHOD:Dy,HTTP2_HEADER_PATH:ky,HTTP2_HEADER_SCHEME:Ry,HTTP2_HEADER_CONTENT_LENGTH:my,HTTP2_HEADER_EXPECT:Fy,
HTTP2_HEADER_STATUS:qi}}=ro;function _E(e){let A=[];for(let[t,r]of Object.entries(e))if(Array.isArray(r))for(let s of r)A.push(Buffer.from(t),Buffer.from(s));else
A.push(Buffer.from(t),Buffer.from(r));return A}function by(e){let{[qi]:A,...t}=e;return _E(t)}async function Sy(e,A){e[gA]=A,ZE||(ZE=!0,process.emitWarning("H2 \
support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));let t=ro.connect(e[to],{createConnection:()=>A,peerMaxConcurrentStreams:e[XE]});
t[Re]=0,t[Tt]=e,t[gA]=A,T.addListener(t,"error",Ny),T.addListener(t,"frameError",Uy),T.addListener(t,"end",Ly),T.addListener(t,"goaway",Ty),T.addListener(t,"clo\
se",function(){let{[Tt]:s}=this,{[gA]:o}=s,n=this[gA][OA]||this[OA]||new Fr("closed",T.getSocketInfo(o));if(s[qA]=null,s.destroyed){te(s[dy]===0);let i=s[Xe].splice(
s[ee]);for(let a=0;a<i.length;a++){let g=i[a];T.errorRequest(s,g,n)}}}),t.unref(),e[qA]=t,A[qA]=t,T.addListener(A,"error",function(s){this[OA]=s,this[Tt][Wi](s)}),
T.addListener(A,"end",function(){T.destroy(this,new Fr("other side closed",T.getSocketInfo(this)))}),T.addListener(A,"close",function(){let s=this[OA]||new Fr("\
closed",T.getSocketInfo(this));e[gA]=null,this[qA]!=null&&this[qA].destroy(s),e[Oi]=e[ee],te(e[oo]===0),e.emit("disconnect",e[to],[e],s),e[me]()});let r=!1;return A.
on("close",()=>{r=!0}),{version:"h2",defaultPipelining:1/0,write(...s){return Gy(e,...s)},resume(){My(e)},destroy(s,o){r?queueMicrotask(o):A.destroy(s).on("clos\
e",o)},get destroyed(){return A.destroyed},busy(){return!1}}}function My(e){let A=e[gA];A?.destroyed===!1&&(e[wy]===0&&e[XE]===0?(A.unref(),e[qA].unref()):(A.ref(),
e[qA].ref()))}function Ny(e){this[gA][OA]=e,this[Tt][Wi](e)}function Uy(e,A,t){if(t===0){let r=new eo(`HTTP/2: "frameError" received - type ${e}, code ${A}`);this[gA][OA]=
r,this[Tt][Wi](r)}}function Ly(){let e=new Fr("other side closed",T.getSocketInfo(this[gA]));this.destroy(e),T.destroy(this[gA],e)}function Ty(e){let A=this[OA]||
new Fr(`HTTP/2: "GOAWAY" frame received with code ${e}`,T.getSocketInfo(this)),t=this[Tt];if(t[gA]=null,t[py]=null,this[qA]!=null&&(this[qA].destroy(A),this[qA]=
null),T.destroy(this[gA],A),t[ee]<t[Xe].length){let r=t[Xe][t[ee]];t[Xe][t[ee]++]=null,T.errorRequest(t,r,A),t[Oi]=t[ee]}te(t[oo]===0),t.emit("disconnect",t[to],
[t],A),t[me]()}function Yy(e){return e!=="GET"&&e!=="HEAD"&&e!=="OPTIONS"&&e!=="TRACE"&&e!=="CONNECT"}function Gy(e,A){let t=e[qA],{method:r,path:s,host:o,upgrade:n,
expectContinue:i,signal:a,headers:g}=A,{body:c}=A;if(n)return T.errorRequest(e,A,new Error("Upgrade not supported for H2")),!1;let Q={};for(let M=0;M<g.length;M+=
2){let J=g[M+0],q=g[M+1];if(Array.isArray(q))for(let AA=0;AA<q.length;AA++)Q[J]?Q[J]+=`,${q[AA]}`:Q[J]=q[AA];else Q[J]=q}let E,{hostname:B,port:u}=e[to];Q[yy]=o||
`${B}${u?`:${u}`:""}`,Q[Dy]=r;let h=M=>{if(!A.aborted){if(A.completed){r==="CONNECT"&&E!=null&&T.destroy(E,M||new Vi);return}M=M||new Vi,T.errorRequest(e,A,M),E!=
null&&T.destroy(E,M),T.destroy(c,M),e[Xe][e[ee]++]=null,e[me]()}};try{A.onConnect(h)}catch(M){T.errorRequest(e,A,M)}if(A.aborted)return!1;if(r==="CONNECT"){t.ref(),
E=t.request(Q,{endStream:!1,signal:a});let M=!1,J=iA=>{M=!0,E.off(Ji,q),A.onUpgradeResponse(Number(iA[qi]),iA,by)},q=iA=>{M=!0,E.off("response",J),A.onUpgradeError(
iA)},AA=()=>{try{A.onUpgrade(null,null,E)}catch(iA){E.off("response",J),h(iA);return}A.aborted||(E.off("error",h),E.once(Ji,q),e[Xe][e[ee]++]=null)};return E.once(
"response",J),E.once("error",h),++t[Re],AA(),E.once("close",()=>{!M&&A.completed&&(E.off("response",J),E.off(Ji,q),A.onUpgradeError(new eo(`HTTP/2: "stream erro\
r" received - code ${E.rstCode}`))),t[Re]-=1,t[Re]===0&&t.unref()}),!0}Q[ky]=s,Q[Ry]="https";let w=r==="PUT"||r==="POST"||r==="PATCH";c&&typeof c.read=="functio\
n"&&c.read(0);let C=T.bodyLength(c);if(T.isFormDataLike(c)){PE??=Mt().extractBody;let[M,J]=PE(c);Q["content-type"]=J,c=M.stream,C=M.length}if(C==null&&(C=A.contentLength),
(C===0||!w)&&(C=null),Yy(r)&&C>0&&A.contentLength!=null&&A.contentLength!==C){if(e[fy])return T.errorRequest(e,A,new xi),!1;process.emitWarning(new xi)}C!=null&&
(te(c,"no body must not have content length"),Q[my]=`${C}`),t.ref();let d=r==="GET"||r==="HEAD"||c===null;return i?(Q[Fy]="100-continue",E=t.request(Q,{endStream:d,
signal:a}),E.once("continue",U)):(E=t.request(Q,{endStream:d,signal:a}),U()),++t[Re],E.once("response",M=>{let{[qi]:J,...q}=M;if(A.onResponseStarted(),A.aborted){
let AA=new Vi;T.errorRequest(e,A,AA),T.destroy(E,AA);return}A.onHeaders(Number(J),_E(q),E.resume.bind(E),"")===!1&&E.pause(),E.on("data",AA=>{A.onData(AA)===!1&&
E.pause()})}),E.once("end",()=>{(E.state?.state==null||E.state.state<6)&&A.onComplete([]),t[Re]===0&&t.unref(),h(new eo("HTTP/2: stream half-closed (remote)")),
e[Xe][e[ee]++]=null,e[Oi]=e[ee],e[me]()}),E.once("close",()=>{t[Re]-=1,t[Re]===0&&t.unref()}),E.once("error",function(M){h(M)}),E.once("frameError",(M,J)=>{h(new eo(
`HTTP/2: "frameError" received - type ${M}, code ${J}`))}),!0;function U(){!c||C===0?zE(h,E,null,e,A,e[gA],C,w):T.isBuffer(c)?zE(h,E,c,e,A,e[gA],C,w):T.isBlobLike(
c)?typeof c.stream=="function"?KE(h,E,c.stream(),e,A,e[gA],C,w):vy(h,E,c,e,A,e[gA],C,w):T.isStream(c)?Hy(h,e[gA],w,E,c,e,A,C):T.isIterable(c)?KE(h,E,c,e,A,e[gA],
C,w):te(!1)}}function zE(e,A,t,r,s,o,n,i){try{t!=null&&T.isBuffer(t)&&(te(n===t.byteLength,"buffer body must have content length"),A.cork(),A.write(t),A.uncork(),
A.end(),s.onBodySent(t)),i||(o[so]=!0),s.onRequestSent(),r[me]()}catch(a){e(a)}}function Hy(e,A,t,r,s,o,n,i){te(i!==0||o[oo]===0,"stream body cannot be pipeline\
d");let a=uy(s,r,c=>{c?(T.destroy(a,c),e(c)):(T.removeAllListeners(a),n.onRequestSent(),t||(A[so]=!0),o[me]())});T.addListener(a,"data",g);function g(c){n.onBodySent(
c)}}async function vy(e,A,t,r,s,o,n,i){te(n===t.size,"blob body must have content length");try{if(n!=null&&n!==t.size)throw new xi;let a=Buffer.from(await t.arrayBuffer());
A.cork(),A.write(a),A.uncork(),A.end(),s.onBodySent(a),s.onRequestSent(),i||(o[so]=!0),r[me]()}catch(a){e(a)}}async function KE(e,A,t,r,s,o,n,i){te(n!==0||r[oo]===
0,"iterator body cannot be pipelined");let a=null;function g(){if(a){let Q=a;a=null,Q()}}let c=()=>new Promise((Q,E)=>{te(a===null),o[OA]?E(o[OA]):a=Q});A.on("c\
lose",g).on("drain",g);try{for await(let Q of t){if(o[OA])throw o[OA];let E=A.write(Q);s.onBodySent(Q),E||await c()}A.end(),s.onRequestSent(),i||(o[so]=!0),r[me]()}catch(Q){
e(Q)}finally{A.off("close",g).off("drain",g)}}jE.exports=Sy}),io=l((FN,tB)=>{"use strict";var re=L(),{kBodyUsed:br}=K(),Zi=I("node:assert"),{InvalidArgumentError:Jy}=H(),
Vy=I("node:events"),xy=[300,301,302,303,307,308],AB=Symbol("body"),no=class{constructor(A){this[AB]=A,this[br]=!1}async*[Symbol.asyncIterator](){Zi(!this[br],"d\
isturbed"),this[br]=!0,yield*this[AB]}},Pi=class{constructor(A,t,r,s){if(t!=null&&(!Number.isInteger(t)||t<0))throw new Jy("maxRedirections must be a positive n\
umber");re.validateHandler(s,r.method,r.upgrade),this.dispatch=A,this.location=null,this.abort=null,this.opts={...r,maxRedirections:0},this.maxRedirections=t,this.
handler=s,this.history=[],this.redirectionLimitReached=!1,re.isStream(this.opts.body)?(re.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){Zi(
!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[br]=!1,Vy.prototype.on.call(this.opts.body,"data",function(){this[br]=!0}))):this.opts.body&&
typeof this.opts.body.pipeTo=="function"?this.opts.body=new no(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&
re.isIterable(this.opts.body)&&(this.opts.body=new no(this.opts.body))}onConnect(A){this.abort=A,this.handler.onConnect(A,{history:this.history})}onUpgrade(A,t,r){
this.handler.onUpgrade(A,t,r)}onError(A){this.handler.onError(A)}onHeaders(A,t,r,s){if(this.location=this.history.length>=this.maxRedirections||re.isDisturbed(this.
opts.body)?null:qy(A,t),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.
redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.
location)return this.handler.onHeaders(A,t,r,s);let{origin:o,pathname:n,search:i}=re.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.
opts.origin))),a=i?`${n}${i}`:n;this.opts.headers=Oy(this.opts.headers,A===303,this.opts.origin!==o),this.opts.path=a,this.opts.origin=o,this.opts.maxRedirections=
0,this.opts.query=null,A===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=null)}onData(A){if(!this.location)return this.handler.onData(A)}onComplete(A){
this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(A)}onBodySent(A){this.handler.onBodySent&&this.handler.
onBodySent(A)}};function qy(e,A){if(xy.indexOf(e)===-1)return null;for(let t=0;t<A.length;t+=2)if(A[t].length===8&&re.headerNameToString(A[t])==="location")return A[t+
1]}function eB(e,A,t){if(e.length===4)return re.headerNameToString(e)==="host";if(A&&re.headerNameToString(e).startsWith("content-"))return!0;if(t&&(e.length===
13||e.length===6||e.length===19)){let r=re.headerNameToString(e);return r==="authorization"||r==="cookie"||r==="proxy-authorization"}return!1}function Oy(e,A,t){
let r=[];if(Array.isArray(e))for(let s=0;s<e.length;s+=2)eB(e[s],A,t)||r.push(e[s],e[s+1]);else if(e&&typeof e=="object")for(let s of Object.keys(e))eB(s,A,t)||
r.push(s,e[s]);else Zi(e==null,"headers must be an object or an array");return r}tB.exports=Pi}),ao=l((bN,rB)=>{"use strict";var Wy=io();function Py({maxRedirections:e}){
return A=>function(t,r){let{maxRedirections:s=e}=t;if(!s)return A(t,r);let o=new Wy(A,s,t,r);return t={...t,maxRedirections:0},A(t,o)}}rB.exports=Py}),Ht=l((SN,BB)=>{
"use strict";var Ie=I("node:assert"),gB=I("node:net"),Zy=I("node:http"),_e=L(),{channels:Yt}=ut(),zy=Ec(),Ky=pt(),{InvalidArgumentError:eA,InformationalError:Xy,
ClientDestroyedError:_y}=H(),jy=hr(),{kUrl:se,kServerName:Fe,kClient:$y,kBusy:zi,kConnect:AD,kResuming:je,kRunning:Lr,kPending:Tr,kSize:Ur,kQueue:WA,kConnected:eD,
kConnecting:Gt,kNeedDrain:Se,kKeepAliveDefaultTimeout:sB,kHostHeader:tD,kPendingIdx:PA,kRunningIdx:Ce,kError:rD,kPipelining:go,kKeepAliveTimeoutValue:sD,kMaxHeadersSize:oD,
kKeepAliveMaxTimeout:nD,kKeepAliveTimeoutThreshold:iD,kHeadersTimeout:aD,kBodyTimeout:gD,kStrictContentLength:QD,kConnector:Sr,kMaxRedirections:cD,kMaxRequests:Ki,
kCounter:ED,kClose:BD,kDestroy:ID,kDispatch:CD,kInterceptors:oB,kLocalAddress:Mr,kMaxResponseSize:hD,kOnError:lD,kHTTPContext:tA,kMaxConcurrentStreams:uD,kResume:Nr}=K(),
dD=WE(),fD=$E(),nB=!1,be=Symbol("kClosedResolve"),iB=()=>{};function QB(e){return e[go]??e[tA]?.defaultPipelining??1}var Xi=class extends Ky{constructor(A,{interceptors:t,
maxHeaderSize:r,headersTimeout:s,socketTimeout:o,requestTimeout:n,connectTimeout:i,bodyTimeout:a,idleTimeout:g,keepAlive:c,keepAliveTimeout:Q,maxKeepAliveTimeout:E,
keepAliveMaxTimeout:B,keepAliveTimeoutThreshold:u,socketPath:h,pipelining:w,tls:C,strictContentLength:d,maxCachedSessions:U,maxRedirections:M,connect:J,maxRequestsPerClient:q,
localAddress:AA,maxResponseSize:iA,autoSelectFamily:ls,autoSelectFamilyAttemptTimeout:Ve,maxConcurrentStreams:IA,allowH2:we,webSocket:us,eventSource:cr}={}){if(super(
{webSocket:us,eventSource:cr}),c!==void 0)throw new eA("unsupported keepAlive, use pipelining=0 instead");if(o!==void 0)throw new eA("unsupported socketTimeout,\
 use headersTimeout & bodyTimeout instead");if(n!==void 0)throw new eA("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(g!==void 0)throw new eA(
"unsupported idleTimeout, use keepAliveTimeout instead");if(E!==void 0)throw new eA("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(r!=null&&
!Number.isFinite(r))throw new eA("invalid maxHeaderSize");if(h!=null&&typeof h!="string")throw new eA("invalid socketPath");if(i!=null&&(!Number.isFinite(i)||i<
0))throw new eA("invalid connectTimeout");if(Q!=null&&(!Number.isFinite(Q)||Q<=0))throw new eA("invalid keepAliveTimeout");if(B!=null&&(!Number.isFinite(B)||B<=
0))throw new eA("invalid keepAliveMaxTimeout");if(u!=null&&!Number.isFinite(u))throw new eA("invalid keepAliveTimeoutThreshold");if(s!=null&&(!Number.isInteger(
s)||s<0))throw new eA("headersTimeout must be a positive integer or zero");if(a!=null&&(!Number.isInteger(a)||a<0))throw new eA("bodyTimeout must be a positive \
integer or zero");if(J!=null&&typeof J!="function"&&typeof J!="object")throw new eA("connect must be a function or an object");if(M!=null&&(!Number.isInteger(M)||
M<0))throw new eA("maxRedirections must be a positive number");if(q!=null&&(!Number.isInteger(q)||q<0))throw new eA("maxRequestsPerClient must be a positive num\
ber");if(AA!=null&&(typeof AA!="string"||gB.isIP(AA)===0))throw new eA("localAddress must be valid string IP address");if(iA!=null&&(!Number.isInteger(iA)||iA<-1))
throw new eA("maxResponseSize must be a positive number");if(Ve!=null&&(!Number.isInteger(Ve)||Ve<-1))throw new eA("autoSelectFamilyAttemptTimeout must be a pos\
itive number");if(we!=null&&typeof we!="boolean")throw new eA("allowH2 must be a valid boolean value");if(IA!=null&&(typeof IA!="number"||IA<1))throw new eA("ma\
xConcurrentStreams must be a positive integer, greater than 0");typeof J!="function"&&(J=jy({...C,maxCachedSessions:U,allowH2:we,socketPath:h,timeout:i,...ls?{autoSelectFamily:ls,
autoSelectFamilyAttemptTimeout:Ve}:void 0,...J})),t?.Client&&Array.isArray(t.Client)?(this[oB]=t.Client,nB||(nB=!0,process.emitWarning("Client.Options#intercept\
or is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"}))):this[oB]=[wD({maxRedirections:M})],this[se]=_e.parseOrigin(A),
this[Sr]=J,this[go]=w??1,this[oD]=r||Zy.maxHeaderSize,this[sB]=Q??4e3,this[nD]=B??6e5,this[iD]=u??2e3,this[sD]=this[sB],this[Fe]=null,this[Mr]=AA??null,this[je]=
0,this[Se]=0,this[tD]=`host: ${this[se].hostname}${this[se].port?`:${this[se].port}`:""}\r
`,this[gD]=a??3e5,this[aD]=s??3e5,this[QD]=d??!0,this[cD]=M,this[Ki]=q,this[be]=null,this[hD]=iA>-1?iA:-1,this[uD]=IA??100,this[tA]=null,this[WA]=[],this[Ce]=0,
this[PA]=0,this[Nr]=pe=>_i(this,pe),this[lD]=pe=>cB(this,pe)}get pipelining(){return this[go]}set pipelining(A){this[go]=A,this[Nr](!0)}get[Tr](){return this[WA].
length-this[PA]}get[Lr](){return this[PA]-this[Ce]}get[Ur](){return this[WA].length-this[Ce]}get[eD](){return!!this[tA]&&!this[Gt]&&!this[tA].destroyed}get[zi](){
return!!(this[tA]?.busy(null)||this[Ur]>=(QB(this)||1)||this[Tr]>0)}[AD](A){EB(this),this.once("connect",A)}[CD](A,t){let r=A.origin||this[se].origin,s=new zy(r,
A,t);return this[WA].push(s),this[je]||(_e.bodyLength(s.body)==null&&_e.isIterable(s.body)?(this[je]=1,queueMicrotask(()=>_i(this))):this[Nr](!0)),this[je]&&this[Se]!==
2&&this[zi]&&(this[Se]=2),this[Se]<2}async[BD](){return new Promise(A=>{this[Ur]?this[be]=A:A(null)})}async[ID](A){return new Promise(t=>{let r=this[WA].splice(
this[PA]);for(let o=0;o<r.length;o++){let n=r[o];_e.errorRequest(this,n,A)}let s=()=>{this[be]&&(this[be](),this[be]=null),t(null)};this[tA]?(this[tA].destroy(A,
s),this[tA]=null):queueMicrotask(s),this[Nr]()})}},wD=ao();function cB(e,A){if(e[Lr]===0&&A.code!=="UND_ERR_INFO"&&A.code!=="UND_ERR_SOCKET"){Ie(e[PA]===e[Ce]);
let t=e[WA].splice(e[Ce]);for(let r=0;r<t.length;r++){let s=t[r];_e.errorRequest(e,s,A)}Ie(e[Ur]===0)}}async function EB(e){Ie(!e[Gt]),Ie(!e[tA]);let{host:A,hostname:t,
protocol:r,port:s}=e[se];if(t[0]==="["){let o=t.indexOf("]");Ie(o!==-1);let n=t.substring(1,o);Ie(gB.isIP(n)),t=n}e[Gt]=!0,Yt.beforeConnect.hasSubscribers&&Yt.beforeConnect.
publish({connectParams:{host:A,hostname:t,protocol:r,port:s,version:e[tA]?.version,servername:e[Fe],localAddress:e[Mr]},connector:e[Sr]});try{let o=await new Promise(
(n,i)=>{e[Sr]({host:A,hostname:t,protocol:r,port:s,servername:e[Fe],localAddress:e[Mr]},(a,g)=>{a?i(a):n(g)})});if(e.destroyed){_e.destroy(o.on("error",iB),new _y);
return}Ie(o);try{e[tA]=o.alpnProtocol==="h2"?await fD(e,o):await dD(e,o)}catch(n){throw o.destroy().on("error",iB),n}e[Gt]=!1,o[ED]=0,o[Ki]=e[Ki],o[$y]=e,o[rD]=
null,Yt.connected.hasSubscribers&&Yt.connected.publish({connectParams:{host:A,hostname:t,protocol:r,port:s,version:e[tA]?.version,servername:e[Fe],localAddress:e[Mr]},
connector:e[Sr],socket:o}),e.emit("connect",e[se],[e])}catch(o){if(e.destroyed)return;if(e[Gt]=!1,Yt.connectError.hasSubscribers&&Yt.connectError.publish({connectParams:{
host:A,hostname:t,protocol:r,port:s,version:e[tA]?.version,servername:e[Fe],localAddress:e[Mr]},connector:e[Sr],error:o}),o.code==="ERR_TLS_CERT_ALTNAME_INVALID")
for(Ie(e[Lr]===0);e[Tr]>0&&e[WA][e[PA]].servername===e[Fe];){let n=e[WA][e[PA]++];_e.errorRequest(e,n,o)}else cB(e,o);e.emit("connectionError",e[se],[e],o)}e[Nr]()}
function aB(e){e[Se]=0,e.emit("drain",e[se],[e])}function _i(e,A){e[je]!==2&&(e[je]=2,pD(e,A),e[je]=0,e[Ce]>256&&(e[WA].splice(0,e[Ce]),e[PA]-=e[Ce],e[Ce]=0))}function pD(e,A){
for(;;){if(e.destroyed){Ie(e[Tr]===0);return}if(e[be]&&!e[Ur]){e[be](),e[be]=null;return}if(e[tA]&&e[tA].resume(),e[zi])e[Se]=2;else if(e[Se]===2){A?(e[Se]=1,queueMicrotask(
()=>aB(e))):aB(e);continue}if(e[Tr]===0||e[Lr]>=(QB(e)||1))return;let t=e[WA][e[PA]];if(e[se].protocol==="https:"&&e[Fe]!==t.servername){if(e[Lr]>0)return;e[Fe]=
t.servername,e[tA]?.destroy(new Xy("servername changed"),()=>{e[tA]=null,_i(e)})}if(e[Gt])return;if(!e[tA]){EB(e);return}if(e[tA].destroyed||e[tA].busy(t))return;
!t.aborted&&e[tA].write(t)?e[PA]++:e[WA].splice(e[PA],1)}}BB.exports=Xi}),ji=l((MN,IB)=>{"use strict";var Qo=class{constructor(){this.bottom=0,this.top=0,this.list=
new Array(2048),this.next=null}isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(A){this.list[this.top]=A,this.top=this.
top+1&2047}shift(){let A=this.list[this.bottom];return A===void 0?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,A)}};IB.exports=class{constructor(){
this.head=this.tail=new Qo}isEmpty(){return this.head.isEmpty()}push(e){this.head.isFull()&&(this.head=this.head.next=new Qo),this.head.push(e)}shift(){let e=this.
tail,A=e.shift();return e.isEmpty()&&e.next!==null&&(this.tail=e.next),A}}}),hB=l((UN,CB)=>{var{kFree:yD,kConnected:DD,kPending:kD,kQueued:RD,kRunning:mD,kSize:FD}=K(),
$e=Symbol("pool"),$i=class{constructor(A){this[$e]=A}get connected(){return this[$e][DD]}get free(){return this[$e][yD]}get pending(){return this[$e][kD]}get queued(){
return this[$e][RD]}get running(){return this[$e][mD]}get size(){return this[$e][FD]}};CB.exports=$i}),oa=l((LN,RB)=>{"use strict";var bD=pt(),SD=ji(),{kConnected:Aa,
kSize:lB,kRunning:uB,kPending:dB,kQueued:Yr,kBusy:MD,kFree:ND,kUrl:UD,kClose:LD,kDestroy:TD,kDispatch:YD}=K(),GD=hB(),wA=Symbol("clients"),lA=Symbol("needDrain"),
Gr=Symbol("queue"),ea=Symbol("closed resolve"),ta=Symbol("onDrain"),fB=Symbol("onConnect"),wB=Symbol("onDisconnect"),pB=Symbol("onConnectionError"),ra=Symbol("g\
et dispatcher"),DB=Symbol("add client"),kB=Symbol("remove client"),yB=Symbol("stats"),sa=class extends bD{constructor(A){super(A),this[Gr]=new SD,this[wA]=[],this[Yr]=
0;let t=this;this[ta]=function(r,s){let o=t[Gr],n=!1;for(;!n;){let i=o.shift();if(!i)break;t[Yr]--,n=!this.dispatch(i.opts,i.handler)}this[lA]=n,!this[lA]&&t[lA]&&
(t[lA]=!1,t.emit("drain",r,[t,...s])),t[ea]&&o.isEmpty()&&Promise.all(t[wA].map(i=>i.close())).then(t[ea])},this[fB]=(r,s)=>{t.emit("connect",r,[t,...s])},this[wB]=
(r,s,o)=>{t.emit("disconnect",r,[t,...s],o)},this[pB]=(r,s,o)=>{t.emit("connectionError",r,[t,...s],o)},this[yB]=new GD(this)}get[MD](){return this[lA]}get[Aa](){
return this[wA].filter(A=>A[Aa]).length}get[ND](){return this[wA].filter(A=>A[Aa]&&!A[lA]).length}get[dB](){let A=this[Yr];for(let{[dB]:t}of this[wA])A+=t;return A}get[uB](){
let A=0;for(let{[uB]:t}of this[wA])A+=t;return A}get[lB](){let A=this[Yr];for(let{[lB]:t}of this[wA])A+=t;return A}get stats(){return this[yB]}async[LD](){this[Gr].
isEmpty()?await Promise.all(this[wA].map(A=>A.close())):await new Promise(A=>{this[ea]=A})}async[TD](A){for(;;){let t=this[Gr].shift();if(!t)break;t.handler.onError(
A)}await Promise.all(this[wA].map(t=>t.destroy(A)))}[YD](A,t){let r=this[ra]();return r?r.dispatch(A,t)||(r[lA]=!0,this[lA]=!this[ra]()):(this[lA]=!0,this[Gr].push(
{opts:A,handler:t}),this[Yr]++),!this[lA]}[DB](A){return A.on("drain",this[ta]).on("connect",this[fB]).on("disconnect",this[wB]).on("connectionError",this[pB]),
this[wA].push(A),this[lA]&&queueMicrotask(()=>{this[lA]&&this[ta](A[UD],[this,A])}),this}[kB](A){A.close(()=>{let t=this[wA].indexOf(A);t!==-1&&this[wA].splice(
t,1)}),this[lA]=this[wA].some(t=>!t[lA]&&t.closed!==!0&&t.destroyed!==!0)}};RB.exports={PoolBase:sa,kClients:wA,kNeedDrain:lA,kAddClient:DB,kRemoveClient:kB,kGetDispatcher:ra}}),
vt=l((TN,SB)=>{"use strict";var{PoolBase:HD,kClients:co,kNeedDrain:vD,kAddClient:JD,kGetDispatcher:VD}=oa(),xD=Ht(),{InvalidArgumentError:na}=H(),mB=L(),{kUrl:FB,
kInterceptors:qD}=K(),OD=hr(),ia=Symbol("options"),aa=Symbol("connections"),bB=Symbol("factory");function WD(e,A){return new xD(e,A)}var ga=class extends HD{constructor(A,{
connections:t,factory:r=WD,connect:s,connectTimeout:o,tls:n,maxCachedSessions:i,socketPath:a,autoSelectFamily:g,autoSelectFamilyAttemptTimeout:c,allowH2:Q,...E}={}){
if(t!=null&&(!Number.isFinite(t)||t<0))throw new na("invalid connections");if(typeof r!="function")throw new na("factory must be a function.");if(s!=null&&typeof s!=
"function"&&typeof s!="object")throw new na("connect must be a function or an object");typeof s!="function"&&(s=OD({...n,maxCachedSessions:i,allowH2:Q,socketPath:a,
timeout:o,...g?{autoSelectFamily:g,autoSelectFamilyAttemptTimeout:c}:void 0,...s})),super(E),this[qD]=E.interceptors?.Pool&&Array.isArray(E.interceptors.Pool)?E.
interceptors.Pool:[],this[aa]=t||null,this[FB]=mB.parseOrigin(A),this[ia]={...mB.deepClone(E),connect:s,allowH2:Q},this[ia].interceptors=E.interceptors?{...E.interceptors}:
void 0,this[bB]=r,this.on("connectionError",(B,u,h)=>{for(let w of u){let C=this[co].indexOf(w);C!==-1&&this[co].splice(C,1)}})}[VD](){for(let A of this[co])if(!A[vD])
return A;if(!this[aa]||this[co].length<this[aa]){let A=this[bB](this[FB],this[ia]);return this[JD](A),A}}};SB.exports=ga}),TB=l((YN,LB)=>{"use strict";var{BalancedPoolMissingUpstreamError:PD,
InvalidArgumentError:ZD}=H(),{PoolBase:zD,kClients:EA,kNeedDrain:Hr,kAddClient:KD,kRemoveClient:XD,kGetDispatcher:_D}=oa(),jD=vt(),{kUrl:Qa,kInterceptors:$D}=K(),
{parseOrigin:MB}=L(),NB=Symbol("factory"),Eo=Symbol("options"),UB=Symbol("kGreatestCommonDivisor"),At=Symbol("kCurrentWeight"),et=Symbol("kIndex"),HA=Symbol("kW\
eight"),Bo=Symbol("kMaxWeightPerServer"),Io=Symbol("kErrorPenalty");function A0(e,A){if(e===0)return A;for(;A!==0;){let t=A;A=e%A,e=t}return e}function e0(e,A){
return new jD(e,A)}var ca=class extends zD{constructor(A=[],{factory:t=e0,...r}={}){if(super(),this[Eo]=r,this[et]=-1,this[At]=0,this[Bo]=this[Eo].maxWeightPerServer||
100,this[Io]=this[Eo].errorPenalty||15,Array.isArray(A)||(A=[A]),typeof t!="function")throw new ZD("factory must be a function.");this[$D]=r.interceptors?.BalancedPool&&
Array.isArray(r.interceptors.BalancedPool)?r.interceptors.BalancedPool:[],this[NB]=t;for(let s of A)this.addUpstream(s);this._updateBalancedPoolStats()}addUpstream(A){
let t=MB(A).origin;if(this[EA].find(s=>s[Qa].origin===t&&s.closed!==!0&&s.destroyed!==!0))return this;let r=this[NB](t,Object.assign({},this[Eo]));this[KD](r),r.
on("connect",()=>{r[HA]=Math.min(this[Bo],r[HA]+this[Io])}),r.on("connectionError",()=>{r[HA]=Math.max(1,r[HA]-this[Io]),this._updateBalancedPoolStats()}),r.on(
"disconnect",(...s)=>{let o=s[2];o&&o.code==="UND_ERR_SOCKET"&&(r[HA]=Math.max(1,r[HA]-this[Io]),this._updateBalancedPoolStats())});for(let s of this[EA])s[HA]=
this[Bo];return this._updateBalancedPoolStats(),this}_updateBalancedPoolStats(){let A=0;for(let t=0;t<this[EA].length;t++)A=A0(this[EA][t][HA],A);this[UB]=A}removeUpstream(A){
let t=MB(A).origin,r=this[EA].find(s=>s[Qa].origin===t&&s.closed!==!0&&s.destroyed!==!0);return r&&this[XD](r),this}get upstreams(){return this[EA].filter(A=>A.
closed!==!0&&A.destroyed!==!0).map(A=>A[Qa].origin)}[_D](){if(this[EA].length===0)throw new PD;if(!this[EA].find(r=>!r[Hr]&&r.closed!==!0&&r.destroyed!==!0)||this[EA].
map(r=>r[Hr]).reduce((r,s)=>r&&s,!0))return;let A=0,t=this[EA].findIndex(r=>!r[Hr]);for(;A++<this[EA].length;){this[et]=(this[et]+1)%this[EA].length;let r=this[EA][this[et]];
if(r[HA]>this[EA][t][HA]&&!r[Hr]&&(t=this[et]),this[et]===0&&(this[At]=this[At]-this[UB],this[At]<=0&&(this[At]=this[Bo])),r[HA]>=this[At]&&!r[Hr])return r}return this[At]=
this[EA][t][HA],this[et]=t,this[EA][t]}};LB.exports=ca}),Jt=l((GN,xB)=>{"use strict";var{InvalidArgumentError:Co}=H(),{kClients:Me,kRunning:YB,kClose:t0,kDestroy:r0,
kDispatch:s0,kInterceptors:o0}=K(),n0=pt(),i0=vt(),a0=Ht(),g0=L(),Q0=ao(),GB=Symbol("onConnect"),HB=Symbol("onDisconnect"),vB=Symbol("onConnectionError"),c0=Symbol(
"maxRedirections"),JB=Symbol("onDrain"),VB=Symbol("factory"),Ea=Symbol("options");function E0(e,A){return A&&A.connections===1?new a0(e,A):new i0(e,A)}var Ba=class extends n0{constructor({
factory:A=E0,maxRedirections:t=0,connect:r,tls:s,...o}={}){if(typeof A!="function")throw new Co("factory must be a function.");if(r!=null&&typeof r!="function"&&
typeof r!="object")throw new Co("connect must be a function or an object");if(!Number.isInteger(t)||t<0)throw new Co("maxRedirections must be a positive number");
super(o),r&&typeof r!="function"&&(r={...r}),s&&typeof s!="function"&&(s={...s}),this[o0]=o.interceptors?.Agent&&Array.isArray(o.interceptors.Agent)?o.interceptors.
Agent:[Q0({maxRedirections:t})],this[Ea]={...g0.deepClone(o),connect:r,tls:s},this[Ea].interceptors=o.interceptors?{...o.interceptors}:void 0,this[c0]=t,this[VB]=
A,this[Me]=new Map,this[JB]=(n,i)=>{this.emit("drain",n,[this,...i])},this[GB]=(n,i)=>{this.emit("connect",n,[this,...i])},this[HB]=(n,i,a)=>{this.emit("disconn\
ect",n,[this,...i],a)},this[vB]=(n,i,a)=>{this.emit("connectionError",n,[this,...i],a)}}get[YB](){let A=0;for(let t of this[Me].values())A+=t[YB];return A}[s0](A,t){
let r;if(A.origin&&(typeof A.origin=="string"||A.origin instanceof URL))r=String(A.origin);else throw new Co("opts.origin must be a non-empty string or URL.");let s=this[Me].
get(r);return s||(s=this[VB](A.origin,this[Ea]).on("drain",this[JB]).on("connect",this[GB]).on("disconnect",this[HB]).on("connectionError",this[vB]),this[Me].set(
r,s)),s.dispatch(A,t)}async[t0](){let A=[];for(let t of this[Me].values())A.push(t.close());this[Me].clear(),await Promise.all(A)}async[r0](A){let t=[];for(let r of this[Me].
values())t.push(r.destroy(A));this[Me].clear(),await Promise.all(t)}};xB.exports=Ba}),ua=l((HN,$B)=>{"use strict";var{kProxy:Ia,kClose:zB,kDestroy:KB,kDispatch:qB,
kInterceptors:B0}=K(),{URL:tt}=I("node:url"),I0=Jt(),XB=vt(),_B=pt(),{InvalidArgumentError:Vt,RequestAbortedError:C0,SecureProxyConnectionError:h0}=H(),OB=hr(),
jB=Ht(),ho=Symbol("proxy agent"),lo=Symbol("proxy client"),Ne=Symbol("proxy headers"),Ca=Symbol("request tls settings"),WB=Symbol("proxy tls settings"),PB=Symbol(
"connect endpoint function"),ZB=Symbol("tunnel proxy");function l0(e){return e==="https:"?443:80}function u0(e,A){return new XB(e,A)}var d0=()=>{};function f0(e,A){
return A.connections===1?new jB(e,A):new XB(e,A)}var ha=class extends _B{#A;constructor(A,{headers:t={},connect:r,factory:s}){if(super(),!A)throw new Vt("Proxy \
URL is mandatory");this[Ne]=t,s?this.#A=s(A,{connect:r}):this.#A=new jB(A,{connect:r})}[qB](A,t){let r=t.onHeaders;t.onHeaders=function(i,a,g){if(i===407){typeof t.
onError=="function"&&t.onError(new Vt("Proxy Authentication Required (407)"));return}r&&r.call(this,i,a,g)};let{origin:s,path:o="/",headers:n={}}=A;if(A.path=s+
o,!("host"in n)&&!("Host"in n)){let{host:i}=new tt(s);n.host=i}return A.headers={...this[Ne],...n},this.#A[qB](A,t)}async[zB](){return this.#A.close()}async[KB](A){
return this.#A.destroy(A)}},la=class extends _B{constructor(A){if(super(),!A||typeof A=="object"&&!(A instanceof tt)&&!A.uri)throw new Vt("Proxy uri is mandator\
y");let{clientFactory:t=u0}=A;if(typeof t!="function")throw new Vt("Proxy opts.clientFactory must be a function.");let{proxyTunnel:r=!0}=A,s=this.#A(A),{href:o,
origin:n,port:i,protocol:a,username:g,password:c,hostname:Q}=s;if(this[Ia]={uri:o,protocol:a},this[B0]=A.interceptors?.ProxyAgent&&Array.isArray(A.interceptors.
ProxyAgent)?A.interceptors.ProxyAgent:[],this[Ca]=A.requestTls,this[WB]=A.proxyTls,this[Ne]=A.headers||{},this[ZB]=r,A.auth&&A.token)throw new Vt("opts.auth can\
not be used in combination with opts.token");A.auth?this[Ne]["proxy-authorization"]=`Basic ${A.auth}`:A.token?this[Ne]["proxy-authorization"]=A.token:g&&c&&(this[Ne]["\
proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(g)}:${decodeURIComponent(c)}`).toString("base64")}`);let E=OB({...A.proxyTls});this[PB]=OB({...A.
requestTls});let B=A.factory||f0,u=(h,w)=>{let{protocol:C}=new tt(h);return!this[ZB]&&C==="http:"&&this[Ia].protocol==="http:"?new ha(this[Ia].uri,{headers:this[Ne],
connect:E,factory:B}):B(h,w)};this[lo]=t(s,{connect:E}),this[ho]=new I0({...A,factory:u,connect:async(h,w)=>{let C=h.host;h.port||(C+=`:${l0(h.protocol)}`);try{
let{socket:d,statusCode:U}=await this[lo].connect({origin:n,port:i,path:C,signal:h.signal,headers:{...this[Ne],host:h.host},servername:this[WB]?.servername||Q});
if(U!==200&&(d.on("error",d0).destroy(),w(new C0(`Proxy response (${U}) !== 200 when HTTP Tunneling`))),h.protocol!=="https:"){w(null,d);return}let M;this[Ca]?M=
this[Ca].servername:M=h.servername,this[PB]({...h,servername:M,httpSocket:d},w)}catch(d){d.code==="ERR_TLS_CERT_ALTNAME_INVALID"?w(new h0(d)):w(d)}}})}dispatch(A,t){
let r=w0(A.headers);if(p0(r),r&&!("host"in r)&&!("Host"in r)){let{host:s}=new tt(A.origin);r.host=s}return this[ho].dispatch({...A,headers:r},t)}#A(A){return typeof A==
"string"?new tt(A):A instanceof tt?A:new tt(A.uri)}async[zB](){await this[ho].close(),await this[lo].close()}async[KB](){await this[ho].destroy(),await this[lo].
destroy()}};function w0(e){if(Array.isArray(e)){let A={};for(let t=0;t<e.length;t+=2)A[e[t]]=e[t+1];return A}return e}function p0(e){if(e&&Object.keys(e).find(A=>A.
toLowerCase()==="proxy-authorization"))throw new Vt("Proxy-Authorization should be sent in ProxyAgent constructor")}$B.exports=la}),oI=l((vN,sI)=>{"use strict";
var y0=pt(),{kClose:D0,kDestroy:k0,kClosed:AI,kDestroyed:eI,kDispatch:R0,kNoProxyAgent:vr,kHttpProxyAgent:Ue,kHttpsProxyAgent:rt}=K(),tI=ua(),m0=Jt(),F0={"http:":80,
"https:":443},rI=!1,da=class extends y0{#A=null;#e=null;#t=null;constructor(A={}){super(),this.#t=A,rI||(rI=!0,process.emitWarning("EnvHttpProxyAgent is experim\
ental, expect them to change at any time.",{code:"UNDICI-EHPA"}));let{httpProxy:t,httpsProxy:r,noProxy:s,...o}=A;this[vr]=new m0(o);let n=t??process.env.http_proxy??
process.env.HTTP_PROXY;n?this[Ue]=new tI({...o,uri:n}):this[Ue]=this[vr];let i=r??process.env.https_proxy??process.env.HTTPS_PROXY;i?this[rt]=new tI({...o,uri:i}):
this[rt]=this[Ue],this.#r()}[R0](A,t){let r=new URL(A.origin);return this.#s(r).dispatch(A,t)}async[D0](){await this[vr].close(),this[Ue][AI]||await this[Ue].close(),
this[rt][AI]||await this[rt].close()}async[k0](A){await this[vr].destroy(A),this[Ue][eI]||await this[Ue].destroy(A),this[rt][eI]||await this[rt].destroy(A)}#s(A){
let{protocol:t,host:r,port:s}=A;return r=r.replace(/:\d*$/,"").toLowerCase(),s=Number.parseInt(s,10)||F0[t]||0,this.#o(r,s)?t==="https:"?this[rt]:this[Ue]:this[vr]}#o(A,t){
if(this.#n&&this.#r(),this.#e.length===0)return!0;if(this.#A==="*")return!1;for(let r=0;r<this.#e.length;r++){let s=this.#e[r];if(!(s.port&&s.port!==t)){if(/^[.*]/.
test(s.hostname)){if(A.endsWith(s.hostname.replace(/^\*/,"")))return!1}else if(A===s.hostname)return!1}}return!0}#r(){let A=this.#t.noProxy??this.#i,t=A.split(/[,\s]/),
r=[];for(let s=0;s<t.length;s++){let o=t[s];if(!o)continue;let n=o.match(/^(.+):(\d+)$/);r.push({hostname:(n?n[1]:o).toLowerCase(),port:n?Number.parseInt(n[2],10):
0})}this.#A=A,this.#e=r}get#n(){return this.#t.noProxy!==void 0?!1:this.#A!==this.#i}get#i(){return process.env.no_proxy??process.env.NO_PROXY??""}};sI.exports=
da}),uo=l((JN,QI)=>{"use strict";var Jr=I("node:assert"),{kRetryHandlerDefaultRetry:nI}=K(),{RequestRetryError:st}=H(),{isDisturbed:iI,parseHeaders:b0,parseRangeHeader:aI,
wrapRequestBody:S0}=L();function M0(e){let A=Date.now();return new Date(e).getTime()-A}function gI(e,A,t,r){let s=e["content-length"];if(s==null||!Number.isFinite(
A.start)||!Number.isFinite(A.end))return null;let o=Number(s),n=A.end-A.start+1;return!Number.isFinite(o)||o!==n?new st("Content-Length mismatch",t,{headers:e,data:{
count:r}}):null}var fa=class e{constructor(A,t){let{retryOptions:r,...s}=A,{retry:o,maxRetries:n,maxTimeout:i,minTimeout:a,timeoutFactor:g,methods:c,errorCodes:Q,
retryAfter:E,statusCodes:B}=r??{};this.dispatch=t.dispatch,this.handler=t.handler,this.opts={...s,body:S0(A.body)},this.abort=null,this.aborted=!1,this.retryOpts=
{retry:o??e[nI],retryAfter:E??!0,maxTimeout:i??30*1e3,minTimeout:a??500,timeoutFactor:g??2,maxRetries:n??5,methods:c??["GET","HEAD","OPTIONS","PUT","DELETE","TR\
ACE"],statusCodes:B??[500,502,503,504,429],errorCodes:Q??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","U\
ND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(
u=>{this.aborted=!0,this.abort?this.abort(u):this.reason=u})}checkpointResponseEnd(A,t){if(this.end==null&&this.opts.method!=="HEAD"){let r=A["content-length"];
this.end=r!=null?Number(r)-1:null,Jr(this.end==null||Number.isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?t:null}onRequestSent(){this.
handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(A,t,r){this.handler.onUpgrade&&this.handler.onUpgrade(A,t,r)}onConnect(A){this.aborted?A(this.reason):
this.abort=A}onBodySent(A){if(this.handler.onBodySent)return this.handler.onBodySent(A)}static[nI](A,{state:t,opts:r},s){let{statusCode:o,code:n,headers:i}=A,{method:a,
retryOptions:g}=r,{maxRetries:c,minTimeout:Q,maxTimeout:E,timeoutFactor:B,statusCodes:u,errorCodes:h,methods:w}=g,{counter:C}=t;if(n&&n!=="UND_ERR_REQ_RETRY"&&!h.
includes(n)){s(A);return}if(Array.isArray(w)&&!w.includes(a)){s(A);return}if(o!=null&&Array.isArray(u)&&!u.includes(o)){s(A);return}if(C>c){s(A);return}let d=i?.["\
retry-after"];d&&(d=Number(d),d=Number.isNaN(d)?M0(d):d*1e3);let U=d>0?Math.min(d,E):Math.min(Q*B**(C-1),E);setTimeout(()=>s(null),U)}onHeaders(A,t,r,s){let o=b0(
t);if(this.retryCount+=1,A>=300)return!this.headersSent&&this.retryOpts.statusCodes.includes(A)===!1?(this.headersSent=!0,this.checkpointResponseEnd(o,r),this.handler.
onHeaders(A,t,r,s)):(this.abort(new st("Request failed",A,{headers:o,data:{count:this.retryCount}})),!1);if(this.resume!=null){if(this.resume=null,A!==206&&(this.
start>0||A!==200))return this.abort(new st("server does not support the range header and the payload was partially consumed",A,{headers:o,data:{count:this.retryCount}})),
!1;let i=aI(o["content-range"]);if(!i)return this.abort(new st("Content-Range mismatch",A,{headers:o,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.
etag!==o.etag)return this.abort(new st("ETag mismatch",A,{headers:o,data:{count:this.retryCount}})),!1;let a=gI(o,i,A,this.retryCount);if(a!=null)return this.abort(
a),!1;let{start:g,size:c,end:Q=c-1}=i;return this.start!==g||this.end!=null&&this.end!==Q?(this.abort(new st("Content-Range mismatch",A,{headers:o,data:{count:this.
retryCount}})),!1):(this.resume=r,!0)}if(this.end==null){if(A===206){let i=aI(o["content-range"]);if(i==null)return this.headersSent=!0,this.handler.onHeaders(A,
t,r,s);let a=gI(o,i,A,this.retryCount);if(a!=null)return this.abort(a),!1;let{start:g,size:c,end:Q=c-1}=i;Jr(g!=null&&Number.isFinite(g),"content-range mismatch"),
Jr(Q!=null&&Number.isFinite(Q),"invalid content-length"),this.start=g,this.end=Q}if(this.end==null){let i=o["content-length"];this.end=i!=null?Number(i)-1:null}
return Jr(Number.isFinite(this.start)),Jr(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=r,this.headersSent=!0,this.etag=o.etag!=
null?o.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),this.handler.onHeaders(A,t,r,s)}let n=new st("Request failed",A,{headers:o,data:{
count:this.retryCount}});return this.abort(n),!1}onData(A){return this.start+=A.length,this.handler.onData(A)}onComplete(A){return this.retryCount=0,this.handler.
onComplete(A)}onError(A){if(this.aborted||iI(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(A);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(A,{state:{counter:this.retryCount},
opts:{retryOptions:this.retryOpts,...this.opts}},t.bind(this));function t(r){if(r!=null||this.aborted||iI(this.opts.body))return this.handler.onError(r);if(this.
start!==0){let s={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&(s["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,
...s}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(s){this.handler.onError(s)}}}};QI.exports=fa}),EI=l((VN,cI)=>{"use stri\
ct";var N0=Ir(),U0=uo(),wa=class extends N0{#A=null;#e=null;constructor(A,t={}){super(t),this.#A=A,this.#e=t}dispatch(A,t){let r=new U0({...A,retryOptions:this.#e},
{dispatch:this.#A.dispatch.bind(this.#A),handler:t});return this.#A.dispatch(A,r)}close(){return this.#A.close()}destroy(){return this.#A.destroy()}};cI.exports=
wa}),ma=l((xN,wI)=>{"use strict";var lI=I("node:assert"),{Readable:L0}=I("node:stream"),{RequestAbortedError:uI,NotSupportedError:T0,InvalidArgumentError:Y0,AbortError:pa}=H(),
dI=L(),{ReadableStreamFrom:G0}=L(),FA=Symbol("kConsume"),Vr=Symbol("kReading"),Le=Symbol("kBody"),BI=Symbol("kAbort"),fI=Symbol("kContentType"),II=Symbol("kCont\
entLength"),H0=()=>{},ya=class extends L0{constructor({resume:A,abort:t,contentType:r="",contentLength:s,highWaterMark:o=64*1024}){super({autoDestroy:!0,read:A,
highWaterMark:o}),this._readableState.dataEmitted=!1,this[BI]=t,this[FA]=null,this[Le]=null,this[fI]=r,this[II]=s,this[Vr]=!1}destroy(A){return!A&&!this._readableState.
endEmitted&&(A=new uI),A&&this[BI](),super.destroy(A)}_destroy(A,t){this[Vr]?t(A):setImmediate(()=>{t(A)})}on(A,...t){return(A==="data"||A==="readable")&&(this[Vr]=
!0),super.on(A,...t)}addListener(A,...t){return this.on(A,...t)}off(A,...t){let r=super.off(A,...t);return(A==="data"||A==="readable")&&(this[Vr]=this.listenerCount(
"data")>0||this.listenerCount("readable")>0),r}removeListener(A,...t){return this.off(A,...t)}push(A){return this[FA]&&A!==null?(ka(this[FA],A),this[Vr]?super.push(
A):!0):super.push(A)}async text(){return xr(this,"text")}async json(){return xr(this,"json")}async blob(){return xr(this,"blob")}async bytes(){return xr(this,"b\
ytes")}async arrayBuffer(){return xr(this,"arrayBuffer")}async formData(){throw new T0}get bodyUsed(){return dI.isDisturbed(this)}get body(){return this[Le]||(this[Le]=
G0(this),this[FA]&&(this[Le].getReader(),lI(this[Le].locked))),this[Le]}async dump(A){let t=Number.isFinite(A?.limit)?A.limit:131072,r=A?.signal;if(r!=null&&(typeof r!=
"object"||!("aborted"in r)))throw new Y0("signal must be an AbortSignal");return r?.throwIfAborted(),this._readableState.closeEmitted?null:await new Promise((s,o)=>{
this[II]>t&&this.destroy(new pa);let n=()=>{this.destroy(r.reason??new pa)};r?.addEventListener("abort",n),this.on("close",function(){r?.removeEventListener("ab\
ort",n),r?.aborted?o(r.reason??new pa):s(null)}).on("error",H0).on("data",function(i){t-=i.length,t<=0&&this.destroy()}).resume()})}};function v0(e){return e[Le]&&
e[Le].locked===!0||e[FA]}function J0(e){return dI.isDisturbed(e)||v0(e)}async function xr(e,A){return lI(!e[FA]),new Promise((t,r)=>{if(J0(e)){let s=e._readableState;
s.destroyed&&s.closeEmitted===!1?e.on("error",o=>{r(o)}).on("close",()=>{r(new TypeError("unusable"))}):r(s.errored??new TypeError("unusable"))}else queueMicrotask(
()=>{e[FA]={type:A,stream:e,resolve:t,reject:r,length:0,body:[]},e.on("error",function(s){Ra(this[FA],s)}).on("close",function(){this[FA].body!==null&&Ra(this[FA],
new uI)}),V0(e[FA])})})}function V0(e){if(e.body===null)return;let{_readableState:A}=e.stream;if(A.bufferIndex){let t=A.bufferIndex,r=A.buffer.length;for(let s=t;s<
r;s++)ka(e,A.buffer[s])}else for(let t of A.buffer)ka(e,t);for(A.endEmitted?hI(this[FA]):e.stream.on("end",function(){hI(this[FA])}),e.stream.resume();e.stream.
read()!=null;);}function Da(e,A){if(e.length===0||A===0)return"";let t=e.length===1?e[0]:Buffer.concat(e,A),r=t.length,s=r>2&&t[0]===239&&t[1]===187&&t[2]===191?
3:0;return t.utf8Slice(s,r)}function CI(e,A){if(e.length===0||A===0)return new Uint8Array(0);if(e.length===1)return new Uint8Array(e[0]);let t=new Uint8Array(Buffer.
allocUnsafeSlow(A).buffer),r=0;for(let s=0;s<e.length;++s){let o=e[s];t.set(o,r),r+=o.length}return t}function hI(e){let{type:A,body:t,resolve:r,stream:s,length:o}=e;
try{A==="text"?r(Da(t,o)):A==="json"?r(JSON.parse(Da(t,o))):A==="arrayBuffer"?r(CI(t,o).buffer):A==="blob"?r(new Blob(t,{type:s[fI]})):A==="bytes"&&r(CI(t,o)),Ra(
e)}catch(n){s.destroy(n)}}function ka(e,A){e.length+=A.length,e.body.push(A)}function Ra(e,A){e.body!==null&&(A?e.reject(A):e.resolve(),e.type=null,e.stream=null,
e.resolve=null,e.reject=null,e.length=0,e.body=null)}wI.exports={Readable:ya,chunksDecode:Da}}),Fa=l((qN,RI)=>{var x0=I("node:assert"),{ResponseStatusCodeError:pI}=H(),
{chunksDecode:yI}=ma(),q0=128*1024;async function O0({callback:e,body:A,contentType:t,statusCode:r,statusMessage:s,headers:o}){x0(A);let n=[],i=0;try{for await(let Q of A)
if(n.push(Q),i+=Q.length,i>q0){n=[],i=0;break}}catch{n=[],i=0}let a=`Response status code ${r}${s?`: ${s}`:""}`;if(r===204||!t||!i){queueMicrotask(()=>e(new pI(
a,r,o)));return}let g=Error.stackTraceLimit;Error.stackTraceLimit=0;let c;try{DI(t)?c=JSON.parse(yI(n,i)):kI(t)&&(c=yI(n,i))}catch{}finally{Error.stackTraceLimit=
g}queueMicrotask(()=>e(new pI(a,r,o,c)))}var DI=e=>e.length>15&&e[11]==="/"&&e[0]==="a"&&e[1]==="p"&&e[2]==="p"&&e[3]==="l"&&e[4]==="i"&&e[5]==="c"&&e[6]==="a"&&
e[7]==="t"&&e[8]==="i"&&e[9]==="o"&&e[10]==="n"&&e[12]==="j"&&e[13]==="s"&&e[14]==="o"&&e[15]==="n",kI=e=>e.length>4&&e[4]==="/"&&e[0]==="t"&&e[1]==="e"&&e[2]===
"x"&&e[3]==="t";RI.exports={getResolveErrorBodyCallback:O0,isContentTypeApplicationJson:DI,isContentTypeText:kI}}),bI=l((ON,ba)=>{"use strict";var W0=I("node:as\
sert"),{Readable:P0}=ma(),{InvalidArgumentError:xt,RequestAbortedError:mI}=H(),bA=L(),{getResolveErrorBodyCallback:Z0}=Fa(),{AsyncResource:z0}=I("node:async_hoo\
ks"),fo=class extends z0{constructor(A,t){if(!A||typeof A!="object")throw new xt("invalid opts");let{signal:r,method:s,opaque:o,body:n,onInfo:i,responseHeaders:a,
throwOnError:g,highWaterMark:c}=A;try{if(typeof t!="function")throw new xt("invalid callback");if(c&&(typeof c!="number"||c<0))throw new xt("invalid highWaterMa\
rk");if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new xt("signal must be an EventEmitter or EventTarget");if(s==="CONNECT")throw new xt(
"invalid method");if(i&&typeof i!="function")throw new xt("invalid onInfo callback");super("UNDICI_REQUEST")}catch(Q){throw bA.isStream(n)&&bA.destroy(n.on("err\
or",bA.nop),Q),Q}this.method=s,this.responseHeaders=a||null,this.opaque=o||null,this.callback=t,this.res=null,this.abort=null,this.body=n,this.trailers={},this.
context=null,this.onInfo=i||null,this.throwOnError=g,this.highWaterMark=c,this.signal=r,this.reason=null,this.removeAbortListener=null,bA.isStream(n)&&n.on("err\
or",Q=>{this.onError(Q)}),this.signal&&(this.signal.aborted?this.reason=this.signal.reason??new mI:this.removeAbortListener=bA.addAbortListener(this.signal,()=>{
this.reason=this.signal.reason??new mI,this.res?bA.destroy(this.res.on("error",bA.nop),this.reason):this.abort&&this.abort(this.reason),this.removeAbortListener&&
(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}))}onConnect(A,t){if(this.reason){A(this.reason);return}
W0(this.callback),this.abort=A,this.context=t}onHeaders(A,t,r,s){let{callback:o,opaque:n,abort:i,context:a,responseHeaders:g,highWaterMark:c}=this,Q=g==="raw"?bA.
parseRawHeaders(t):bA.parseHeaders(t);if(A<200){this.onInfo&&this.onInfo({statusCode:A,headers:Q});return}let E=g==="raw"?bA.parseHeaders(t):Q,B=E["content-type"],
u=E["content-length"],h=new P0({resume:r,abort:i,contentType:B,contentLength:this.method!=="HEAD"&&u?Number(u):null,highWaterMark:c});this.removeAbortListener&&
h.on("close",this.removeAbortListener),this.callback=null,this.res=h,o!==null&&(this.throwOnError&&A>=400?this.runInAsyncScope(Z0,null,{callback:o,body:h,contentType:B,
statusCode:A,statusMessage:s,headers:Q}):this.runInAsyncScope(o,null,null,{statusCode:A,headers:Q,trailers:this.trailers,opaque:n,body:h,context:a}))}onData(A){
return this.res.push(A)}onComplete(A){bA.parseHeaders(A,this.trailers),this.res.push(null)}onError(A){let{res:t,callback:r,body:s,opaque:o}=this;r&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(r,null,A,{opaque:o})})),t&&(this.res=null,queueMicrotask(()=>{bA.destroy(t,A)})),s&&(this.body=null,bA.destroy(s,A)),
this.removeAbortListener&&(t?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}};function FI(e,A){if(A===void 0)return new Promise(
(t,r)=>{FI.call(this,e,(s,o)=>s?r(s):t(o))});try{this.dispatch(e,new fo(e,A))}catch(t){if(typeof A!="function")throw t;let r=e?.opaque;queueMicrotask(()=>A(t,{opaque:r}))}}
ba.exports=FI,ba.exports.RequestHandler=fo}),qr=l((WN,NI)=>{var{addAbortListener:K0}=L(),{RequestAbortedError:X0}=H(),qt=Symbol("kListener"),oe=Symbol("kSignal");
function SI(e){e.abort?e.abort(e[oe]?.reason):e.reason=e[oe]?.reason??new X0,MI(e)}function _0(e,A){if(e.reason=null,e[oe]=null,e[qt]=null,!!A){if(A.aborted){SI(
e);return}e[oe]=A,e[qt]=()=>{SI(e)},K0(e[oe],e[qt])}}function MI(e){e[oe]&&("removeEventListener"in e[oe]?e[oe].removeEventListener("abort",e[qt]):e[oe].removeListener(
"abort",e[qt]),e[oe]=null,e[qt]=null)}NI.exports={addSignal:_0,removeSignal:MI}}),YI=l((PN,TI)=>{"use strict";var j0=I("node:assert"),{finished:$0,PassThrough:Ak}=I(
"node:stream"),{InvalidArgumentError:Ot,InvalidReturnValueError:ek}=H(),ZA=L(),{getResolveErrorBodyCallback:tk}=Fa(),{AsyncResource:rk}=I("node:async_hooks"),{addSignal:sk,
removeSignal:UI}=qr(),Sa=class extends rk{constructor(A,t,r){if(!A||typeof A!="object")throw new Ot("invalid opts");let{signal:s,method:o,opaque:n,body:i,onInfo:a,
responseHeaders:g,throwOnError:c}=A;try{if(typeof r!="function")throw new Ot("invalid callback");if(typeof t!="function")throw new Ot("invalid factory");if(s&&typeof s.
on!="function"&&typeof s.addEventListener!="function")throw new Ot("signal must be an EventEmitter or EventTarget");if(o==="CONNECT")throw new Ot("invalid metho\
d");if(a&&typeof a!="function")throw new Ot("invalid onInfo callback");super("UNDICI_STREAM")}catch(Q){throw ZA.isStream(i)&&ZA.destroy(i.on("error",ZA.nop),Q),
Q}this.responseHeaders=g||null,this.opaque=n||null,this.factory=t,this.callback=r,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=i,
this.onInfo=a||null,this.throwOnError=c||!1,ZA.isStream(i)&&i.on("error",Q=>{this.onError(Q)}),sk(this,s)}onConnect(A,t){if(this.reason){A(this.reason);return}j0(
this.callback),this.abort=A,this.context=t}onHeaders(A,t,r,s){let{factory:o,opaque:n,context:i,callback:a,responseHeaders:g}=this,c=g==="raw"?ZA.parseRawHeaders(
t):ZA.parseHeaders(t);if(A<200){this.onInfo&&this.onInfo({statusCode:A,headers:c});return}this.factory=null;let Q;if(this.throwOnError&&A>=400){let E=(g==="raw"?
ZA.parseHeaders(t):c)["content-type"];Q=new Ak,this.callback=null,this.runInAsyncScope(tk,null,{callback:a,body:Q,contentType:E,statusCode:A,statusMessage:s,headers:c})}else{
if(o===null)return;if(Q=this.runInAsyncScope(o,null,{statusCode:A,headers:c,opaque:n,context:i}),!Q||typeof Q.write!="function"||typeof Q.end!="function"||typeof Q.
on!="function")throw new ek("expected Writable");$0(Q,{readable:!1},E=>{let{callback:B,res:u,opaque:h,trailers:w,abort:C}=this;this.res=null,(E||!u.readable)&&ZA.
destroy(u,E),this.callback=null,this.runInAsyncScope(B,null,E||null,{opaque:h,trailers:w}),E&&C()})}return Q.on("drain",r),this.res=Q,(Q.writableNeedDrain!==void 0?
Q.writableNeedDrain:Q._writableState?.needDrain)!==!0}onData(A){let{res:t}=this;return t?t.write(A):!0}onComplete(A){let{res:t}=this;UI(this),t&&(this.trailers=
ZA.parseHeaders(A),t.end())}onError(A){let{res:t,callback:r,opaque:s,body:o}=this;UI(this),this.factory=null,t?(this.res=null,ZA.destroy(t,A)):r&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(r,null,A,{opaque:s})})),o&&(this.body=null,ZA.destroy(o,A))}};function LI(e,A,t){if(t===void 0)return new Promise(
(r,s)=>{LI.call(this,e,A,(o,n)=>o?s(o):r(n))});try{this.dispatch(e,new Sa(e,A,t))}catch(r){if(typeof t!="function")throw r;let s=e?.opaque;queueMicrotask(()=>t(
r,{opaque:s}))}}TI.exports=LI}),JI=l((ZN,vI)=>{"use strict";var{Readable:HI,Duplex:ok,PassThrough:nk}=I("node:stream"),{InvalidArgumentError:Or,InvalidReturnValueError:ik,
RequestAbortedError:Ma}=H(),vA=L(),{AsyncResource:ak}=I("node:async_hooks"),{addSignal:gk,removeSignal:Qk}=qr(),GI=I("node:assert"),Wt=Symbol("resume"),Na=class extends HI{constructor(){
super({autoDestroy:!0}),this[Wt]=null}_read(){let{[Wt]:A}=this;A&&(this[Wt]=null,A())}_destroy(A,t){this._read(),t(A)}},Ua=class extends HI{constructor(A){super(
{autoDestroy:!0}),this[Wt]=A}_read(){this[Wt]()}_destroy(A,t){!A&&!this._readableState.endEmitted&&(A=new Ma),t(A)}},La=class extends ak{constructor(A,t){if(!A||
typeof A!="object")throw new Or("invalid opts");if(typeof t!="function")throw new Or("invalid handler");let{signal:r,method:s,opaque:o,onInfo:n,responseHeaders:i}=A;
if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new Or("signal must be an EventEmitter or EventTarget");if(s==="CONNECT")throw new Or(
"invalid method");if(n&&typeof n!="function")throw new Or("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=o||null,this.responseHeaders=i||null,this.
handler=t,this.abort=null,this.context=null,this.onInfo=n||null,this.req=new Na().on("error",vA.nop),this.ret=new ok({readableObjectMode:A.objectMode,autoDestroy:!0,
read:()=>{let{body:a}=this;a?.resume&&a.resume()},write:(a,g,c)=>{let{req:Q}=this;Q.push(a,g)||Q._readableState.destroyed?c():Q[Wt]=c},destroy:(a,g)=>{let{body:c,
req:Q,res:E,ret:B,abort:u}=this;!a&&!B._readableState.endEmitted&&(a=new Ma),u&&a&&u(),vA.destroy(c,a),vA.destroy(Q,a),vA.destroy(E,a),Qk(this),g(a)}}).on("pref\
inish",()=>{let{req:a}=this;a.push(null)}),this.res=null,gk(this,r)}onConnect(A,t){let{ret:r,res:s}=this;if(this.reason){A(this.reason);return}GI(!s,"pipeline c\
annot be retried"),GI(!r.destroyed),this.abort=A,this.context=t}onHeaders(A,t,r){let{opaque:s,handler:o,context:n}=this;if(A<200){if(this.onInfo){let a=this.responseHeaders===
"raw"?vA.parseRawHeaders(t):vA.parseHeaders(t);this.onInfo({statusCode:A,headers:a})}return}this.res=new Ua(r);let i;try{this.handler=null;let a=this.responseHeaders===
"raw"?vA.parseRawHeaders(t):vA.parseHeaders(t);i=this.runInAsyncScope(o,null,{statusCode:A,headers:a,opaque:s,body:this.res,context:n})}catch(a){throw this.res.
on("error",vA.nop),a}if(!i||typeof i.on!="function")throw new ik("expected Readable");i.on("data",a=>{let{ret:g,body:c}=this;!g.push(a)&&c.pause&&c.pause()}).on(
"error",a=>{let{ret:g}=this;vA.destroy(g,a)}).on("end",()=>{let{ret:a}=this;a.push(null)}).on("close",()=>{let{ret:a}=this;a._readableState.ended||vA.destroy(a,
new Ma)}),this.body=i}onData(A){let{res:t}=this;return t.push(A)}onComplete(A){let{res:t}=this;t.push(null)}onError(A){let{ret:t}=this;this.handler=null,vA.destroy(
t,A)}};function ck(e,A){try{let t=new La(e,A);return this.dispatch({...e,body:t.req},t),t.ret}catch(t){return new nk().destroy(t)}}vI.exports=ck}),PI=l((zN,WI)=>{
"use strict";var{InvalidArgumentError:Ta,SocketError:Ek}=H(),{AsyncResource:Bk}=I("node:async_hooks"),VI=L(),{addSignal:Ik,removeSignal:xI}=qr(),qI=I("node:asse\
rt"),Ya=class extends Bk{constructor(A,t){if(!A||typeof A!="object")throw new Ta("invalid opts");if(typeof t!="function")throw new Ta("invalid callback");let{signal:r,
opaque:s,responseHeaders:o}=A;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new Ta("signal must be an EventEmitter or EventTarget");
super("UNDICI_UPGRADE"),this.responseHeaders=o||null,this.opaque=s||null,this.callback=t,this.abort=null,this.context=null,Ik(this,r)}onConnect(A,t){if(this.reason){
A(this.reason);return}qI(this.callback),this.abort=A,this.context=null}onHeaders(){throw new Ek("bad upgrade",null)}onUpgrade(A,t,r){qI(A===101);let{callback:s,
opaque:o,context:n}=this;xI(this),this.callback=null;let i=this.responseHeaders==="raw"?VI.parseRawHeaders(t):VI.parseHeaders(t);this.runInAsyncScope(s,null,null,
{headers:i,socket:r,opaque:o,context:n})}onError(A){let{callback:t,opaque:r}=this;xI(this),t&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(t,null,
A,{opaque:r})}))}};function OI(e,A){if(A===void 0)return new Promise((t,r)=>{OI.call(this,e,(s,o)=>s?r(s):t(o))});try{let t=new Ya(e,A);this.dispatch({...e,method:e.
method||"GET",upgrade:e.protocol||"Websocket"},t)}catch(t){if(typeof A!="function")throw t;let r=e?.opaque;queueMicrotask(()=>A(t,{opaque:r}))}}WI.exports=OI}),
_I=l((KN,XI)=>{"use strict";var Ck=I("node:assert"),{AsyncResource:hk}=I("node:async_hooks"),{InvalidArgumentError:Ga,SocketError:lk}=H(),ZI=L(),{addSignal:uk,removeSignal:zI}=qr(),
Ha=class extends hk{constructor(A,t){if(!A||typeof A!="object")throw new Ga("invalid opts");if(typeof t!="function")throw new Ga("invalid callback");let{signal:r,
opaque:s,responseHeaders:o}=A;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new Ga("signal must be an EventEmitter or EventTarget");
super("UNDICI_CONNECT"),this.opaque=s||null,this.responseHeaders=o||null,this.callback=t,this.abort=null,uk(this,r)}onConnect(A,t){if(this.reason){A(this.reason);
return}Ck(this.callback),this.abort=A,this.context=t}onHeaders(){throw new lk("bad connect",null)}onUpgrade(A,t,r){let{callback:s,opaque:o,context:n}=this;zI(this),
this.callback=null;let i=t;i!=null&&(i=this.responseHeaders==="raw"?ZI.parseRawHeaders(t):ZI.parseHeaders(t)),this.runInAsyncScope(s,null,null,{statusCode:A,headers:i,
socket:r,opaque:o,context:n})}onError(A){let{callback:t,opaque:r}=this;zI(this),t&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(t,null,A,{opaque:r})}))}};
function KI(e,A){if(A===void 0)return new Promise((t,r)=>{KI.call(this,e,(s,o)=>s?r(s):t(o))});try{let t=new Ha(e,A);this.dispatch({...e,method:"CONNECT"},t)}catch(t){
if(typeof A!="function")throw t;let r=e?.opaque;queueMicrotask(()=>A(t,{opaque:r}))}}XI.exports=KI}),jI=l((XN,Pt)=>{"use strict";Pt.exports.request=bI(),Pt.exports.
stream=YI(),Pt.exports.pipeline=JI(),Pt.exports.upgrade=PI(),Pt.exports.connect=_I()}),Ja=l((_N,AC)=>{"use strict";var{UndiciError:dk}=H(),$I=Symbol.for("undici\
.error.UND_MOCK_ERR_MOCK_NOT_MATCHED"),va=class e extends dk{constructor(A){super(A),Error.captureStackTrace(this,e),this.name="MockNotMatchedError",this.message=
A||"The request does not match any registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](A){return A&&A[$I]===!0}[$I]=!0};
AC.exports={MockNotMatchedError:va}}),Zt=l((jN,eC)=>{"use strict";eC.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol(
"dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("c\
ontent length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock dispatc\
h"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol("net\
 connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),Wr=l(($N,EC)=>{"use strict";var{MockNotMatchedError:ot}=Ja(),{kDispatches:wo,
kMockAgent:fk,kOriginalDispatch:wk,kOrigin:pk,kGetNetConnect:yk}=Zt(),{buildURL:Dk}=L(),{STATUS_CODES:kk}=I("node:http"),{types:{isPromise:Rk}}=I("node:util");function he(e,A){
return typeof e=="string"?e===A:e instanceof RegExp?e.test(A):typeof e=="function"?e(A)===!0:!1}function rC(e){return Object.fromEntries(Object.entries(e).map(([
A,t])=>[A.toLocaleLowerCase(),t]))}function sC(e,A){if(Array.isArray(e)){for(let t=0;t<e.length;t+=2)if(e[t].toLocaleLowerCase()===A.toLocaleLowerCase())return e[t+
1];return}else return typeof e.get=="function"?e.get(A):rC(e)[A.toLocaleLowerCase()]}function qa(e){let A=e.slice(),t=[];for(let r=0;r<A.length;r+=2)t.push([A[r],
A[r+1]]);return Object.fromEntries(t)}function oC(e,A){if(typeof e.headers=="function")return Array.isArray(A)&&(A=qa(A)),e.headers(A?rC(A):{});if(typeof e.headers>
"u")return!0;if(typeof A!="object"||typeof e.headers!="object")return!1;for(let[t,r]of Object.entries(e.headers)){let s=sC(A,t);if(!he(r,s))return!1}return!0}function tC(e){
if(typeof e!="string")return e;let A=e.split("?");if(A.length!==2)return e;let t=new URLSearchParams(A.pop());return t.sort(),[...A,t.toString()].join("?")}function mk(e,{
path:A,method:t,body:r,headers:s}){let o=he(e.path,A),n=he(e.method,t),i=typeof e.body<"u"?he(e.body,r):!0,a=oC(e,s);return o&&n&&i&&a}function nC(e){return Buffer.
isBuffer(e)||e instanceof Uint8Array||e instanceof ArrayBuffer?e:typeof e=="object"?JSON.stringify(e):e.toString()}function iC(e,A){let t=A.query?Dk(A.path,A.query):
A.path,r=typeof t=="string"?tC(t):t,s=e.filter(({consumed:o})=>!o).filter(({path:o})=>he(tC(o),r));if(s.length===0)throw new ot(`Mock dispatch not matched for p\
ath '${r}'`);if(s=s.filter(({method:o})=>he(o,A.method)),s.length===0)throw new ot(`Mock dispatch not matched for method '${A.method}' on path '${r}'`);if(s=s.filter(
({body:o})=>typeof o<"u"?he(o,A.body):!0),s.length===0)throw new ot(`Mock dispatch not matched for body '${A.body}' on path '${r}'`);if(s=s.filter(o=>oC(o,A.headers)),
s.length===0){let o=typeof A.headers=="object"?JSON.stringify(A.headers):A.headers;throw new ot(`Mock dispatch not matched for headers '${o}' on path '${r}'`)}return s[0]}
function Fk(e,A,t){let r={timesInvoked:0,times:1,persist:!1,consumed:!1},s=typeof t=="function"?{callback:t}:{...t},o={...r,...A,pending:!0,data:{error:null,...s}};
return e.push(o),o}function Va(e,A){let t=e.findIndex(r=>r.consumed?mk(r,A):!1);t!==-1&&e.splice(t,1)}function aC(e){let{path:A,method:t,body:r,headers:s,query:o}=e;
return{path:A,method:t,body:r,headers:s,query:o}}function xa(e){let A=Object.keys(e),t=[];for(let r=0;r<A.length;++r){let s=A[r],o=e[s],n=Buffer.from(`${s}`);if(Array.
isArray(o))for(let i=0;i<o.length;++i)t.push(n,Buffer.from(`${o[i]}`));else t.push(n,Buffer.from(`${o}`))}return t}function gC(e){return kk[e]||"unknown"}async function bk(e){
let A=[];for await(let t of e)A.push(t);return Buffer.concat(A).toString("utf8")}function QC(e,A){let t=aC(e),r=iC(this[wo],t);r.timesInvoked++,r.data.callback&&
(r.data={...r.data,...r.data.callback(e)});let{data:{statusCode:s,data:o,headers:n,trailers:i,error:a},delay:g,persist:c}=r,{timesInvoked:Q,times:E}=r;if(r.consumed=
!c&&Q>=E,r.pending=Q<E,a!==null)return Va(this[wo],t),A.onError(a),!0;typeof g=="number"&&g>0?setTimeout(()=>{B(this[wo])},g):B(this[wo]);function B(h,w=o){let C=Array.
isArray(e.headers)?qa(e.headers):e.headers,d=typeof w=="function"?w({...e,headers:C}):w;if(Rk(d)){d.then(q=>B(h,q));return}let U=nC(d),M=xa(n),J=xa(i);A.onConnect?.(
q=>A.onError(q),null),A.onHeaders?.(s,M,u,gC(s)),A.onData?.(Buffer.from(U)),A.onComplete?.(J),Va(h,t)}function u(){}return!0}function Sk(){let e=this[fk],A=this[pk],
t=this[wk];return function(r,s){if(e.isMockActive)try{QC.call(this,r,s)}catch(o){if(o instanceof ot){let n=e[yk]();if(n===!1)throw new ot(`${o.message}: subsequ\
ent request to origin ${A} was not allowed (net.connect disabled)`);if(cC(n,A))t.call(this,r,s);else throw new ot(`${o.message}: subsequent request to origin ${A}\
 was not allowed (net.connect is not enabled for this origin)`)}else throw o}else t.call(this,r,s)}}function cC(e,A){let t=new URL(A);return e===!0?!0:!!(Array.
isArray(e)&&e.some(r=>he(r,t.host)))}function Mk(e){if(e){let{agent:A,...t}=e;return t}}EC.exports={getResponseData:nC,getMockDispatch:iC,addMockDispatch:Fk,deleteMockDispatch:Va,
buildKey:aC,generateKeyValues:xa,matchValue:he,getResponse:bk,getStatusText:gC,mockDispatch:QC,buildMockDispatch:Sk,checkNetConnect:cC,buildMockOptions:Mk,getHeaderByName:sC,
buildHeadersFromArray:qa}}),Xa=l((AU,Ka)=>{"use strict";var{getResponseData:Nk,buildKey:Uk,addMockDispatch:Oa}=Wr(),{kDispatches:po,kDispatchKey:yo,kDefaultHeaders:Wa,
kDefaultTrailers:Pa,kContentLength:Za,kMockDispatch:Do}=Zt(),{InvalidArgumentError:ne}=H(),{buildURL:Lk}=L(),zt=class{constructor(A){this[Do]=A}delay(A){if(typeof A!=
"number"||!Number.isInteger(A)||A<=0)throw new ne("waitInMs must be a valid integer > 0");return this[Do].delay=A,this}persist(){return this[Do].persist=!0,this}times(A){
if(typeof A!="number"||!Number.isInteger(A)||A<=0)throw new ne("repeatTimes must be a valid integer > 0");return this[Do].times=A,this}},za=class{constructor(A,t){
if(typeof A!="object")throw new ne("opts must be an object");if(typeof A.path>"u")throw new ne("opts.path must be defined");if(typeof A.method>"u"&&(A.method="G\
ET"),typeof A.path=="string")if(A.query)A.path=Lk(A.path,A.query);else{let r=new URL(A.path,"data://");A.path=r.pathname+r.search}typeof A.method=="string"&&(A.
method=A.method.toUpperCase()),this[yo]=Uk(A),this[po]=t,this[Wa]={},this[Pa]={},this[Za]=!1}createMockScopeDispatchData({statusCode:A,data:t,responseOptions:r}){
let s=Nk(t),o=this[Za]?{"content-length":s.length}:{},n={...this[Wa],...o,...r.headers},i={...this[Pa],...r.trailers};return{statusCode:A,data:t,headers:n,trailers:i}}validateReplyParameters(A){
if(typeof A.statusCode>"u")throw new ne("statusCode must be defined");if(typeof A.responseOptions!="object"||A.responseOptions===null)throw new ne("responseOpti\
ons must be an object")}reply(A){if(typeof A=="function"){let o=i=>{let a=A(i);if(typeof a!="object"||a===null)throw new ne("reply options callback must return \
an object");let g={data:"",responseOptions:{},...a};return this.validateReplyParameters(g),{...this.createMockScopeDispatchData(g)}},n=Oa(this[po],this[yo],o);return new zt(
n)}let t={statusCode:A,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};this.validateReplyParameters(t);let r=this.
createMockScopeDispatchData(t),s=Oa(this[po],this[yo],r);return new zt(s)}replyWithError(A){if(typeof A>"u")throw new ne("error must be defined");let t=Oa(this[po],
this[yo],{error:A});return new zt(t)}defaultReplyHeaders(A){if(typeof A>"u")throw new ne("headers must be defined");return this[Wa]=A,this}defaultReplyTrailers(A){
if(typeof A>"u")throw new ne("trailers must be defined");return this[Pa]=A,this}replyContentLength(){return this[Za]=!0,this}};Ka.exports.MockInterceptor=za,Ka.
exports.MockScope=zt}),$a=l((eU,dC)=>{"use strict";var{promisify:Tk}=I("node:util"),Yk=Ht(),{buildMockDispatch:Gk}=Wr(),{kDispatches:BC,kMockAgent:IC,kClose:CC,
kOriginalClose:hC,kOrigin:lC,kOriginalDispatch:Hk,kConnected:_a}=Zt(),{MockInterceptor:vk}=Xa(),uC=K(),{InvalidArgumentError:Jk}=H(),ja=class extends Yk{constructor(A,t){
if(super(A,t),!t||!t.agent||typeof t.agent.dispatch!="function")throw new Jk("Argument opts.agent must implement Agent");this[IC]=t.agent,this[lC]=A,this[BC]=[],
this[_a]=1,this[Hk]=this.dispatch,this[hC]=this.close.bind(this),this.dispatch=Gk.call(this),this.close=this[CC]}get[uC.kConnected](){return this[_a]}intercept(A){
return new vk(A,this[BC])}async[CC](){await Tk(this[hC])(),this[_a]=0,this[IC][uC.kClients].delete(this[lC])}};dC.exports=ja}),tg=l((tU,RC)=>{"use strict";var{promisify:Vk}=I(
"node:util"),xk=vt(),{buildMockDispatch:qk}=Wr(),{kDispatches:fC,kMockAgent:wC,kClose:pC,kOriginalClose:yC,kOrigin:DC,kOriginalDispatch:Ok,kConnected:Ag}=Zt(),{
MockInterceptor:Wk}=Xa(),kC=K(),{InvalidArgumentError:Pk}=H(),eg=class extends xk{constructor(A,t){if(super(A,t),!t||!t.agent||typeof t.agent.dispatch!="functio\
n")throw new Pk("Argument opts.agent must implement Agent");this[wC]=t.agent,this[DC]=A,this[fC]=[],this[Ag]=1,this[Ok]=this.dispatch,this[yC]=this.close.bind(this),
this.dispatch=qk.call(this),this.close=this[pC]}get[kC.kConnected](){return this[Ag]}intercept(A){return new Wk(A,this[fC])}async[pC](){await Vk(this[yC])(),this[Ag]=
0,this[wC][kC.kClients].delete(this[DC])}};RC.exports=eg}),FC=l((rU,mC)=>{"use strict";var Zk={pronoun:"it",is:"is",was:"was",this:"this"},zk={pronoun:"they",is:"\
are",was:"were",this:"these"};mC.exports=class{constructor(e,A){this.singular=e,this.plural=A}pluralize(e){let A=e===1,t=A?Zk:zk,r=A?this.singular:this.plural;return{
...t,count:e,noun:r}}}}),SC=l((oU,bC)=>{"use strict";var{Transform:Kk}=I("node:stream"),{Console:Xk}=I("node:console"),_k=process.versions.icu?"\u2705":"Y ",jk=process.
versions.icu?"\u274C":"N ";bC.exports=class{constructor({disableColors:e}={}){this.transform=new Kk({transform(A,t,r){r(null,A)}}),this.logger=new Xk({stdout:this.
transform,inspectOptions:{colors:!e&&!process.env.CI}})}format(e){let A=e.map(({method:t,path:r,data:{statusCode:s},persist:o,times:n,timesInvoked:i,origin:a})=>({
Method:t,Origin:a,Path:r,"Status code":s,Persistent:o?_k:jk,Invocations:i,Remaining:o?1/0:n-i}));return this.logger.table(A),this.transform.read().toString()}}}),
LC=l((iU,UC)=>{"use strict";var{kClients:nt}=K(),$k=Jt(),{kAgent:rg,kMockAgentSet:ko,kMockAgentGet:MC,kDispatches:sg,kIsMockActive:Ro,kNetConnect:it,kGetNetConnect:AR,
kOptions:mo,kFactory:Fo}=Zt(),eR=$a(),tR=tg(),{matchValue:rR,buildMockOptions:sR}=Wr(),{InvalidArgumentError:NC,UndiciError:oR}=H(),nR=Ir(),iR=FC(),aR=SC(),og=class extends nR{constructor(A){
if(super(A),this[it]=!0,this[Ro]=!0,A?.agent&&typeof A.agent.dispatch!="function")throw new NC("Argument opts.agent must implement Agent");let t=A?.agent?A.agent:
new $k(A);this[rg]=t,this[nt]=t[nt],this[mo]=sR(A)}get(A){let t=this[MC](A);return t||(t=this[Fo](A),this[ko](A,t)),t}dispatch(A,t){return this.get(A.origin),this[rg].
dispatch(A,t)}async close(){await this[rg].close(),this[nt].clear()}deactivate(){this[Ro]=!1}activate(){this[Ro]=!0}enableNetConnect(A){if(typeof A=="string"||typeof A==
"function"||A instanceof RegExp)Array.isArray(this[it])?this[it].push(A):this[it]=[A];else if(typeof A>"u")this[it]=!0;else throw new NC("Unsupported matcher. M\
ust be one of String|Function|RegExp.")}disableNetConnect(){this[it]=!1}get isMockActive(){return this[Ro]}[ko](A,t){this[nt].set(A,t)}[Fo](A){let t=Object.assign(
{agent:this},this[mo]);return this[mo]&&this[mo].connections===1?new eR(A,t):new tR(A,t)}[MC](A){let t=this[nt].get(A);if(t)return t;if(typeof A!="string"){let r=this[Fo](
"http://localhost:9999");return this[ko](A,r),r}for(let[r,s]of Array.from(this[nt]))if(s&&typeof r!="string"&&rR(r,A)){let o=this[Fo](A);return this[ko](A,o),o[sg]=
s[sg],o}}[AR](){return this[it]}pendingInterceptors(){let A=this[nt];return Array.from(A.entries()).flatMap(([t,r])=>r[sg].map(s=>({...s,origin:t}))).filter(({pending:t})=>t)}assertNoPendingInterceptors({
pendingInterceptorsFormatter:A=new aR}={}){let t=this.pendingInterceptors();if(t.length===0)return;let r=new iR("interceptor","interceptors").pluralize(t.length);
throw new oR(`
${r.count} ${r.noun} ${r.is} pending:

${A.format(t)}
`.trim())}};UC.exports=og}),Pr=l((aU,HC)=>{"use strict";var TC=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:gR}=H(),QR=Jt();GC()===void 0&&YC(new QR);
function YC(e){if(!e||typeof e.dispatch!="function")throw new gR("Argument agent must implement Agent");Object.defineProperty(globalThis,TC,{value:e,writable:!0,
enumerable:!1,configurable:!1})}function GC(){return globalThis[TC]}HC.exports={setGlobalDispatcher:YC,getGlobalDispatcher:GC}}),bo=l((gU,vC)=>{"use strict";vC.
exports=class{#A;constructor(e){if(typeof e!="object"||e===null)throw new TypeError("handler must be an object");this.#A=e}onConnect(...e){return this.#A.onConnect?.(
...e)}onError(...e){return this.#A.onError?.(...e)}onUpgrade(...e){return this.#A.onUpgrade?.(...e)}onResponseStarted(...e){return this.#A.onResponseStarted?.(...e)}onHeaders(...e){
return this.#A.onHeaders?.(...e)}onData(...e){return this.#A.onData?.(...e)}onComplete(...e){return this.#A.onComplete?.(...e)}onBodySent(...e){return this.#A.onBodySent?.(
...e)}}}),VC=l((cU,JC)=>{"use strict";var cR=io();JC.exports=e=>{let A=e?.maxRedirections;return t=>function(r,s){let{maxRedirections:o=A,...n}=r;if(!o)return t(
r,s);let i=new cR(t,o,r,s);return t(n,i)}}}),qC=l((EU,xC)=>{"use strict";var ER=uo();xC.exports=e=>A=>function(t,r){return A(t,new ER({...t,retryOptions:{...e,...t.
retryOptions}},{handler:r,dispatch:A}))}}),WC=l((BU,OC)=>{"use strict";var BR=L(),{InvalidArgumentError:IR,RequestAbortedError:CR}=H(),hR=bo(),ng=class extends hR{#A=1024*
1024;#e=null;#t=!1;#s=!1;#o=0;#r=null;#n=null;constructor({maxSize:A},t){if(super(t),A!=null&&(!Number.isFinite(A)||A<1))throw new IR("maxSize must be a number \
greater than 0");this.#A=A??this.#A,this.#n=t}onConnect(A){this.#e=A,this.#n.onConnect(this.#i.bind(this))}#i(A){this.#s=!0,this.#r=A}onHeaders(A,t,r,s){let o=BR.
parseHeaders(t)["content-length"];if(o!=null&&o>this.#A)throw new CR(`Response size (${o}) larger than maxSize (${this.#A})`);return this.#s?!0:this.#n.onHeaders(
A,t,r,s)}onError(A){this.#t||(A=this.#r??A,this.#n.onError(A))}onData(A){return this.#o=this.#o+A.length,this.#o>=this.#A&&(this.#t=!0,this.#s?this.#n.onError(this.#r):
this.#n.onComplete([])),!0}onComplete(A){if(!this.#t){if(this.#s){this.#n.onError(this.reason);return}this.#n.onComplete(A)}}};function lR({maxSize:e}={maxSize:1024*
1024}){return A=>function(t,r){let{dumpMaxSize:s=e}=t,o=new ng({maxSize:s},r);return A(t,o)}}OC.exports=lR}),zC=l((IU,ZC)=>{"use strict";var{isIP:uR}=I("node:ne\
t"),{lookup:dR}=I("node:dns"),fR=bo(),{InvalidArgumentError:Kt,InformationalError:wR}=H(),PC=Math.pow(2,31)-1,ig=class{#A=0;#e=0;#t=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(A){
this.#A=A.maxTTL,this.#e=A.maxItems,this.dualStack=A.dualStack,this.affinity=A.affinity,this.lookup=A.lookup??this.#s,this.pick=A.pick??this.#o}get full(){return this.#t.
size===this.#e}runLookup(A,t,r){let s=this.#t.get(A.hostname);if(s==null&&this.full){r(null,A.origin);return}let o={affinity:this.affinity,dualStack:this.dualStack,
lookup:this.lookup,pick:this.pick,...t.dns,maxTTL:this.#A,maxItems:this.#e};if(s==null)this.lookup(A,o,(n,i)=>{if(n||i==null||i.length===0){r(n??new wR("No DNS \
entries found"));return}this.setRecords(A,i);let a=this.#t.get(A.hostname),g=this.pick(A,a,o.affinity),c;typeof g.port=="number"?c=`:${g.port}`:A.port!==""?c=`:${A.
port}`:c="",r(null,`${A.protocol}//${g.family===6?`[${g.address}]`:g.address}${c}`)});else{let n=this.pick(A,s,o.affinity);if(n==null){this.#t.delete(A.hostname),
this.runLookup(A,t,r);return}let i;typeof n.port=="number"?i=`:${n.port}`:A.port!==""?i=`:${A.port}`:i="",r(null,`${A.protocol}//${n.family===6?`[${n.address}]`:
n.address}${i}`)}}#s(A,t,r){dR(A.hostname,{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(s,o)=>{if(s)return r(s);let n=new Map;for(let i of o)
n.set(`${i.address}:${i.family}`,i);r(null,n.values())})}#o(A,t,r){let s=null,{records:o,offset:n}=t,i;if(this.dualStack?(r==null&&(n==null||n===PC?(t.offset=0,
r=4):(t.offset++,r=(t.offset&1)===1?6:4)),o[r]!=null&&o[r].ips.length>0?i=o[r]:i=o[r===4?6:4]):i=o[r],i==null||i.ips.length===0)return s;i.offset==null||i.offset===
PC?i.offset=0:i.offset++;let a=i.offset%i.ips.length;return s=i.ips[a]??null,s==null?s:Date.now()-s.timestamp>s.ttl?(i.ips.splice(a,1),this.pick(A,t,r)):s}setRecords(A,t){
let r=Date.now(),s={records:{4:null,6:null}};for(let o of t){o.timestamp=r,typeof o.ttl=="number"?o.ttl=Math.min(o.ttl,this.#A):o.ttl=this.#A;let n=s.records[o.
family]??{ips:[]};n.ips.push(o),s.records[o.family]=n}this.#t.set(A.hostname,s)}getHandler(A,t){return new ag(this,A,t)}},ag=class extends fR{#A=null;#e=null;#t=null;#s=null;#o=null;constructor(A,{
origin:t,handler:r,dispatch:s},o){super(r),this.#o=t,this.#s=r,this.#e={...o},this.#A=A,this.#t=s}onError(A){switch(A.code){case"ETIMEDOUT":case"ECONNREFUSED":{
if(this.#A.dualStack){this.#A.runLookup(this.#o,this.#e,(t,r)=>{if(t)return this.#s.onError(t);let s={...this.#e,origin:r};this.#t(s,this)});return}this.#s.onError(
A);return}case"ENOTFOUND":this.#A.deleteRecord(this.#o);default:this.#s.onError(A);break}}};ZC.exports=e=>{if(e?.maxTTL!=null&&(typeof e?.maxTTL!="number"||e?.maxTTL<
0))throw new Kt("Invalid maxTTL. Must be a positive number");if(e?.maxItems!=null&&(typeof e?.maxItems!="number"||e?.maxItems<1))throw new Kt("Invalid maxItems.\
 Must be a positive number and greater than zero");if(e?.affinity!=null&&e?.affinity!==4&&e?.affinity!==6)throw new Kt("Invalid affinity. Must be either 4 or 6");
if(e?.dualStack!=null&&typeof e?.dualStack!="boolean")throw new Kt("Invalid dualStack. Must be a boolean");if(e?.lookup!=null&&typeof e?.lookup!="function")throw new Kt(
"Invalid lookup. Must be a function");if(e?.pick!=null&&typeof e?.pick!="function")throw new Kt("Invalid pick. Must be a function");let A=e?.dualStack??!0,t;A?t=
e?.affinity??null:t=e?.affinity??4;let r={maxTTL:e?.maxTTL??1e4,lookup:e?.lookup??null,pick:e?.pick??null,dualStack:A,affinity:t,maxItems:e?.maxItems??1/0},s=new ig(
r);return o=>function(n,i){let a=n.origin.constructor===URL?n.origin:new URL(n.origin);return uR(a.hostname)!==0?o(n,i):(s.runLookup(a,n,(g,c)=>{if(g)return i.onError(
g);let Q=null;Q={...n,servername:a.hostname,origin:c,headers:{host:a.hostname,...n.headers}},o(Q,s.getHandler({origin:a,dispatch:o,handler:i},n))}),!0)}}}),at=l(
(CU,eh)=>{"use strict";var{kConstruct:pR}=K(),{kEnumerableProperty:Xt}=L(),{iteratorMixin:yR,isValidHeaderName:Zr,isValidHeaderValue:XC}=RA(),{webidl:G}=cA(),gg=I(
"node:assert"),So=I("node:util"),oA=Symbol("headers map"),SA=Symbol("headers map sorted");function KC(e){return e===10||e===13||e===9||e===32}function _C(e){let A=0,
t=e.length;for(;t>A&&KC(e.charCodeAt(t-1));)--t;for(;t>A&&KC(e.charCodeAt(A));)++A;return A===0&&t===e.length?e:e.substring(A,t)}function jC(e,A){if(Array.isArray(
A))for(let t=0;t<A.length;++t){let r=A[t];if(r.length!==2)throw G.errors.exception({header:"Headers constructor",message:`expected name/value pair to be length \
2, found ${r.length}.`});Qg(e,r[0],r[1])}else if(typeof A=="object"&&A!==null){let t=Object.keys(A);for(let r=0;r<t.length;++r)Qg(e,t[r],A[t[r]])}else throw G.errors.
conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function Qg(e,A,t){
if(t=_C(t),Zr(A)){if(!XC(t))throw G.errors.invalidArgument({prefix:"Headers.append",value:t,type:"header value"})}else throw G.errors.invalidArgument({prefix:"H\
eaders.append",value:A,type:"header name"});if(Ah(e)==="immutable")throw new TypeError("immutable");return cg(e).append(A,t,!1)}function $C(e,A){return e[0]<A[0]?
-1:1}var Mo=class e{cookies=null;constructor(A){A instanceof e?(this[oA]=new Map(A[oA]),this[SA]=A[SA],this.cookies=A.cookies===null?null:[...A.cookies]):(this[oA]=
new Map(A),this[SA]=null)}contains(A,t){return this[oA].has(t?A:A.toLowerCase())}clear(){this[oA].clear(),this[SA]=null,this.cookies=null}append(A,t,r){this[SA]=
null;let s=r?A:A.toLowerCase(),o=this[oA].get(s);if(o){let n=s==="cookie"?"; ":", ";this[oA].set(s,{name:o.name,value:`${o.value}${n}${t}`})}else this[oA].set(s,
{name:A,value:t});s==="set-cookie"&&(this.cookies??=[]).push(t)}set(A,t,r){this[SA]=null;let s=r?A:A.toLowerCase();s==="set-cookie"&&(this.cookies=[t]),this[oA].
set(s,{name:A,value:t})}delete(A,t){this[SA]=null,t||(A=A.toLowerCase()),A==="set-cookie"&&(this.cookies=null),this[oA].delete(A)}get(A,t){return this[oA].get(t?
A:A.toLowerCase())?.value??null}*[Symbol.iterator](){for(let{0:A,1:{value:t}}of this[oA])yield[A,t]}get entries(){let A={};if(this[oA].size!==0)for(let{name:t,value:r}of this[oA].
values())A[t]=r;return A}rawValues(){return this[oA].values()}get entriesList(){let A=[];if(this[oA].size!==0)for(let{0:t,1:{name:r,value:s}}of this[oA])if(t===
"set-cookie")for(let o of this.cookies)A.push([r,o]);else A.push([r,s]);return A}toSortedArray(){let A=this[oA].size,t=new Array(A);if(A<=32){if(A===0)return t;
let r=this[oA][Symbol.iterator](),s=r.next().value;t[0]=[s[0],s[1].value],gg(s[1].value!==null);for(let o=1,n=0,i=0,a=0,g=0,c,Q;o<A;++o){for(Q=r.next().value,c=
t[o]=[Q[0],Q[1].value],gg(c[1]!==null),a=0,i=o;a<i;)g=a+(i-a>>1),t[g][0]<=c[0]?a=g+1:i=g;if(o!==g){for(n=o;n>a;)t[n]=t[--n];t[a]=c}}if(!r.next().done)throw new TypeError(
"Unreachable");return t}else{let r=0;for(let{0:s,1:{value:o}}of this[oA])t[r++]=[s,o],gg(o!==null);return t.sort($C)}}},zA=class e{#A;#e;constructor(A=void 0){G.
util.markAsUncloneable(this),A!==pR&&(this.#e=new Mo,this.#A="none",A!==void 0&&(A=G.converters.HeadersInit(A,"Headers contructor","init"),jC(this,A)))}append(A,t){
G.brandCheck(this,e),G.argumentLengthCheck(arguments,2,"Headers.append");let r="Headers.append";return A=G.converters.ByteString(A,r,"name"),t=G.converters.ByteString(
t,r,"value"),Qg(this,A,t)}delete(A){if(G.brandCheck(this,e),G.argumentLengthCheck(arguments,1,"Headers.delete"),A=G.converters.ByteString(A,"Headers.delete","na\
me"),!Zr(A))throw G.errors.invalidArgument({prefix:"Headers.delete",value:A,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.
contains(A,!1)&&this.#e.delete(A,!1)}get(A){G.brandCheck(this,e),G.argumentLengthCheck(arguments,1,"Headers.get");let t="Headers.get";if(A=G.converters.ByteString(
A,t,"name"),!Zr(A))throw G.errors.invalidArgument({prefix:t,value:A,type:"header name"});return this.#e.get(A,!1)}has(A){G.brandCheck(this,e),G.argumentLengthCheck(
arguments,1,"Headers.has");let t="Headers.has";if(A=G.converters.ByteString(A,t,"name"),!Zr(A))throw G.errors.invalidArgument({prefix:t,value:A,type:"header nam\
e"});return this.#e.contains(A,!1)}set(A,t){G.brandCheck(this,e),G.argumentLengthCheck(arguments,2,"Headers.set");let r="Headers.set";if(A=G.converters.ByteString(
A,r,"name"),t=G.converters.ByteString(t,r,"value"),t=_C(t),Zr(A)){if(!XC(t))throw G.errors.invalidArgument({prefix:r,value:t,type:"header value"})}else throw G.
errors.invalidArgument({prefix:r,value:A,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.set(A,t,!1)}getSetCookie(){G.brandCheck(
this,e);let A=this.#e.cookies;return A?[...A]:[]}get[SA](){if(this.#e[SA])return this.#e[SA];let A=[],t=this.#e.toSortedArray(),r=this.#e.cookies;if(r===null||r.
length===1)return this.#e[SA]=t;for(let s=0;s<t.length;++s){let{0:o,1:n}=t[s];if(o==="set-cookie")for(let i=0;i<r.length;++i)A.push([o,r[i]]);else A.push([o,n])}
return this.#e[SA]=A}[So.inspect.custom](A,t){return t.depth??=A,`Headers ${So.formatWithOptions(t,this.#e.entries)}`}static getHeadersGuard(A){return A.#A}static setHeadersGuard(A,t){
A.#A=t}static getHeadersList(A){return A.#e}static setHeadersList(A,t){A.#e=t}},{getHeadersGuard:Ah,setHeadersGuard:DR,getHeadersList:cg,setHeadersList:kR}=zA;Reflect.
deleteProperty(zA,"getHeadersGuard"),Reflect.deleteProperty(zA,"setHeadersGuard"),Reflect.deleteProperty(zA,"getHeadersList"),Reflect.deleteProperty(zA,"setHead\
ersList"),yR("Headers",zA,SA,0,1),Object.defineProperties(zA.prototype,{append:Xt,delete:Xt,get:Xt,has:Xt,set:Xt,getSetCookie:Xt,[Symbol.toStringTag]:{value:"He\
aders",configurable:!0},[So.inspect.custom]:{enumerable:!1}}),G.converters.HeadersInit=function(e,A,t){if(G.util.Type(e)==="Object"){let r=Reflect.get(e,Symbol.
iterator);if(!So.types.isProxy(e)&&r===zA.prototype.entries)try{return cg(e).entriesList}catch{}return typeof r=="function"?G.converters["sequence<sequence<Byte\
String>>"](e,A,t,r.bind(e)):G.converters["record<ByteString, ByteString>"](e,A,t)}throw G.errors.conversionFailed({prefix:"Headers constructor",argument:"Argume\
nt 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},eh.exports={fill:jC,compareHeaderName:$C,Headers:zA,HeadersList:Mo,getHeadersGuard:Ah,
setHeadersGuard:DR,setHeadersList:kR,getHeadersList:cg}}),Kr=l((hU,Bh)=>{"use strict";var{Headers:ih,HeadersList:th,fill:RR,getHeadersGuard:mR,setHeadersGuard:ah,
setHeadersList:gh}=at(),{extractBody:rh,cloneBody:FR,mixinBody:bR,hasFinalizationRegistry:Qh,streamRegistry:ch,bodyUnusable:SR}=Mt(),Eg=L(),sh=I("node:util"),{kEnumerableProperty:MA}=Eg,
{isValidReasonPhrase:MR,isCancelled:NR,isAborted:UR,isBlobLike:LR,serializeJavascriptValueToJSONString:TR,isErrorLike:YR,isomorphicEncode:GR,environmentSettingsObject:HR}=RA(),
{redirectStatusSet:vR,nullBodyStatus:JR}=lr(),{kState:_,kHeaders:le}=De(),{webidl:N}=cA(),{FormData:VR}=yr(),{URLSerializer:oh}=dA(),{kConstruct:Uo}=K(),Bg=I("n\
ode:assert"),{types:xR}=I("node:util"),qR=new TextEncoder("utf-8"),gt=class e{static error(){return zr(Lo(),"immutable")}static json(A,t={}){N.argumentLengthCheck(
arguments,1,"Response.json"),t!==null&&(t=N.converters.ResponseInit(t));let r=qR.encode(TR(A)),s=rh(r),o=zr(_t({}),"response");return nh(o,t,{body:s[0],type:"ap\
plication/json"}),o}static redirect(A,t=302){N.argumentLengthCheck(arguments,1,"Response.redirect"),A=N.converters.USVString(A),t=N.converters["unsigned short"](
t);let r;try{r=new URL(A,HR.settingsObject.baseUrl)}catch(n){throw new TypeError(`Failed to parse URL from ${A}`,{cause:n})}if(!vR.has(t))throw new RangeError(`\
Invalid status code ${t}`);let s=zr(_t({}),"immutable");s[_].status=t;let o=GR(oh(r));return s[_].headersList.append("location",o,!0),s}constructor(A=null,t={}){
if(N.util.markAsUncloneable(this),A===Uo)return;A!==null&&(A=N.converters.BodyInit(A)),t=N.converters.ResponseInit(t),this[_]=_t({}),this[le]=new ih(Uo),ah(this[le],
"response"),gh(this[le],this[_].headersList);let r=null;if(A!=null){let[s,o]=rh(A);r={body:s,type:o}}nh(this,t,r)}get type(){return N.brandCheck(this,e),this[_].
type}get url(){N.brandCheck(this,e);let A=this[_].urlList,t=A[A.length-1]??null;return t===null?"":oh(t,!0)}get redirected(){return N.brandCheck(this,e),this[_].
urlList.length>1}get status(){return N.brandCheck(this,e),this[_].status}get ok(){return N.brandCheck(this,e),this[_].status>=200&&this[_].status<=299}get statusText(){
return N.brandCheck(this,e),this[_].statusText}get headers(){return N.brandCheck(this,e),this[le]}get body(){return N.brandCheck(this,e),this[_].body?this[_].body.
stream:null}get bodyUsed(){return N.brandCheck(this,e),!!this[_].body&&Eg.isDisturbed(this[_].body.stream)}clone(){if(N.brandCheck(this,e),SR(this))throw N.errors.
exception({header:"Response.clone",message:"Body has already been consumed."});let A=Ig(this[_]);return Qh&&this[_].body?.stream&&ch.register(this,new WeakRef(this[_].
body.stream)),zr(A,mR(this[le]))}[sh.inspect.custom](A,t){t.depth===null&&(t.depth=2),t.colors??=!0;let r={status:this.status,statusText:this.statusText,headers:this.
headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${sh.formatWithOptions(t,r)}`}};
bR(gt),Object.defineProperties(gt.prototype,{type:MA,url:MA,status:MA,ok:MA,redirected:MA,statusText:MA,headers:MA,clone:MA,body:MA,bodyUsed:MA,[Symbol.toStringTag]:{
value:"Response",configurable:!0}}),Object.defineProperties(gt,{json:MA,redirect:MA,error:MA});function Ig(e){if(e.internalResponse)return Eh(Ig(e.internalResponse),
e.type);let A=_t({...e,body:null});return e.body!=null&&(A.body=FR(A,e.body)),A}function _t(e){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,
type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",...e,headersList:e?.headersList?new th(e?.headersList):new th,urlList:e?.urlList?[...e.urlList]:
[]}}function Lo(e){let A=YR(e);return _t({type:"error",status:0,error:A?e:new Error(e&&String(e)),aborted:e&&e.name==="AbortError"})}function OR(e){return e.type===
"error"&&e.status===0}function No(e,A){return A={internalResponse:e,...A},new Proxy(e,{get(t,r){return r in A?A[r]:t[r]},set(t,r,s){return Bg(!(r in A)),t[r]=s,
!0}})}function Eh(e,A){if(A==="basic")return No(e,{type:"basic",headersList:e.headersList});if(A==="cors")return No(e,{type:"cors",headersList:e.headersList});if(A===
"opaque")return No(e,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null});if(A==="opaqueredirect")return No(e,{type:"opaqueredirect",status:0,
statusText:"",headersList:[],body:null});Bg(!1)}function WR(e,A=null){return Bg(NR(e)),UR(e)?Lo(Object.assign(new DOMException("The operation was aborted.","Abo\
rtError"),{cause:A})):Lo(Object.assign(new DOMException("Request was cancelled."),{cause:A}))}function nh(e,A,t){if(A.status!==null&&(A.status<200||A.status>599))
throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');if("statusText"in A&&A.statusText!=null&&!MR(String(A.statusText)))throw new TypeError(
"Invalid statusText");if("status"in A&&A.status!=null&&(e[_].status=A.status),"statusText"in A&&A.statusText!=null&&(e[_].statusText=A.statusText),"headers"in A&&
A.headers!=null&&RR(e[le],A.headers),t){if(JR.includes(e.status))throw N.errors.exception({header:"Response constructor",message:`Invalid response status code ${e.
status}`});e[_].body=t.body,t.type!=null&&!e[_].headersList.contains("content-type",!0)&&e[_].headersList.append("content-type",t.type,!0)}}function zr(e,A){let t=new gt(
Uo);return t[_]=e,t[le]=new ih(Uo),gh(t[le],e.headersList),ah(t[le],A),Qh&&e.body?.stream&&ch.register(t,new WeakRef(e.body.stream)),t}N.converters.ReadableStream=
N.interfaceConverter(ReadableStream),N.converters.FormData=N.interfaceConverter(VR),N.converters.URLSearchParams=N.interfaceConverter(URLSearchParams),N.converters.
XMLHttpRequestBodyInit=function(e,A,t){return typeof e=="string"?N.converters.USVString(e,A,t):LR(e)?N.converters.Blob(e,A,t,{strict:!1}):ArrayBuffer.isView(e)||
xR.isArrayBuffer(e)?N.converters.BufferSource(e,A,t):Eg.isFormDataLike(e)?N.converters.FormData(e,A,t,{strict:!1}):e instanceof URLSearchParams?N.converters.URLSearchParams(
e,A,t):N.converters.DOMString(e,A,t)},N.converters.BodyInit=function(e,A,t){return e instanceof ReadableStream?N.converters.ReadableStream(e,A,t):e?.[Symbol.asyncIterator]?
e:N.converters.XMLHttpRequestBodyInit(e,A,t)},N.converters.ResponseInit=N.dictionaryConverter([{key:"status",converter:N.converters["unsigned short"],defaultValue:()=>200},
{key:"statusText",converter:N.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:N.converters.HeadersInit}]),Bh.exports={isNetworkError:OR,makeNetworkError:Lo,
makeResponse:_t,makeAppropriateNetworkError:WR,filterResponse:Eh,Response:gt,cloneResponse:Ig,fromInnerResponse:zr}}),lh=l((lU,hh)=>{"use strict";var{kConnected:Ih,
kSize:Ch}=K(),Cg=class{constructor(A){this.value=A}deref(){return this.value[Ih]===0&&this.value[Ch]===0?void 0:this.value}},hg=class{constructor(A){this.finalizer=
A}register(A,t){A.on&&A.on("disconnect",()=>{A[Ih]===0&&A[Ch]===0&&this.finalizer(t)})}unregister(A){}};hh.exports=function(){return process.env.NODE_V8_COVERAGE&&
process.version.startsWith("v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:Cg,FinalizationRegistry:hg}):{WeakRef,FinalizationRegistry}}}),
jt=l((uU,Mh)=>{"use strict";var{extractBody:PR,mixinBody:ZR,cloneBody:zR,bodyUnusable:uh}=Mt(),{Headers:Rh,fill:KR,HeadersList:Ho,setHeadersGuard:ug,getHeadersGuard:XR,
setHeadersList:mh,getHeadersList:dh}=at(),{FinalizationRegistry:_R}=lh()(),Yo=L(),fh=I("node:util"),{isValidHTTPToken:jR,sameOrigin:wh,environmentSettingsObject:To}=RA(),
{forbiddenMethodsSet:$R,corsSafeListedMethodsSet:Am,referrerPolicy:em,requestRedirect:tm,requestMode:rm,requestCredentials:sm,requestCache:om,requestDuplex:nm}=lr(),
{kEnumerableProperty:nA,normalizedMethodRecordsBase:im,normalizedMethodRecords:am}=Yo,{kHeaders:NA,kSignal:Go,kState:z,kDispatcher:lg}=De(),{webidl:F}=cA(),{URLSerializer:gm}=dA(),
{kConstruct:vo}=K(),Qm=I("node:assert"),{getMaxListeners:ph,setMaxListeners:cm,getEventListeners:Em,defaultMaxListeners:yh}=I("node:events"),Bm=Symbol("abortCon\
troller"),Fh=new _R(({signal:e,abort:A})=>{e.removeEventListener("abort",A)}),Jo=new WeakMap;function Dh(e){return A;function A(){let t=e.deref();if(t!==void 0){
Fh.unregister(A),this.removeEventListener("abort",A),t.abort(this.reason);let r=Jo.get(t.signal);if(r!==void 0){if(r.size!==0){for(let s of r){let o=s.deref();o!==
void 0&&o.abort(this.reason)}r.clear()}Jo.delete(t.signal)}}}}var kh=!1,Te=class e{constructor(A,t={}){if(F.util.markAsUncloneable(this),A===vo)return;let r="Re\
quest constructor";F.argumentLengthCheck(arguments,1,r),A=F.converters.RequestInfo(A,r,"input"),t=F.converters.RequestInit(t,r,"init");let s=null,o=null,n=To.settingsObject.
baseUrl,i=null;if(typeof A=="string"){this[lg]=t.dispatcher;let C;try{C=new URL(A,n)}catch(d){throw new TypeError("Failed to parse URL from "+A,{cause:d})}if(C.
username||C.password)throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+A);s=Vo({urlList:[C]}),o="cors"}else this[lg]=t.
dispatcher||A[lg],Qm(A instanceof e),s=A[z],i=A[Go];let a=To.settingsObject.origin,g="client";if(s.window?.constructor?.name==="EnvironmentSettingsObject"&&wh(s.
window,a)&&(g=s.window),t.window!=null)throw new TypeError(`'window' option '${g}' must be null`);"window"in t&&(g="no-window"),s=Vo({method:s.method,headersList:s.
headersList,unsafeRequest:s.unsafeRequest,client:To.settingsObject,window:g,priority:s.priority,origin:s.origin,referrer:s.referrer,referrerPolicy:s.referrerPolicy,
mode:s.mode,credentials:s.credentials,cache:s.cache,redirect:s.redirect,integrity:s.integrity,keepalive:s.keepalive,reloadNavigation:s.reloadNavigation,historyNavigation:s.
historyNavigation,urlList:[...s.urlList]});let c=Object.keys(t).length!==0;if(c&&(s.mode==="navigate"&&(s.mode="same-origin"),s.reloadNavigation=!1,s.historyNavigation=
!1,s.origin="client",s.referrer="client",s.referrerPolicy="",s.url=s.urlList[s.urlList.length-1],s.urlList=[s.url]),t.referrer!==void 0){let C=t.referrer;if(C===
"")s.referrer="no-referrer";else{let d;try{d=new URL(C,n)}catch(U){throw new TypeError(`Referrer "${C}" is not a valid URL.`,{cause:U})}d.protocol==="about:"&&d.
hostname==="client"||a&&!wh(d,To.settingsObject.baseUrl)?s.referrer="client":s.referrer=d}}t.referrerPolicy!==void 0&&(s.referrerPolicy=t.referrerPolicy);let Q;
if(t.mode!==void 0?Q=t.mode:Q=o,Q==="navigate")throw F.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(Q!=null&&(s.
mode=Q),t.credentials!==void 0&&(s.credentials=t.credentials),t.cache!==void 0&&(s.cache=t.cache),s.cache==="only-if-cached"&&s.mode!=="same-origin")throw new TypeError(
"'only-if-cached' can be set only with 'same-origin' mode");if(t.redirect!==void 0&&(s.redirect=t.redirect),t.integrity!=null&&(s.integrity=String(t.integrity)),
t.keepalive!==void 0&&(s.keepalive=!!t.keepalive),t.method!==void 0){let C=t.method,d=am[C];if(d!==void 0)s.method=d;else{if(!jR(C))throw new TypeError(`'${C}' \
is not a valid HTTP method.`);let U=C.toUpperCase();if($R.has(U))throw new TypeError(`'${C}' HTTP method is unsupported.`);C=im[U]??C,s.method=C}!kh&&s.method===
"patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FE\
TCH-patch"}),kh=!0)}t.signal!==void 0&&(i=t.signal),this[z]=s;let E=new AbortController;if(this[Go]=E.signal,i!=null){if(!i||typeof i.aborted!="boolean"||typeof i.
addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");if(i.aborted)E.abort(i.reason);else{
this[Bm]=E;let C=new WeakRef(E),d=Dh(C);try{(typeof ph=="function"&&ph(i)===yh||Em(i,"abort").length>=yh)&&cm(1500,i)}catch{}Yo.addAbortListener(i,d),Fh.register(
E,{signal:i,abort:d},d)}}if(this[NA]=new Rh(vo),mh(this[NA],s.headersList),ug(this[NA],"request"),Q==="no-cors"){if(!Am.has(s.method))throw new TypeError(`'${s.
method} is unsupported in no-cors mode.`);ug(this[NA],"request-no-cors")}if(c){let C=dh(this[NA]),d=t.headers!==void 0?t.headers:new Ho(C);if(C.clear(),d instanceof
Ho){for(let{name:U,value:M}of d.rawValues())C.append(U,M,!1);C.cookies=d.cookies}else KR(this[NA],d)}let B=A instanceof e?A[z].body:null;if((t.body!=null||B!=null)&&
(s.method==="GET"||s.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let u=null;if(t.body!=null){let[C,d]=PR(t.body,s.keepalive);
u=C,d&&!dh(this[NA]).contains("content-type",!0)&&this[NA].append("content-type",d)}let h=u??B;if(h!=null&&h.source==null){if(u!=null&&t.duplex==null)throw new TypeError(
"RequestInit: duplex option is required when sending a body.");if(s.mode!=="same-origin"&&s.mode!=="cors")throw new TypeError('If request is made from ReadableS\
tream, mode should be "same-origin" or "cors"');s.useCORSPreflightFlag=!0}let w=h;if(u==null&&B!=null){if(uh(A))throw new TypeError("Cannot construct a Request \
with a Request object that has already been used.");let C=new TransformStream;B.stream.pipeThrough(C),w={source:B.source,length:B.length,stream:C.readable}}this[z].
body=w}get method(){return F.brandCheck(this,e),this[z].method}get url(){return F.brandCheck(this,e),gm(this[z].url)}get headers(){return F.brandCheck(this,e),this[NA]}get destination(){
return F.brandCheck(this,e),this[z].destination}get referrer(){return F.brandCheck(this,e),this[z].referrer==="no-referrer"?"":this[z].referrer==="client"?"abou\
t:client":this[z].referrer.toString()}get referrerPolicy(){return F.brandCheck(this,e),this[z].referrerPolicy}get mode(){return F.brandCheck(this,e),this[z].mode}get credentials(){
return this[z].credentials}get cache(){return F.brandCheck(this,e),this[z].cache}get redirect(){return F.brandCheck(this,e),this[z].redirect}get integrity(){return F.
brandCheck(this,e),this[z].integrity}get keepalive(){return F.brandCheck(this,e),this[z].keepalive}get isReloadNavigation(){return F.brandCheck(this,e),this[z].
reloadNavigation}get isHistoryNavigation(){return F.brandCheck(this,e),this[z].historyNavigation}get signal(){return F.brandCheck(this,e),this[Go]}get body(){return F.
brandCheck(this,e),this[z].body?this[z].body.stream:null}get bodyUsed(){return F.brandCheck(this,e),!!this[z].body&&Yo.isDisturbed(this[z].body.stream)}get duplex(){
return F.brandCheck(this,e),"half"}clone(){if(F.brandCheck(this,e),uh(this))throw new TypeError("unusable");let A=bh(this[z]),t=new AbortController;if(this.signal.
aborted)t.abort(this.signal.reason);else{let r=Jo.get(this.signal);r===void 0&&(r=new Set,Jo.set(this.signal,r));let s=new WeakRef(t);r.add(s),Yo.addAbortListener(
t.signal,Dh(s))}return Sh(A,t.signal,XR(this[NA]))}[fh.inspect.custom](A,t){t.depth===null&&(t.depth=2),t.colors??=!0;let r={method:this.method,url:this.url,headers:this.
headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.
redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};
return`Request ${fh.formatWithOptions(t,r)}`}};ZR(Te);function Vo(e){return{method:e.method??"GET",localURLsOnly:e.localURLsOnly??!1,unsafeRequest:e.unsafeRequest??
!1,body:e.body??null,client:e.client??null,reservedClient:e.reservedClient??null,replacesClientId:e.replacesClientId??"",window:e.window??"client",keepalive:e.keepalive??
!1,serviceWorkers:e.serviceWorkers??"all",initiator:e.initiator??"",destination:e.destination??"",priority:e.priority??null,origin:e.origin??"client",policyContainer:e.
policyContainer??"client",referrer:e.referrer??"client",referrerPolicy:e.referrerPolicy??"",mode:e.mode??"no-cors",useCORSPreflightFlag:e.useCORSPreflightFlag??
!1,credentials:e.credentials??"same-origin",useCredentials:e.useCredentials??!1,cache:e.cache??"default",redirect:e.redirect??"follow",integrity:e.integrity??"",
cryptoGraphicsNonceMetadata:e.cryptoGraphicsNonceMetadata??"",parserMetadata:e.parserMetadata??"",reloadNavigation:e.reloadNavigation??!1,historyNavigation:e.historyNavigation??
!1,userActivation:e.userActivation??!1,taintedOrigin:e.taintedOrigin??!1,redirectCount:e.redirectCount??0,responseTainting:e.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:e.
preventNoCacheCacheControlHeaderModification??!1,done:e.done??!1,timingAllowFailed:e.timingAllowFailed??!1,urlList:e.urlList,url:e.urlList[0],headersList:e.headersList?
new Ho(e.headersList):new Ho}}function bh(e){let A=Vo({...e,body:null});return e.body!=null&&(A.body=zR(A,e.body)),A}function Sh(e,A,t){let r=new Te(vo);return r[z]=
e,r[Go]=A,r[NA]=new Rh(vo),mh(r[NA],e.headersList),ug(r[NA],t),r}Object.defineProperties(Te.prototype,{method:nA,url:nA,headers:nA,redirect:nA,clone:nA,signal:nA,
duplex:nA,destination:nA,body:nA,bodyUsed:nA,isHistoryNavigation:nA,isReloadNavigation:nA,keepalive:nA,integrity:nA,cache:nA,credentials:nA,attribute:nA,referrerPolicy:nA,
referrer:nA,mode:nA,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),F.converters.Request=F.interfaceConverter(Te),F.converters.RequestInfo=function(e,A,t){
return typeof e=="string"?F.converters.USVString(e,A,t):e instanceof Te?F.converters.Request(e,A,t):F.converters.USVString(e,A,t)},F.converters.AbortSignal=F.interfaceConverter(
AbortSignal),F.converters.RequestInit=F.dictionaryConverter([{key:"method",converter:F.converters.ByteString},{key:"headers",converter:F.converters.HeadersInit},
{key:"body",converter:F.nullableConverter(F.converters.BodyInit)},{key:"referrer",converter:F.converters.USVString},{key:"referrerPolicy",converter:F.converters.
DOMString,allowedValues:em},{key:"mode",converter:F.converters.DOMString,allowedValues:rm},{key:"credentials",converter:F.converters.DOMString,allowedValues:sm},
{key:"cache",converter:F.converters.DOMString,allowedValues:om},{key:"redirect",converter:F.converters.DOMString,allowedValues:tm},{key:"integrity",converter:F.
converters.DOMString},{key:"keepalive",converter:F.converters.boolean},{key:"signal",converter:F.nullableConverter(e=>F.converters.AbortSignal(e,"RequestInit","\
signal",{strict:!1}))},{key:"window",converter:F.converters.any},{key:"duplex",converter:F.converters.DOMString,allowedValues:nm},{key:"dispatcher",converter:F.
converters.any}]),Mh.exports={Request:Te,makeRequest:Vo,fromInnerRequest:Sh,cloneRequest:bh}}),_r=l((dU,Ph)=>{"use strict";var{makeNetworkError:x,makeAppropriateNetworkError:xo,
filterResponse:dg,makeResponse:qo,fromInnerResponse:Im}=Kr(),{HeadersList:Nh}=at(),{Request:Cm,cloneRequest:hm}=jt(),Ye=I("node:zlib"),{bytesMatch:lm,makePolicyContainer:um,
clonePolicyContainer:dm,requestBadPort:fm,TAOCheck:wm,appendRequestOriginHeader:pm,responseLocationURL:ym,requestCurrentURL:ie,setRequestReferrerPolicyOnRedirect:Dm,
tryUpgradeRequestToAPotentiallyTrustworthyURL:km,createOpaqueTimingInfo:Dg,appendFetchMetadata:Rm,corsCheck:mm,crossOriginResourcePolicyCheck:Fm,determineRequestsReferrer:bm,
coarsenedSharedCurrentTime:Xr,createDeferredPromise:Sm,isBlobLike:Mm,sameOrigin:yg,isCancelled:Qt,isAborted:Uh,isErrorLike:Nm,fullyReadBody:Um,readableStreamClose:Lm,
isomorphicEncode:Oo,urlIsLocal:Tm,urlIsHttpHttpsScheme:kg,urlHasHttpsScheme:Ym,clampAndCoarsenConnectionTimingInfo:Gm,simpleRangeHeaderValue:Hm,buildContentRange:vm,
createInflate:Jm,extractMimeType:Vm}=RA(),{kState:Gh,kDispatcher:xm}=De(),ct=I("node:assert"),{safelyExtractBody:Rg,extractBody:Lh}=Mt(),{redirectStatusSet:Hh,nullBodyStatus:vh,
safeMethodsSet:qm,requestBodyHeader:Om,subresourceSet:Wm}=lr(),Pm=I("node:events"),{Readable:Zm,pipeline:zm,finished:Km}=I("node:stream"),{addAbortListener:Xm,isErrored:_m,
isReadable:Wo,bufferToLowerCasedHeaderName:Th}=L(),{dataURLProcessor:jm,serializeAMimeType:$m,minimizeSupportedMimeType:AF}=dA(),{getGlobalDispatcher:eF}=Pr(),{
webidl:tF}=cA(),{STATUS_CODES:rF}=I("node:http"),sF=["GET","HEAD"],oF=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?"node":"undici",fg,Po=class extends Pm{constructor(A){
super(),this.dispatcher=A,this.connection=null,this.dump=!1,this.state="ongoing"}terminate(A){this.state==="ongoing"&&(this.state="terminated",this.connection?.
destroy(A),this.emit("terminated",A))}abort(A){this.state==="ongoing"&&(this.state="aborted",A||(A=new DOMException("The operation was aborted.","AbortError")),
this.serializedAbortReason=A,this.connection?.destroy(A),this.emit("terminated",A))}};function nF(e){Jh(e,"fetch")}function iF(e,A=void 0){tF.argumentLengthCheck(
arguments,1,"globalThis.fetch");let t=Sm(),r;try{r=new Cm(e,A)}catch(a){return t.reject(a),t.promise}let s=r[Gh];if(r.signal.aborted)return wg(t,s,null,r.signal.
reason),t.promise;s.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(s.serviceWorkers="none");let o=null,n=!1,i=null;return Xm(r.signal,()=>{
n=!0,ct(i!=null),i.abort(r.signal.reason);let a=o?.deref();wg(t,s,a,r.signal.reason)}),i=xh({request:s,processResponseEndOfBody:nF,processResponse:a=>{if(!n){if(a.
aborted){wg(t,s,o,i.serializedAbortReason);return}if(a.type==="error"){t.reject(new TypeError("fetch failed",{cause:a.error}));return}o=new WeakRef(Im(a,"immuta\
ble")),t.resolve(o.deref()),t=null}},dispatcher:r[xm]}),t.promise}function Jh(e,A="other"){if(e.type==="error"&&e.aborted||!e.urlList?.length)return;let t=e.urlList[0],
r=e.timingInfo,s=e.cacheState;kg(t)&&r!==null&&(e.timingAllowPassed||(r=Dg({startTime:r.startTime}),s=""),r.endTime=Xr(),e.timingInfo=r,Vh(r,t.href,A,globalThis,
s))}var Vh=performance.markResourceTiming;function wg(e,A,t,r){if(e&&e.reject(r),A.body!=null&&Wo(A.body?.stream)&&A.body.stream.cancel(r).catch(o=>{if(o.code!==
"ERR_INVALID_STATE")throw o}),t==null)return;let s=t[Gh];s.body!=null&&Wo(s.body?.stream)&&s.body.stream.cancel(r).catch(o=>{if(o.code!=="ERR_INVALID_STATE")throw o})}
function xh({request:e,processRequestBodyChunkLength:A,processRequestEndOfBody:t,processResponse:r,processResponseEndOfBody:s,processResponseConsumeBody:o,useParallelQueue:n=!1,
dispatcher:i=eF()}){ct(i);let a=null,g=!1;e.client!=null&&(a=e.client.globalObject,g=e.client.crossOriginIsolatedCapability);let c=Xr(g),Q=Dg({startTime:c}),E={
controller:new Po(i),request:e,timingInfo:Q,processRequestBodyChunkLength:A,processRequestEndOfBody:t,processResponse:r,processResponseConsumeBody:o,processResponseEndOfBody:s,
taskDestination:a,crossOriginIsolatedCapability:g};return ct(!e.body||e.body.stream),e.window==="client"&&(e.window=e.client?.globalObject?.constructor?.name===
"Window"?e.client:"no-window"),e.origin==="client"&&(e.origin=e.client.origin),e.policyContainer==="client"&&(e.client!=null?e.policyContainer=dm(e.client.policyContainer):
e.policyContainer=um()),e.headersList.contains("accept",!0)||e.headersList.append("accept","*/*",!0),e.headersList.contains("accept-language",!0)||e.headersList.
append("accept-language","*",!0),e.priority,Wm.has(e.destination),qh(E).catch(B=>{E.controller.terminate(B)}),E.controller}async function qh(e,A=!1){let t=e.request,
r=null;if(t.localURLsOnly&&!Tm(ie(t))&&(r=x("local URLs only")),km(t),fm(t)==="blocked"&&(r=x("bad port")),t.referrerPolicy===""&&(t.referrerPolicy=t.policyContainer.
referrerPolicy),t.referrer!=="no-referrer"&&(t.referrer=bm(t)),r===null&&(r=await(async()=>{let o=ie(t);return yg(o,t.url)&&t.responseTainting==="basic"||o.protocol===
"data:"||t.mode==="navigate"||t.mode==="websocket"?(t.responseTainting="basic",await Yh(e)):t.mode==="same-origin"?x('request mode cannot be "same-origin"'):t.mode===
"no-cors"?t.redirect!=="follow"?x('redirect mode cannot be "follow" for "no-cors" request'):(t.responseTainting="opaque",await Yh(e)):kg(ie(t))?(t.responseTainting=
"cors",await Oh(e)):x("URL scheme must be a HTTP(S) scheme")})()),A)return r;r.status!==0&&!r.internalResponse&&(t.responseTainting,t.responseTainting==="basic"?
r=dg(r,"basic"):t.responseTainting==="cors"?r=dg(r,"cors"):t.responseTainting==="opaque"?r=dg(r,"opaque"):ct(!1));let s=r.status===0?r:r.internalResponse;if(s.urlList.
length===0&&s.urlList.push(...t.urlList),t.timingAllowFailed||(r.timingAllowPassed=!0),r.type==="opaque"&&s.status===206&&s.rangeRequested&&!t.headers.contains(
"range",!0)&&(r=s=x()),r.status!==0&&(t.method==="HEAD"||t.method==="CONNECT"||vh.includes(s.status))&&(s.body=null,e.controller.dump=!0),t.integrity){let o=i=>pg(
e,x(i));if(t.responseTainting==="opaque"||r.body==null){o(r.error);return}let n=i=>{if(!lm(i,t.integrity)){o("integrity mismatch");return}r.body=Rg(i)[0],pg(e,r)};
await Um(r.body,n,o)}else pg(e,r)}function Yh(e){if(Qt(e)&&e.request.redirectCount===0)return Promise.resolve(xo(e));let{request:A}=e,{protocol:t}=ie(A);switch(t){case"\
about:":return Promise.resolve(x("about scheme is not supported"));case"blob:":{fg||(fg=I("node:buffer").resolveObjectURL);let r=ie(A);if(r.search.length!==0)return Promise.
resolve(x("NetworkError when attempting to fetch resource."));let s=fg(r.toString());if(A.method!=="GET"||!Mm(s))return Promise.resolve(x("invalid method"));let o=qo(),
n=s.size,i=Oo(`${n}`),a=s.type;if(A.headersList.contains("range",!0)){o.rangeRequested=!0;let g=A.headersList.get("range",!0),c=Hm(g,!0);if(c==="failure")return Promise.
resolve(x("failed to fetch the data URL"));let{rangeStartValue:Q,rangeEndValue:E}=c;if(Q===null)Q=n-E,E=Q+E-1;else{if(Q>=n)return Promise.resolve(x("Range start\
 is greater than the blob's size."));(E===null||E>=n)&&(E=n-1)}let B=s.slice(Q,E,a),u=Lh(B);o.body=u[0];let h=Oo(`${B.size}`),w=vm(Q,E,n);o.status=206,o.statusText=
"Partial Content",o.headersList.set("content-length",h,!0),o.headersList.set("content-type",a,!0),o.headersList.set("content-range",w,!0)}else{let g=Lh(s);o.statusText=
"OK",o.body=g[0],o.headersList.set("content-length",i,!0),o.headersList.set("content-type",a,!0)}return Promise.resolve(o)}case"data:":{let r=ie(A),s=jm(r);if(s===
"failure")return Promise.resolve(x("failed to fetch the data URL"));let o=$m(s.mimeType);return Promise.resolve(qo({statusText:"OK",headersList:[["content-type",
{name:"Content-Type",value:o}]],body:Rg(s.body)[0]}))}case"file:":return Promise.resolve(x("not implemented... yet..."));case"http:":case"https:":return Oh(e).catch(
r=>x(r));default:return Promise.resolve(x("unknown scheme"))}}function aF(e,A){e.request.done=!0,e.processResponseDone!=null&&queueMicrotask(()=>e.processResponseDone(
A))}function pg(e,A){let t=e.timingInfo,r=()=>{let o=Date.now();e.request.destination==="document"&&(e.controller.fullTimingInfo=t),e.controller.reportTimingSteps=
()=>{if(e.request.url.protocol!=="https:")return;t.endTime=o;let i=A.cacheState,a=A.bodyInfo;A.timingAllowPassed||(t=Dg(t),i="");let g=0;if(e.request.mode!=="na\
vigator"||!A.hasCrossOriginRedirects){g=A.status;let c=Vm(A.headersList);c!=="failure"&&(a.contentType=AF(c))}e.request.initiatorType!=null&&Vh(t,e.request.url.
href,e.request.initiatorType,globalThis,i,a,g)};let n=()=>{e.request.done=!0,e.processResponseEndOfBody!=null&&queueMicrotask(()=>e.processResponseEndOfBody(A)),
e.request.initiatorType!=null&&e.controller.reportTimingSteps()};queueMicrotask(()=>n())};e.processResponse!=null&&queueMicrotask(()=>{e.processResponse(A),e.processResponse=
null});let s=A.type==="error"?A:A.internalResponse??A;s.body==null?r():Km(s.body.stream,()=>{r()})}async function Oh(e){let A=e.request,t=null,r=null,s=e.timingInfo;
if(A.serviceWorkers,t===null){if(A.redirect==="follow"&&(A.serviceWorkers="none"),r=t=await Wh(e),A.responseTainting==="cors"&&mm(A,t)==="failure")return x("cor\
s failure");wm(A,t)==="failure"&&(A.timingAllowFailed=!0)}return(A.responseTainting==="opaque"||t.type==="opaque")&&Fm(A.origin,A.client,A.destination,r)==="blo\
cked"?x("blocked"):(Hh.has(r.status)&&(A.redirect!=="manual"&&e.controller.connection.destroy(void 0,!1),A.redirect==="error"?t=x("unexpected redirect"):A.redirect===
"manual"?t=r:A.redirect==="follow"?t=await gF(e,t):ct(!1)),t.timingInfo=s,t)}function gF(e,A){let t=e.request,r=A.internalResponse?A.internalResponse:A,s;try{if(s=
ym(r,ie(t).hash),s==null)return A}catch(n){return Promise.resolve(x(n))}if(!kg(s))return Promise.resolve(x("URL scheme must be a HTTP(S) scheme"));if(t.redirectCount===
20)return Promise.resolve(x("redirect count exceeded"));if(t.redirectCount+=1,t.mode==="cors"&&(s.username||s.password)&&!yg(t,s))return Promise.resolve(x('cros\
s origin not allowed for request mode "cors"'));if(t.responseTainting==="cors"&&(s.username||s.password))return Promise.resolve(x('URL cannot contain credential\
s for request mode "cors"'));if(r.status!==303&&t.body!=null&&t.body.source==null)return Promise.resolve(x());if([301,302].includes(r.status)&&t.method==="POST"||
r.status===303&&!sF.includes(t.method)){t.method="GET",t.body=null;for(let n of Om)t.headersList.delete(n)}yg(ie(t),s)||(t.headersList.delete("authorization",!0),
t.headersList.delete("proxy-authorization",!0),t.headersList.delete("cookie",!0),t.headersList.delete("host",!0)),t.body!=null&&(ct(t.body.source!=null),t.body=
Rg(t.body.source)[0]);let o=e.timingInfo;return o.redirectEndTime=o.postRedirectStartTime=Xr(e.crossOriginIsolatedCapability),o.redirectStartTime===0&&(o.redirectStartTime=
o.startTime),t.urlList.push(s),Dm(t,r),qh(e,!0)}async function Wh(e,A=!1,t=!1){let r=e.request,s=null,o=null,n=null,i=null,a=!1;r.window==="no-window"&&r.redirect===
"error"?(s=e,o=r):(o=hm(r),s={...e},s.request=o);let g=r.credentials==="include"||r.credentials==="same-origin"&&r.responseTainting==="basic",c=o.body?o.body.length:
null,Q=null;if(o.body==null&&["POST","PUT"].includes(o.method)&&(Q="0"),c!=null&&(Q=Oo(`${c}`)),Q!=null&&o.headersList.append("content-length",Q,!0),c!=null&&o.
keepalive,o.referrer instanceof URL&&o.headersList.append("referer",Oo(o.referrer.href),!0),pm(o),Rm(o),o.headersList.contains("user-agent",!0)||o.headersList.append(
"user-agent",oF),o.cache==="default"&&(o.headersList.contains("if-modified-since",!0)||o.headersList.contains("if-none-match",!0)||o.headersList.contains("if-un\
modified-since",!0)||o.headersList.contains("if-match",!0)||o.headersList.contains("if-range",!0))&&(o.cache="no-store"),o.cache==="no-cache"&&!o.preventNoCacheCacheControlHeaderModification&&
!o.headersList.contains("cache-control",!0)&&o.headersList.append("cache-control","max-age=0",!0),(o.cache==="no-store"||o.cache==="reload")&&(o.headersList.contains(
"pragma",!0)||o.headersList.append("pragma","no-cache",!0),o.headersList.contains("cache-control",!0)||o.headersList.append("cache-control","no-cache",!0)),o.headersList.
contains("range",!0)&&o.headersList.append("accept-encoding","identity",!0),o.headersList.contains("accept-encoding",!0)||(Ym(ie(o))?o.headersList.append("accep\
t-encoding","br, gzip, deflate",!0):o.headersList.append("accept-encoding","gzip, deflate",!0)),o.headersList.delete("host",!0),i==null&&(o.cache="no-store"),o.
cache!=="no-store"&&o.cache,n==null){if(o.cache==="only-if-cached")return x("only if cached");let E=await QF(s,g,t);!qm.has(o.method)&&E.status>=200&&E.status<=
399,a&&E.status,n==null&&(n=E)}if(n.urlList=[...o.urlList],o.headersList.contains("range",!0)&&(n.rangeRequested=!0),n.requestIncludesCredentials=g,n.status===407)
return r.window==="no-window"?x():Qt(e)?xo(e):x("proxy authentication required");if(n.status===421&&!t&&(r.body==null||r.body.source!=null)){if(Qt(e))return xo(
e);e.controller.connection.destroy(),n=await Wh(e,A,!0)}return n}async function QF(e,A=!1,t=!1){ct(!e.controller.connection||e.controller.connection.destroyed),
e.controller.connection={abort:null,destroyed:!1,destroy(B,u=!0){this.destroyed||(this.destroyed=!0,u&&this.abort?.(B??new DOMException("The operation was abort\
ed.","AbortError")))}};let r=e.request,s=null,o=e.timingInfo;r.cache="no-store";let n=t?"yes":"no";r.mode;let i=null;if(r.body==null&&e.processRequestEndOfBody)
queueMicrotask(()=>e.processRequestEndOfBody());else if(r.body!=null){let B=async function*(w){Qt(e)||(yield w,e.processRequestBodyChunkLength?.(w.byteLength))},
u=()=>{Qt(e)||e.processRequestEndOfBody&&e.processRequestEndOfBody()},h=w=>{Qt(e)||(w.name==="AbortError"?e.controller.abort():e.controller.terminate(w))};i=(async function*(){
try{for await(let w of r.body.stream)yield*B(w);u()}catch(w){h(w)}})()}try{let{body:B,status:u,statusText:h,headersList:w,socket:C}=await E({body:i});if(C)s=qo(
{status:u,statusText:h,headersList:w,socket:C});else{let d=B[Symbol.asyncIterator]();e.controller.next=()=>d.next(),s=qo({status:u,statusText:h,headersList:w})}}catch(B){
return B.name==="AbortError"?(e.controller.connection.destroy(),xo(e,B)):x(B)}let a=async()=>{await e.controller.resume()},g=B=>{Qt(e)||e.controller.abort(B)},c=new ReadableStream(
{async start(B){e.controller.controller=B},async pull(B){await a(B)},async cancel(B){await g(B)},type:"bytes"});s.body={stream:c,source:null,length:null},e.controller.
resume||e.controller.on("terminated",Q),e.controller.resume=async()=>{for(;;){let B,u;try{let{done:w,value:C}=await e.controller.next();if(Uh(e))break;B=w?void 0:
C}catch(w){e.controller.ended&&!o.encodedBodySize?B=void 0:(B=w,u=!0)}if(B===void 0){Lm(e.controller.controller),aF(e,s);return}if(o.decodedBodySize+=B?.byteLength??
0,u){e.controller.terminate(B);return}let h=new Uint8Array(B);if(h.byteLength&&e.controller.controller.enqueue(h),_m(c)){e.controller.terminate();return}if(e.controller.
controller.desiredSize<=0)return}};function Q(B){Uh(e)?(s.aborted=!0,Wo(c)&&e.controller.controller.error(e.controller.serializedAbortReason)):Wo(c)&&e.controller.
controller.error(new TypeError("terminated",{cause:Nm(B)?B:void 0})),e.controller.connection.destroy()}return s;function E({body:B}){let u=ie(r),h=e.controller.
dispatcher;return new Promise((w,C)=>h.dispatch({path:u.pathname+u.search,origin:u.origin,method:r.method,body:h.isMockActive?r.body&&(r.body.source||r.body.stream):
B,headers:r.headersList.entries,maxRedirections:0,upgrade:r.mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(d){let{connection:U}=e.controller;
o.finalConnectionTimingInfo=Gm(void 0,o.postRedirectStartTime,e.crossOriginIsolatedCapability),U.destroyed?d(new DOMException("The operation was aborted.","Abor\
tError")):(e.controller.on("terminated",d),this.abort=U.abort=d),o.finalNetworkRequestStartTime=Xr(e.crossOriginIsolatedCapability)},onResponseStarted(){o.finalNetworkResponseStartTime=
Xr(e.crossOriginIsolatedCapability)},onHeaders(d,U,M,J){if(d<200)return;let q="",AA=new Nh;for(let IA=0;IA<U.length;IA+=2)AA.append(Th(U[IA]),U[IA+1].toString("\
latin1"),!0);q=AA.get("location",!0);let iA=[],ls=q&&r.redirect==="follow"&&Hh.has(d);if(r.method!=="HEAD"&&r.method!=="CONNECT"&&!vh.includes(d)&&!ls){let IA=AA.
get("content-encoding",!0),we=IA?IA.toLowerCase().split(","):[],us=5;if(we.length>us)return this.abort(new Error(`too many content-encodings in response: ${we.length}\
, maximum allowed is ${us}`)),!0;for(let cr=we.length-1;cr>=0;--cr){let pe=we[cr].trim();if(pe==="x-gzip"||pe==="gzip")iA.push(Ye.createGunzip({flush:Ye.constants.
Z_SYNC_FLUSH,finishFlush:Ye.constants.Z_SYNC_FLUSH}));else if(pe==="deflate")iA.push(Jm({flush:Ye.constants.Z_SYNC_FLUSH,finishFlush:Ye.constants.Z_SYNC_FLUSH}));else if(pe===
"br")iA.push(Ye.createBrotliDecompress({flush:Ye.constants.BROTLI_OPERATION_FLUSH,finishFlush:Ye.constants.BROTLI_OPERATION_FLUSH}));else{iA.length=0;break}}}this.
body=new Zm({read:M});let Ve=this.onError.bind(this);return w({status:d,statusText:J,headersList:AA,body:iA.length?zm(this.body,...iA,IA=>{IA&&this.onError(IA)}).
on("error",Ve):this.body.on("error",Ve)}),!0},onData(d){if(e.controller.dump)return;let U=d;return o.encodedBodySize+=U.byteLength,this.body.push(U)},onComplete(){
this.abort&&e.controller.off("terminated",this.abort),e.controller.ended=!0,this.body.push(null)},onError(d){this.abort&&e.controller.off("terminated",this.abort),
this.body?.destroy(d),e.controller.terminate(d),C(d)},onUpgrade(d,U,M){if(d!==101)return;let J=new Nh;for(let q=0;q<U.length;q+=2)J.append(Th(U[q]),U[q+1].toString(
"latin1"),!0);return w({status:d,statusText:rF[d],headersList:J,socket:M}),!0}}))}}Ph.exports={fetch:iF,Fetch:Po,fetching:xh,finalizeAndReportTiming:Jh}}),mg=l(
(fU,Zh)=>{"use strict";Zh.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),Kh=l((wU,zh)=>{"use strict";var{webidl:UA}=cA(),
Zo=Symbol("ProgressEvent state"),Fg=class e extends Event{constructor(A,t={}){A=UA.converters.DOMString(A,"ProgressEvent constructor","type"),t=UA.converters.ProgressEventInit(
t??{}),super(A,t),this[Zo]={lengthComputable:t.lengthComputable,loaded:t.loaded,total:t.total}}get lengthComputable(){return UA.brandCheck(this,e),this[Zo].lengthComputable}get loaded(){
return UA.brandCheck(this,e),this[Zo].loaded}get total(){return UA.brandCheck(this,e),this[Zo].total}};UA.converters.ProgressEventInit=UA.dictionaryConverter([{
key:"lengthComputable",converter:UA.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:UA.converters["unsigned long long"],defaultValue:()=>0},{key:"\
total",converter:UA.converters["unsigned long long"],defaultValue:()=>0},{key:"bubbles",converter:UA.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:UA.
converters.boolean,defaultValue:()=>!1},{key:"composed",converter:UA.converters.boolean,defaultValue:()=>!1}]),zh.exports={ProgressEvent:Fg}}),_h=l((pU,Xh)=>{"u\
se strict";function cF(e){if(!e)return"failure";switch(e.trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unicode20utf8":case"utf-8":case"\
utf8":case"x-unicode20utf8":return"UTF-8";case"866":case"cp866":case"csibm866":case"ibm866":return"IBM866";case"csisolatin2":case"iso-8859-2":case"iso-ir-101":case"\
iso8859-2":case"iso88592":case"iso_8859-2":case"iso_8859-2:1987":case"l2":case"latin2":return"ISO-8859-2";case"csisolatin3":case"iso-8859-3":case"iso-ir-109":case"\
iso8859-3":case"iso88593":case"iso_8859-3":case"iso_8859-3:1988":case"l3":case"latin3":return"ISO-8859-3";case"csisolatin4":case"iso-8859-4":case"iso-ir-110":case"\
iso8859-4":case"iso88594":case"iso_8859-4":case"iso_8859-4:1988":case"l4":case"latin4":return"ISO-8859-4";case"csisolatincyrillic":case"cyrillic":case"iso-8859-\
5":case"iso-ir-144":case"iso8859-5":case"iso88595":case"iso_8859-5":case"iso_8859-5:1988":return"ISO-8859-5";case"arabic":case"asmo-708":case"csiso88596e":case"\
csiso88596i":case"csisolatinarabic":case"ecma-114":case"iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":case"iso-ir-127":case"iso8859-6":case"iso88596":case"i\
so_8859-6":case"iso_8859-6:1987":return"ISO-8859-6";case"csisolatingreek":case"ecma-118":case"elot_928":case"greek":case"greek8":case"iso-8859-7":case"iso-ir-12\
6":case"iso8859-7":case"iso88597":case"iso_8859-7":case"iso_8859-7:1987":case"sun_eu_greek":return"ISO-8859-7";case"csiso88598e":case"csisolatinhebrew":case"heb\
rew":case"iso-8859-8":case"iso-8859-8-e":case"iso-ir-138":case"iso8859-8":case"iso88598":case"iso_8859-8":case"iso_8859-8:1988":case"visual":return"ISO-8859-8";case"\
csiso88598i":case"iso-8859-8-i":case"logical":return"ISO-8859-8-I";case"csisolatin6":case"iso-8859-10":case"iso-ir-157":case"iso8859-10":case"iso885910":case"l6":case"\
latin6":return"ISO-8859-10";case"iso-8859-13":case"iso8859-13":case"iso885913":return"ISO-8859-13";case"iso-8859-14":case"iso8859-14":case"iso885914":return"ISO\
-8859-14";case"csisolatin9":case"iso-8859-15":case"iso8859-15":case"iso885915":case"iso_8859-15":case"l9":return"ISO-8859-15";case"iso-8859-16":return"ISO-8859-\
16";case"cskoi8r":case"koi":case"koi8":case"koi8-r":case"koi8_r":return"KOI8-R";case"koi8-ru":case"koi8-u":return"KOI8-U";case"csmacintosh":case"mac":case"macin\
tosh":case"x-mac-roman":return"macintosh";case"iso-8859-11":case"iso8859-11":case"iso885911":case"tis-620":case"windows-874":return"windows-874";case"cp1250":case"\
windows-1250":case"x-cp1250":return"windows-1250";case"cp1251":case"windows-1251":case"x-cp1251":return"windows-1251";case"ansi_x3.4-1968":case"ascii":case"cp12\
52":case"cp819":case"csisolatin1":case"ibm819":case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"iso88591":case"iso_8859-1":case"iso_8859-1:1987":case"l1":case"\
latin1":case"us-ascii":case"windows-1252":case"x-cp1252":return"windows-1252";case"cp1253":case"windows-1253":case"x-cp1253":return"windows-1253";case"cp1254":case"\
csisolatin5":case"iso-8859-9":case"iso-ir-148":case"iso8859-9":case"iso88599":case"iso_8859-9":case"iso_8859-9:1989":case"l5":case"latin5":case"windows-1254":case"\
x-cp1254":return"windows-1254";case"cp1255":case"windows-1255":case"x-cp1255":return"windows-1255";case"cp1256":case"windows-1256":case"x-cp1256":return"windows\
-1256";case"cp1257":case"windows-1257":case"x-cp1257":return"windows-1257";case"cp1258":case"windows-1258":case"x-cp1258":return"windows-1258";case"x-mac-cyrill\
ic":case"x-mac-ukrainian":return"x-mac-cyrillic";case"chinese":case"csgb2312":case"csiso58gb231280":case"gb2312":case"gb_2312":case"gb_2312-80":case"gbk":case"i\
so-ir-58":case"x-gbk":return"GBK";case"gb18030":return"gb18030";case"big5":case"big5-hkscs":case"cn-big5":case"csbig5":case"x-x-big5":return"Big5";case"cseucpkd\
fmtjapanese":case"euc-jp":case"x-euc-jp":return"EUC-JP";case"csiso2022jp":case"iso-2022-jp":return"ISO-2022-JP";case"csshiftjis":case"ms932":case"ms_kanji":case"\
shift-jis":case"shift_jis":case"sjis":case"windows-31j":case"x-sjis":return"Shift_JIS";case"cseuckr":case"csksc56011987":case"euc-kr":case"iso-ir-149":case"kore\
an":case"ks_c_5601-1987":case"ks_c_5601-1989":case"ksc5601":case"ksc_5601":case"windows-949":return"EUC-KR";case"csiso2022kr":case"hz-gb-2312":case"iso-2022-cn":case"\
iso-2022-cn-ext":case"iso-2022-kr":case"replacement":return"replacement";case"unicodefffe":case"utf-16be":return"UTF-16BE";case"csunicode":case"iso-10646-ucs-2":case"\
ucs-2":case"unicode":case"unicodefeff":case"utf-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}Xh.exports=
{getEncoding:cF}}),ol=l((yU,sl)=>{"use strict";var{kState:$t,kError:bg,kResult:jh,kAborted:jr,kLastProgressEventFired:Sg}=mg(),{ProgressEvent:EF}=Kh(),{getEncoding:$h}=_h(),
{serializeAMimeType:BF,parseMIMEType:Al}=dA(),{types:IF}=I("node:util"),{StringDecoder:el}=I("string_decoder"),{btoa:tl}=I("node:buffer"),CF={enumerable:!0,writable:!1,
configurable:!1};function hF(e,A,t,r){if(e[$t]==="loading")throw new DOMException("Invalid state","InvalidStateError");e[$t]="loading",e[jh]=null,e[bg]=null;let s=A.
stream().getReader(),o=[],n=s.read(),i=!0;(async()=>{for(;!e[jr];)try{let{done:a,value:g}=await n;if(i&&!e[jr]&&queueMicrotask(()=>{Ge("loadstart",e)}),i=!1,!a&&
IF.isUint8Array(g))o.push(g),(e[Sg]===void 0||Date.now()-e[Sg]>=50)&&!e[jr]&&(e[Sg]=Date.now(),queueMicrotask(()=>{Ge("progress",e)})),n=s.read();else if(a){queueMicrotask(
()=>{e[$t]="done";try{let c=lF(o,t,A.type,r);if(e[jr])return;e[jh]=c,Ge("load",e)}catch(c){e[bg]=c,Ge("error",e)}e[$t]!=="loading"&&Ge("loadend",e)});break}}catch(a){
if(e[jr])return;queueMicrotask(()=>{e[$t]="done",e[bg]=a,Ge("error",e),e[$t]!=="loading"&&Ge("loadend",e)});break}})()}function Ge(e,A){let t=new EF(e,{bubbles:!1,
cancelable:!1});A.dispatchEvent(t)}function lF(e,A,t,r){switch(A){case"DataURL":{let s="data:",o=Al(t||"application/octet-stream");o!=="failure"&&(s+=BF(o)),s+=
";base64,";let n=new el("latin1");for(let i of e)s+=tl(n.write(i));return s+=tl(n.end()),s}case"Text":{let s="failure";if(r&&(s=$h(r)),s==="failure"&&t){let o=Al(
t);o!=="failure"&&(s=$h(o.parameters.get("charset")))}return s==="failure"&&(s="UTF-8"),uF(e,s)}case"ArrayBuffer":return rl(e).buffer;case"BinaryString":{let s="",
o=new el("latin1");for(let n of e)s+=o.write(n);return s+=o.end(),s}}}function uF(e,A){let t=rl(e),r=dF(t),s=0;r!==null&&(A=r,s=r==="UTF-8"?3:2);let o=t.slice(s);
return new TextDecoder(A).decode(o)}function dF(e){let[A,t,r]=e;return A===239&&t===187&&r===191?"UTF-8":A===254&&t===255?"UTF-16BE":A===255&&t===254?"UTF-16LE":
null}function rl(e){let A=e.reduce((r,s)=>r+s.byteLength,0),t=0;return e.reduce((r,s)=>(r.set(s,t),t+=s.byteLength,r),new Uint8Array(A))}sl.exports={staticPropertyDescriptors:CF,
readOperation:hF,fireAProgressEvent:Ge}}),gl=l((DU,al)=>{"use strict";var{staticPropertyDescriptors:Ar,readOperation:zo,fireAProgressEvent:nl}=ol(),{kState:Et,kError:il,
kResult:Ko,kEvents:v,kAborted:fF}=mg(),{webidl:W}=cA(),{kEnumerableProperty:pA}=L(),KA=class e extends EventTarget{constructor(){super(),this[Et]="empty",this[Ko]=
null,this[il]=null,this[v]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(A){W.brandCheck(this,e),W.argumentLengthCheck(
arguments,1,"FileReader.readAsArrayBuffer"),A=W.converters.Blob(A,{strict:!1}),zo(this,A,"ArrayBuffer")}readAsBinaryString(A){W.brandCheck(this,e),W.argumentLengthCheck(
arguments,1,"FileReader.readAsBinaryString"),A=W.converters.Blob(A,{strict:!1}),zo(this,A,"BinaryString")}readAsText(A,t=void 0){W.brandCheck(this,e),W.argumentLengthCheck(
arguments,1,"FileReader.readAsText"),A=W.converters.Blob(A,{strict:!1}),t!==void 0&&(t=W.converters.DOMString(t,"FileReader.readAsText","encoding")),zo(this,A,"\
Text",t)}readAsDataURL(A){W.brandCheck(this,e),W.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),A=W.converters.Blob(A,{strict:!1}),zo(this,A,"DataU\
RL")}abort(){if(this[Et]==="empty"||this[Et]==="done"){this[Ko]=null;return}this[Et]==="loading"&&(this[Et]="done",this[Ko]=null),this[fF]=!0,nl("abort",this),this[Et]!==
"loading"&&nl("loadend",this)}get readyState(){switch(W.brandCheck(this,e),this[Et]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":
return this.DONE}}get result(){return W.brandCheck(this,e),this[Ko]}get error(){return W.brandCheck(this,e),this[il]}get onloadend(){return W.brandCheck(this,e),
this[v].loadend}set onloadend(A){W.brandCheck(this,e),this[v].loadend&&this.removeEventListener("loadend",this[v].loadend),typeof A=="function"?(this[v].loadend=
A,this.addEventListener("loadend",A)):this[v].loadend=null}get onerror(){return W.brandCheck(this,e),this[v].error}set onerror(A){W.brandCheck(this,e),this[v].error&&
this.removeEventListener("error",this[v].error),typeof A=="function"?(this[v].error=A,this.addEventListener("error",A)):this[v].error=null}get onloadstart(){return W.
brandCheck(this,e),this[v].loadstart}set onloadstart(A){W.brandCheck(this,e),this[v].loadstart&&this.removeEventListener("loadstart",this[v].loadstart),typeof A==
"function"?(this[v].loadstart=A,this.addEventListener("loadstart",A)):this[v].loadstart=null}get onprogress(){return W.brandCheck(this,e),this[v].progress}set onprogress(A){
W.brandCheck(this,e),this[v].progress&&this.removeEventListener("progress",this[v].progress),typeof A=="function"?(this[v].progress=A,this.addEventListener("pro\
gress",A)):this[v].progress=null}get onload(){return W.brandCheck(this,e),this[v].load}set onload(A){W.brandCheck(this,e),this[v].load&&this.removeEventListener(
"load",this[v].load),typeof A=="function"?(this[v].load=A,this.addEventListener("load",A)):this[v].load=null}get onabort(){return W.brandCheck(this,e),this[v].abort}set onabort(A){
W.brandCheck(this,e),this[v].abort&&this.removeEventListener("abort",this[v].abort),typeof A=="function"?(this[v].abort=A,this.addEventListener("abort",A)):this[v].
abort=null}};KA.EMPTY=KA.prototype.EMPTY=0,KA.LOADING=KA.prototype.LOADING=1,KA.DONE=KA.prototype.DONE=2,Object.defineProperties(KA.prototype,{EMPTY:Ar,LOADING:Ar,
DONE:Ar,readAsArrayBuffer:pA,readAsBinaryString:pA,readAsText:pA,readAsDataURL:pA,abort:pA,readyState:pA,result:pA,error:pA,onloadstart:pA,onprogress:pA,onload:pA,
onabort:pA,onerror:pA,onloadend:pA,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(KA,{EMPTY:Ar,LOADING:Ar,
DONE:Ar}),al.exports={FileReader:KA}}),Xo=l((kU,Ql)=>{"use strict";Ql.exports={kConstruct:K().kConstruct}}),Bl=l((RU,El)=>{"use strict";var wF=I("node:assert"),
{URLSerializer:cl}=dA(),{isValidHeaderName:pF}=RA();function yF(e,A,t=!1){let r=cl(e,t),s=cl(A,t);return r===s}function DF(e){wF(e!==null);let A=[];for(let t of e.
split(","))t=t.trim(),pF(t)&&A.push(t);return A}El.exports={urlEquals:yF,getFieldValues:DF}}),hl=l((mU,Cl)=>{"use strict";var{kConstruct:kF}=Xo(),{urlEquals:RF,
getFieldValues:Mg}=Bl(),{kEnumerableProperty:Bt,isDisturbed:mF}=L(),{webidl:k}=cA(),{Response:FF,cloneResponse:bF,fromInnerResponse:SF}=Kr(),{Request:ue,fromInnerRequest:MF}=jt(),
{kState:XA}=De(),{fetching:NF}=_r(),{urlIsHttpHttpsScheme:_o,createDeferredPromise:er,readAllBytes:UF}=RA(),Ng=I("node:assert"),jo=class e{#A;constructor(){arguments[0]!==
kF&&k.illegalConstructor(),k.util.markAsUncloneable(this),this.#A=arguments[1]}async match(A,t={}){k.brandCheck(this,e);let r="Cache.match";k.argumentLengthCheck(
arguments,1,r),A=k.converters.RequestInfo(A,r,"request"),t=k.converters.CacheQueryOptions(t,r,"options");let s=this.#o(A,t,1);if(s.length!==0)return s[0]}async matchAll(A=void 0,t={}){
k.brandCheck(this,e);let r="Cache.matchAll";return A!==void 0&&(A=k.converters.RequestInfo(A,r,"request")),t=k.converters.CacheQueryOptions(t,r,"options"),this.#o(
A,t)}async add(A){k.brandCheck(this,e);let t="Cache.add";k.argumentLengthCheck(arguments,1,t),A=k.converters.RequestInfo(A,t,"request");let r=[A];return await this.
addAll(r)}async addAll(A){k.brandCheck(this,e);let t="Cache.addAll";k.argumentLengthCheck(arguments,1,t);let r=[],s=[];for(let Q of A){if(Q===void 0)throw k.errors.
conversionFailed({prefix:t,argument:"Argument 1",types:["undefined is not allowed"]});if(Q=k.converters.RequestInfo(Q),typeof Q=="string")continue;let E=Q[XA];if(!_o(
E.url)||E.method!=="GET")throw k.errors.exception({header:t,message:"Expected http/s scheme when method is not GET."})}let o=[];for(let Q of A){let E=new ue(Q)[XA];
if(!_o(E.url))throw k.errors.exception({header:t,message:"Expected http/s scheme."});E.initiator="fetch",E.destination="subresource",s.push(E);let B=er();o.push(
NF({request:E,processResponse(u){if(u.type==="error"||u.status===206||u.status<200||u.status>299)B.reject(k.errors.exception({header:"Cache.addAll",message:"Rec\
eived an invalid status code or the request failed."}));else if(u.headersList.contains("vary")){let h=Mg(u.headersList.get("vary"));for(let w of h)if(w==="*"){B.
reject(k.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));for(let C of o)C.abort();return}}},processResponseEndOfBody(u){if(u.aborted){
B.reject(new DOMException("aborted","AbortError"));return}B.resolve(u)}})),r.push(B.promise)}let n=await Promise.all(r),i=[],a=0;for(let Q of n){let E={type:"pu\
t",request:s[a],response:Q};i.push(E),a++}let g=er(),c=null;try{this.#e(i)}catch(Q){c=Q}return queueMicrotask(()=>{c===null?g.resolve(void 0):g.reject(c)}),g.promise}async put(A,t){
k.brandCheck(this,e);let r="Cache.put";k.argumentLengthCheck(arguments,2,r),A=k.converters.RequestInfo(A,r,"request"),t=k.converters.Response(t,r,"response");let s=null;
if(A instanceof ue?s=A[XA]:s=new ue(A)[XA],!_o(s.url)||s.method!=="GET")throw k.errors.exception({header:r,message:"Expected an http/s scheme when method is not\
 GET"});let o=t[XA];if(o.status===206)throw k.errors.exception({header:r,message:"Got 206 status"});if(o.headersList.contains("vary")){let B=Mg(o.headersList.get(
"vary"));for(let u of B)if(u==="*")throw k.errors.exception({header:r,message:"Got * vary field value"})}if(o.body&&(mF(o.body.stream)||o.body.stream.locked))throw k.
errors.exception({header:r,message:"Response body is locked or disturbed"});let n=bF(o),i=er();if(o.body!=null){let B=o.body.stream.getReader();UF(B).then(i.resolve,
i.reject)}else i.resolve(void 0);let a=[],g={type:"put",request:s,response:n};a.push(g);let c=await i.promise;n.body!=null&&(n.body.source=c);let Q=er(),E=null;
try{this.#e(a)}catch(B){E=B}return queueMicrotask(()=>{E===null?Q.resolve():Q.reject(E)}),Q.promise}async delete(A,t={}){k.brandCheck(this,e);let r="Cache.delet\
e";k.argumentLengthCheck(arguments,1,r),A=k.converters.RequestInfo(A,r,"request"),t=k.converters.CacheQueryOptions(t,r,"options");let s=null;if(A instanceof ue){
if(s=A[XA],s.method!=="GET"&&!t.ignoreMethod)return!1}else Ng(typeof A=="string"),s=new ue(A)[XA];let o=[],n={type:"delete",request:s,options:t};o.push(n);let i=er(),
a=null,g;try{g=this.#e(o)}catch(c){a=c}return queueMicrotask(()=>{a===null?i.resolve(!!g?.length):i.reject(a)}),i.promise}async keys(A=void 0,t={}){k.brandCheck(
this,e);let r="Cache.keys";A!==void 0&&(A=k.converters.RequestInfo(A,r,"request")),t=k.converters.CacheQueryOptions(t,r,"options");let s=null;if(A!==void 0)if(A instanceof
ue){if(s=A[XA],s.method!=="GET"&&!t.ignoreMethod)return[]}else typeof A=="string"&&(s=new ue(A)[XA]);let o=er(),n=[];if(A===void 0)for(let i of this.#A)n.push(i[0]);else{
let i=this.#t(s,t);for(let a of i)n.push(a[0])}return queueMicrotask(()=>{let i=[];for(let a of n){let g=MF(a,new AbortController().signal,"immutable");i.push(g)}
o.resolve(Object.freeze(i))}),o.promise}#e(A){let t=this.#A,r=[...t],s=[],o=[];try{for(let n of A){if(n.type!=="delete"&&n.type!=="put")throw k.errors.exception(
{header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(n.type==="delete"&&n.response!=null)throw k.errors.exception(
{header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#t(n.request,n.options,s).length)throw new DOMException(
"???","InvalidStateError");let i;if(n.type==="delete"){if(i=this.#t(n.request,n.options),i.length===0)return[];for(let a of i){let g=t.indexOf(a);Ng(g!==-1),t.splice(
g,1)}}else if(n.type==="put"){if(n.response==null)throw k.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associate\
d response"});let a=n.request;if(!_o(a.url))throw k.errors.exception({header:"Cache.#batchCacheOperations",message:"expected http or https scheme"});if(a.method!==
"GET")throw k.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(n.options!=null)throw k.errors.exception({header:"Cache.#batc\
hCacheOperations",message:"options must not be defined"});i=this.#t(n.request);for(let g of i){let c=t.indexOf(g);Ng(c!==-1),t.splice(c,1)}t.push([n.request,n.response]),
s.push([n.request,n.response])}o.push([n.request,n.response])}return o}catch(n){throw this.#A.length=0,this.#A=r,n}}#t(A,t,r){let s=[],o=r??this.#A;for(let n of o){
let[i,a]=n;this.#s(A,i,a,t)&&s.push(n)}return s}#s(A,t,r=null,s){let o=new URL(A.url),n=new URL(t.url);if(s?.ignoreSearch&&(n.search="",o.search=""),!RF(o,n,!0))
return!1;if(r==null||s?.ignoreVary||!r.headersList.contains("vary"))return!0;let i=Mg(r.headersList.get("vary"));for(let a of i){if(a==="*")return!1;let g=t.headersList.
get(a),c=A.headersList.get(a);if(g!==c)return!1}return!0}#o(A,t,r=1/0){let s=null;if(A!==void 0)if(A instanceof ue){if(s=A[XA],s.method!=="GET"&&!t.ignoreMethod)
return[]}else typeof A=="string"&&(s=new ue(A)[XA]);let o=[];if(A===void 0)for(let i of this.#A)o.push(i[1]);else{let i=this.#t(s,t);for(let a of i)o.push(a[1])}
let n=[];for(let i of o){let a=SF(i,"immutable");if(n.push(a.clone()),n.length>=r)break}return Object.freeze(n)}};Object.defineProperties(jo.prototype,{[Symbol.
toStringTag]:{value:"Cache",configurable:!0},match:Bt,matchAll:Bt,add:Bt,addAll:Bt,put:Bt,delete:Bt,keys:Bt});var Il=[{key:"ignoreSearch",converter:k.converters.
boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:k.converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:k.converters.boolean,defaultValue:()=>!1}];
k.converters.CacheQueryOptions=k.dictionaryConverter(Il),k.converters.MultiCacheQueryOptions=k.dictionaryConverter([...Il,{key:"cacheName",converter:k.converters.
DOMString}]),k.converters.Response=k.interfaceConverter(FF),k.converters["sequence<RequestInfo>"]=k.sequenceConverter(k.converters.RequestInfo),Cl.exports={Cache:jo}}),
ul=l((FU,ll)=>{"use strict";var{kConstruct:$r}=Xo(),{Cache:$o}=hl(),{webidl:BA}=cA(),{kEnumerableProperty:As}=L(),An=class e{#A=new Map;constructor(){arguments[0]!==
$r&&BA.illegalConstructor(),BA.util.markAsUncloneable(this)}async match(A,t={}){if(BA.brandCheck(this,e),BA.argumentLengthCheck(arguments,1,"CacheStorage.match"),
A=BA.converters.RequestInfo(A),t=BA.converters.MultiCacheQueryOptions(t),t.cacheName!=null){if(this.#A.has(t.cacheName)){let r=this.#A.get(t.cacheName);return await new $o(
$r,r).match(A,t)}}else for(let r of this.#A.values()){let s=await new $o($r,r).match(A,t);if(s!==void 0)return s}}async has(A){BA.brandCheck(this,e);let t="Cach\
eStorage.has";return BA.argumentLengthCheck(arguments,1,t),A=BA.converters.DOMString(A,t,"cacheName"),this.#A.has(A)}async open(A){BA.brandCheck(this,e);let t="\
CacheStorage.open";if(BA.argumentLengthCheck(arguments,1,t),A=BA.converters.DOMString(A,t,"cacheName"),this.#A.has(A)){let s=this.#A.get(A);return new $o($r,s)}
let r=[];return this.#A.set(A,r),new $o($r,r)}async delete(A){BA.brandCheck(this,e);let t="CacheStorage.delete";return BA.argumentLengthCheck(arguments,1,t),A=BA.
converters.DOMString(A,t,"cacheName"),this.#A.delete(A)}async keys(){return BA.brandCheck(this,e),[...this.#A.keys()]}};Object.defineProperties(An.prototype,{[Symbol.
toStringTag]:{value:"CacheStorage",configurable:!0},match:As,has:As,open:As,delete:As,keys:As}),ll.exports={CacheStorage:An}}),fl=l((bU,dl)=>{"use strict";dl.exports=
{maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),Tg=l((SU,Dl)=>{"use strict";function LF(e){for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t>=0&&t<=
8||t>=10&&t<=31||t===127)return!0}return!1}function Ug(e){for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t<33||t>126||t===34||t===40||t===41||t===60||t===
62||t===64||t===44||t===59||t===58||t===92||t===47||t===91||t===93||t===63||t===61||t===123||t===125)throw new Error("Invalid cookie name")}}function Lg(e){let A=e.
length,t=0;if(e[0]==='"'){if(A===1||e[A-1]!=='"')throw new Error("Invalid cookie value");--A,++t}for(;t<A;){let r=e.charCodeAt(t++);if(r<33||r>126||r===34||r===
44||r===59||r===92)throw new Error("Invalid cookie value")}}function pl(e){for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t<32||t>126||t===59)throw new Error(
"Invalid cookie path")}}function wl(e){return e>=48&&e<=57||e>=65&&e<=90||e>=97&&e<=122}function TF(e){if(e===" ")return;if(e.length>255)throw new Error("Invali\
d cookie domain");let A=0;for(let t=0;t<e.length;++t){let r=e.charCodeAt(t);if(r===46){if(A===0)throw new Error("Invalid cookie domain");if(e.charCodeAt(t-1)===
45)throw new Error("Invalid cookie domain");A=0;continue}if(A===0&&!wl(r))throw new Error("Invalid cookie domain");if(!wl(r)&&r!==45)throw new Error("Invalid co\
okie domain");if(++A>63)throw new Error("Invalid cookie domain")}if(A===0||e.charCodeAt(e.length-1)===45)throw new Error("Invalid cookie domain")}var YF=["Sun",
"Mon","Tue","Wed","Thu","Fri","Sat"],GF=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],en=Array(61).fill(0).map((e,A)=>A.toString().padStart(
2,"0"));function yl(e){return typeof e=="number"&&(e=new Date(e)),`${YF[e.getUTCDay()]}, ${en[e.getUTCDate()]} ${GF[e.getUTCMonth()]} ${e.getUTCFullYear()} ${en[e.
getUTCHours()]}:${en[e.getUTCMinutes()]}:${en[e.getUTCSeconds()]} GMT`}function HF(e){if(e<0)throw new Error("Invalid cookie max-age")}function vF(e){if(e.name.
length===0)return null;Ug(e.name),Lg(e.value);let A=[`${e.name}=${e.value}`];e.name.startsWith("__Secure-")&&(e.secure=!0),e.name.startsWith("__Host-")&&(e.secure=
!0,e.domain=null,e.path="/"),e.secure&&A.push("Secure"),e.httpOnly&&A.push("HttpOnly"),typeof e.maxAge=="number"&&(HF(e.maxAge),A.push(`Max-Age=${e.maxAge}`)),e.
domain&&(TF(e.domain),A.push(`Domain=${e.domain}`)),e.path&&(pl(e.path),A.push(`Path=${e.path}`)),e.expires&&e.expires.toString()!=="Invalid Date"&&A.push(`Expi\
res=${yl(e.expires)}`),e.sameSite&&A.push(`SameSite=${e.sameSite}`);for(let t of e.unparsed){if(!t.includes("="))throw new Error("Invalid unparsed");let[r,...s]=t.
split("="),o=r.trim(),n=s.join("=");Ug(o),Lg(n),A.push(`${o}=${n}`)}return A.join("; ")}Dl.exports={isCTLExcludingHtab:LF,validateCookieName:Ug,validateCookiePath:pl,
validateCookieValue:Lg,toIMFDate:yl,stringify:vF}}),Rl=l((MU,kl)=>{"use strict";var{maxNameValuePairSize:JF,maxAttributeValueSize:VF}=fl(),{isCTLExcludingHtab:xF}=Tg(),
{collectASequenceOfCodePointsFast:tn}=dA(),qF=I("node:assert");function OF(e){if(xF(e))return null;let A="",t="",r="",s="";if(e.includes(";")){let o={position:0};
A=tn(";",e,o),t=e.slice(o.position)}else A=e;if(!A.includes("="))s=A;else{let o={position:0};r=tn("=",A,o),s=A.slice(o.position+1)}return r=r.trim(),s=s.trim(),
r.length+s.length>JF?null:{name:r,value:s,...es(t)}}function es(e,A={}){if(e.length===0)return A;qF(e[0]===";"),e=e.slice(1);let t="";e.includes(";")?(t=tn(";",
e,{position:0}),e=e.slice(t.length)):(t=e,e="");let r="",s="";if(t.includes("=")){let n={position:0};r=tn("=",t,n),s=t.slice(n.position+1)}else r=t;if(r=r.trim(),
s=s.trim(),s.length>VF)return es(e,A);let o=r.toLowerCase();if(o==="expires"){let n=new Date(s);A.expires=n}else if(o==="max-age"){let n=s.charCodeAt(0);if((n<48||
n>57)&&s[0]!=="-"||!/^\d+$/.test(s))return es(e,A);let i=Number(s);A.maxAge=i}else if(o==="domain"){let n=s;n[0]==="."&&(n=n.slice(1)),n=n.toLowerCase(),A.domain=
n}else if(o==="path"){let n="";s.length===0||s[0]!=="/"?n="/":n=s,A.path=n}else if(o==="secure")A.secure=!0;else if(o==="httponly")A.httpOnly=!0;else if(o==="sa\
mesite"){let n=s.toLowerCase();n==="none"?A.sameSite="None":n==="strict"?A.sameSite="Strict":n==="lax"&&(A.sameSite="Lax")}else A.unparsed??=[],A.unparsed.push(
`${r}=${s}`);return es(e,A)}kl.exports={parseSetCookie:OF,parseUnparsedAttributes:es}}),bl=l((NU,Fl)=>{"use strict";var{parseSetCookie:WF}=Rl(),{stringify:PF}=Tg(),
{webidl:Y}=cA(),{Headers:rn}=at();function ZF(e){Y.argumentLengthCheck(arguments,1,"getCookies"),Y.brandCheck(e,rn,{strict:!1});let A=e.get("cookie"),t={};if(!A)
return t;for(let r of A.split(";")){let[s,...o]=r.split("=");t[s.trim()]=o.join("=")}return t}function zF(e,A,t){Y.brandCheck(e,rn,{strict:!1});let r="deleteCoo\
kie";Y.argumentLengthCheck(arguments,2,r),A=Y.converters.DOMString(A,r,"name"),t=Y.converters.DeleteCookieAttributes(t),ml(e,{name:A,value:"",expires:new Date(0),
...t})}function KF(e){Y.argumentLengthCheck(arguments,1,"getSetCookies"),Y.brandCheck(e,rn,{strict:!1});let A=e.getSetCookie();return A?A.map(t=>WF(t)):[]}function ml(e,A){
Y.argumentLengthCheck(arguments,2,"setCookie"),Y.brandCheck(e,rn,{strict:!1}),A=Y.converters.Cookie(A);let t=PF(A);t&&e.append("Set-Cookie",t)}Y.converters.DeleteCookieAttributes=
Y.dictionaryConverter([{converter:Y.nullableConverter(Y.converters.DOMString),key:"path",defaultValue:()=>null},{converter:Y.nullableConverter(Y.converters.DOMString),
key:"domain",defaultValue:()=>null}]),Y.converters.Cookie=Y.dictionaryConverter([{converter:Y.converters.DOMString,key:"name"},{converter:Y.converters.DOMString,
key:"value"},{converter:Y.nullableConverter(e=>typeof e=="number"?Y.converters["unsigned long long"](e):new Date(e)),key:"expires",defaultValue:()=>null},{converter:Y.
nullableConverter(Y.converters["long long"]),key:"maxAge",defaultValue:()=>null},{converter:Y.nullableConverter(Y.converters.DOMString),key:"domain",defaultValue:()=>null},
{converter:Y.nullableConverter(Y.converters.DOMString),key:"path",defaultValue:()=>null},{converter:Y.nullableConverter(Y.converters.boolean),key:"secure",defaultValue:()=>null},
{converter:Y.nullableConverter(Y.converters.boolean),key:"httpOnly",defaultValue:()=>null},{converter:Y.converters.USVString,key:"sameSite",allowedValues:["Stri\
ct","Lax","None"]},{converter:Y.sequenceConverter(Y.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]),Fl.exports={getCookies:ZF,deleteCookie:zF,
getSetCookies:KF,setCookie:ml}}),rr=l((UU,Ml)=>{"use strict";var{webidl:y}=cA(),{kEnumerableProperty:yA}=L(),{kConstruct:Sl}=K(),{MessagePort:XF}=I("node:worker\
_threads"),tr=class e extends Event{#A;constructor(A,t={}){if(A===Sl){super(arguments[1],arguments[2]),y.util.markAsUncloneable(this);return}let r="MessageEvent\
 constructor";y.argumentLengthCheck(arguments,1,r),A=y.converters.DOMString(A,r,"type"),t=y.converters.MessageEventInit(t,r,"eventInitDict"),super(A,t),this.#A=
t,y.util.markAsUncloneable(this)}get data(){return y.brandCheck(this,e),this.#A.data}get origin(){return y.brandCheck(this,e),this.#A.origin}get lastEventId(){return y.
brandCheck(this,e),this.#A.lastEventId}get source(){return y.brandCheck(this,e),this.#A.source}get ports(){return y.brandCheck(this,e),Object.isFrozen(this.#A.ports)||
Object.freeze(this.#A.ports),this.#A.ports}initMessageEvent(A,t=!1,r=!1,s=null,o="",n="",i=null,a=[]){return y.brandCheck(this,e),y.argumentLengthCheck(arguments,
1,"MessageEvent.initMessageEvent"),new e(A,{bubbles:t,cancelable:r,data:s,origin:o,lastEventId:n,source:i,ports:a})}static createFastMessageEvent(A,t){let r=new e(
Sl,A,t);return r.#A=t,r.#A.data??=null,r.#A.origin??="",r.#A.lastEventId??="",r.#A.source??=null,r.#A.ports??=[],r}},{createFastMessageEvent:_F}=tr;delete tr.createFastMessageEvent;
var sn=class e extends Event{#A;constructor(A,t={}){let r="CloseEvent constructor";y.argumentLengthCheck(arguments,1,r),A=y.converters.DOMString(A,r,"type"),t=y.
converters.CloseEventInit(t),super(A,t),this.#A=t,y.util.markAsUncloneable(this)}get wasClean(){return y.brandCheck(this,e),this.#A.wasClean}get code(){return y.
brandCheck(this,e),this.#A.code}get reason(){return y.brandCheck(this,e),this.#A.reason}},on=class e extends Event{#A;constructor(A,t){let r="ErrorEvent constru\
ctor";y.argumentLengthCheck(arguments,1,r),super(A,t),y.util.markAsUncloneable(this),A=y.converters.DOMString(A,r,"type"),t=y.converters.ErrorEventInit(t??{}),this.#A=
t}get message(){return y.brandCheck(this,e),this.#A.message}get filename(){return y.brandCheck(this,e),this.#A.filename}get lineno(){return y.brandCheck(this,e),
this.#A.lineno}get colno(){return y.brandCheck(this,e),this.#A.colno}get error(){return y.brandCheck(this,e),this.#A.error}};Object.defineProperties(tr.prototype,
{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:yA,origin:yA,lastEventId:yA,source:yA,ports:yA,initMessageEvent:yA}),Object.defineProperties(sn.
prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:yA,code:yA,wasClean:yA}),Object.defineProperties(on.prototype,{[Symbol.toStringTag]:{
value:"ErrorEvent",configurable:!0},message:yA,filename:yA,lineno:yA,colno:yA,error:yA}),y.converters.MessagePort=y.interfaceConverter(XF),y.converters["sequenc\
e<MessagePort>"]=y.sequenceConverter(y.converters.MessagePort);var Yg=[{key:"bubbles",converter:y.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:y.
converters.boolean,defaultValue:()=>!1},{key:"composed",converter:y.converters.boolean,defaultValue:()=>!1}];y.converters.MessageEventInit=y.dictionaryConverter(
[...Yg,{key:"data",converter:y.converters.any,defaultValue:()=>null},{key:"origin",converter:y.converters.USVString,defaultValue:()=>""},{key:"lastEventId",converter:y.
converters.DOMString,defaultValue:()=>""},{key:"source",converter:y.nullableConverter(y.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:y.
converters["sequence<MessagePort>"],defaultValue:()=>new Array(0)}]),y.converters.CloseEventInit=y.dictionaryConverter([...Yg,{key:"wasClean",converter:y.converters.
boolean,defaultValue:()=>!1},{key:"code",converter:y.converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:y.converters.USVString,defaultValue:()=>""}]),
y.converters.ErrorEventInit=y.dictionaryConverter([...Yg,{key:"message",converter:y.converters.DOMString,defaultValue:()=>""},{key:"filename",converter:y.converters.
USVString,defaultValue:()=>""},{key:"lineno",converter:y.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:y.converters["unsigned long"],defaultValue:()=>0},
{key:"error",converter:y.converters.any}]),Ml.exports={MessageEvent:tr,CloseEvent:sn,ErrorEvent:on,createFastMessageEvent:_F}}),It=l((LU,Nl)=>{"use strict";var jF="\
258EAFA5-E914-47DA-95CA-C5AB0DC85B11",$F={enumerable:!0,writable:!1,configurable:!1},Ab={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},eb={NOT_SENT:0,PROCESSING:1,SENT:2},
tb={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},rb=2**16-1,sb={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},ob=Buffer.allocUnsafe(0),nb={
string:1,typedArray:2,arrayBuffer:3,blob:4};Nl.exports={uid:jF,sentCloseFrameState:eb,staticPropertyDescriptors:$F,states:Ab,opcodes:tb,maxUnsigned16Bit:rb,parserStates:sb,
emptyBuffer:ob,sendHints:nb}}),ts=l((TU,Ul)=>{"use strict";Ul.exports={kWebSocketURL:Symbol("url"),kReadyState:Symbol("ready state"),kController:Symbol("control\
ler"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received close"),kByteParser:Symbol(
"byte parser")}}),os=l((YU,xl)=>{"use strict";var{kReadyState:rs,kController:ib,kResponse:ab,kBinaryType:gb,kWebSocketURL:Qb}=ts(),{states:ss,opcodes:He}=It(),{
ErrorEvent:cb,createFastMessageEvent:Eb}=rr(),{isUtf8:Bb}=I("node:buffer"),{collectASequenceOfCodePointsFast:Ib,removeHTTPWhitespace:Ll}=dA();function Cb(e){return e[rs]===
ss.CONNECTING}function hb(e){return e[rs]===ss.OPEN}function lb(e){return e[rs]===ss.CLOSING}function ub(e){return e[rs]===ss.CLOSED}function Gg(e,A,t=(s,o)=>new Event(
s,o),r={}){let s=t(e,r);A.dispatchEvent(s)}function db(e,A,t){if(e[rs]!==ss.OPEN)return;let r;if(A===He.TEXT)try{r=Vl(t)}catch{Yl(e,"Received invalid UTF-8 in t\
ext frame.");return}else A===He.BINARY&&(e[gb]==="blob"?r=new Blob([t]):r=fb(t));Gg("message",e,Eb,{origin:e[Qb].origin,data:r})}function fb(e){return e.byteLength===
e.buffer.byteLength?e.buffer:e.buffer.slice(e.byteOffset,e.byteOffset+e.byteLength)}function wb(e){if(e.length===0)return!1;for(let A=0;A<e.length;++A){let t=e.
charCodeAt(A);if(t<33||t>126||t===34||t===40||t===41||t===44||t===47||t===58||t===59||t===60||t===61||t===62||t===63||t===64||t===91||t===92||t===93||t===123||t===
125)return!1}return!0}function pb(e){return e>=1e3&&e<1015?e!==1004&&e!==1005&&e!==1006:e>=3e3&&e<=4999}function Yl(e,A){let{[ib]:t,[ab]:r}=e;t.abort(),r?.socket&&
!r.socket.destroyed&&r.socket.destroy(),A&&Gg("error",e,(s,o)=>new cb(s,o),{error:new Error(A),message:A})}function Gl(e){return e===He.CLOSE||e===He.PING||e===
He.PONG}function Hl(e){return e===He.CONTINUATION}function vl(e){return e===He.TEXT||e===He.BINARY}function yb(e){return vl(e)||Hl(e)||Gl(e)}function Db(e){let A={
position:0},t=new Map;for(;A.position<e.length;){let r=Ib(";",e,A),[s,o=""]=r.split("=");t.set(Ll(s,!0,!1),Ll(o,!1,!0)),A.position++}return t}function kb(e){if(e.
length===0)return!1;for(let t=0;t<e.length;t++){let r=e.charCodeAt(t);if(r<48||r>57)return!1}let A=Number.parseInt(e,10);return A>=8&&A<=15}var Jl=typeof process.
versions.icu=="string",Tl=Jl?new TextDecoder("utf-8",{fatal:!0}):void 0,Vl=Jl?Tl.decode.bind(Tl):function(e){if(Bb(e))return e.toString("utf-8");throw new TypeError(
"Invalid utf-8 received.")};xl.exports={isConnecting:Cb,isEstablished:hb,isClosing:lb,isClosed:ub,fireEvent:Gg,isValidSubprotocol:wb,isValidStatusCode:pb,failWebsocketConnection:Yl,
websocketMessageReceived:db,utf8Decode:Vl,isControlFrame:Gl,isContinuationFrame:Hl,isTextBinaryFrame:vl,isValidOpcode:yb,parseExtensions:Db,isValidClientWindowBits:kb}}),
an=l((GU,ql)=>{"use strict";var{maxUnsigned16Bit:Rb}=It(),nn=16386,Hg,ns=null,sr=nn;try{Hg=I("node:crypto")}catch{Hg={randomFillSync:function(e,A,t){for(let r=0;r<
e.length;++r)e[r]=Math.random()*255|0;return e}}}function mb(){return sr===nn&&(sr=0,Hg.randomFillSync(ns??=Buffer.allocUnsafe(nn),0,nn)),[ns[sr++],ns[sr++],ns[sr++],
ns[sr++]]}var vg=class{constructor(A){this.frameData=A}createFrame(A){let t=this.frameData,r=mb(),s=t?.byteLength??0,o=s,n=6;s>Rb?(n+=8,o=127):s>125&&(n+=2,o=126);
let i=Buffer.allocUnsafe(s+n);i[0]=i[1]=0,i[0]|=128,i[0]=(i[0]&240)+A,i[n-4]=r[0],i[n-3]=r[1],i[n-2]=r[2],i[n-1]=r[3],i[1]=o,o===126?i.writeUInt16BE(s,2):o===127&&
(i[2]=i[3]=0,i.writeUIntBE(s,4,6)),i[1]|=128;for(let a=0;a<s;++a)i[n+a]=t[a]^r[a&3];return i}};ql.exports={WebsocketFrameSend:vg}}),Vg=l((HU,Xl)=>{"use strict";
var{uid:Fb,states:is,sentCloseFrameState:gn,emptyBuffer:bb,opcodes:Sb}=It(),{kReadyState:as,kSentClose:Qn,kByteParser:Wl,kReceivedClose:Ol,kResponse:Pl}=ts(),{fireEvent:Mb,
failWebsocketConnection:ve,isClosing:Nb,isClosed:Ub,isEstablished:Lb,parseExtensions:Tb}=os(),{channels:or}=ut(),{CloseEvent:Yb}=rr(),{makeRequest:Gb}=jt(),{fetching:Hb}=_r(),
{Headers:vb,getHeadersList:Jb}=at(),{getDecodeSplit:Vb}=RA(),{WebsocketFrameSend:xb}=an(),Jg;try{Jg=I("node:crypto")}catch{}function qb(e,A,t,r,s,o){let n=e;n.protocol=
e.protocol==="ws:"?"http:":"https:";let i=Gb({urlList:[n],client:t,serviceWorkers:"none",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no\
-store",redirect:"error"});if(o.headers){let g=Jb(new vb(o.headers));i.headersList=g}let a=Jg.randomBytes(16).toString("base64");i.headersList.append("sec-webso\
cket-key",a),i.headersList.append("sec-websocket-version","13");for(let g of A)i.headersList.append("sec-websocket-protocol",g);return i.headersList.append("sec\
-websocket-extensions","permessage-deflate; client_max_window_bits"),Hb({request:i,useParallelQueue:!0,dispatcher:o.dispatcher,processResponse(g){if(g.type==="e\
rror"||g.status!==101){ve(r,"Received network error or non-101 status code.");return}if(A.length!==0&&!g.headersList.get("Sec-WebSocket-Protocol")){ve(r,"Server\
 did not respond with sent protocols.");return}if(g.headersList.get("Upgrade")?.toLowerCase()!=="websocket"){ve(r,'Server did not set Upgrade header to "websock\
et".');return}if(g.headersList.get("Connection")?.toLowerCase()!=="upgrade"){ve(r,'Server did not set Connection header to "upgrade".');return}let c=g.headersList.
get("Sec-WebSocket-Accept"),Q=Jg.createHash("sha1").update(a+Fb).digest("base64");if(c!==Q){ve(r,"Incorrect hash received in Sec-WebSocket-Accept header.");return}
let E=g.headersList.get("Sec-WebSocket-Extensions"),B;if(E!==null&&(B=Tb(E),!B.has("permessage-deflate"))){ve(r,"Sec-WebSocket-Extensions header does not match.");
return}let u=g.headersList.get("Sec-WebSocket-Protocol");if(u!==null){let h=Vb("sec-websocket-protocol",i.headersList);if(h===null||!h.includes(u)){ve(r,"Protoc\
ol was not set in the opening handshake.");return}}g.socket.on("data",Zl),g.socket.on("close",zl),g.socket.on("error",Kl),or.open.hasSubscribers&&or.open.publish(
{address:g.socket.address(),protocol:u,extensions:E}),s(g,B)}})}function Ob(e,A,t,r){if(!(Nb(e)||Ub(e)))if(!Lb(e))ve(e,"Connection was closed before it was esta\
blished."),e[as]=is.CLOSING;else if(e[Qn]===gn.NOT_SENT){e[Qn]=gn.PROCESSING;let s=new xb;A!==void 0&&t===void 0?(s.frameData=Buffer.allocUnsafe(2),s.frameData.
writeUInt16BE(A,0)):A!==void 0&&t!==void 0?(s.frameData=Buffer.allocUnsafe(2+r),s.frameData.writeUInt16BE(A,0),s.frameData.write(t,2,"utf-8")):s.frameData=bb,e[Pl].
socket.write(s.createFrame(Sb.CLOSE)),e[Qn]=gn.SENT,e[as]=is.CLOSING}else e[as]=is.CLOSING}function Zl(e){this.ws[Wl].write(e)||this.pause()}function zl(){let{ws:e}=this,
{[Pl]:A}=e;A.socket.off("data",Zl),A.socket.off("close",zl),A.socket.off("error",Kl);let t=e[Qn]===gn.SENT&&e[Ol],r=1005,s="",o=e[Wl].closingInfo;o&&!o.error?(r=
o.code??1005,s=o.reason):e[Ol]||(r=1006),e[as]=is.CLOSED,Mb("close",e,(n,i)=>new Yb(n,i),{wasClean:t,code:r,reason:s}),or.close.hasSubscribers&&or.close.publish(
{websocket:e,code:r,reason:s})}function Kl(e){let{ws:A}=this;A[as]=is.CLOSING,or.socketError.hasSubscribers&&or.socketError.publish(e),this.destroy()}Xl.exports=
{establishWebSocketConnection:qb,closeWebSocketConnection:Ob}}),jl=l((vU,_l)=>{"use strict";var{createInflateRaw:Wb,Z_DEFAULT_WINDOWBITS:Pb}=I("node:zlib"),{isValidClientWindowBits:Zb}=os(),
{MessageSizeExceededError:zb}=H(),Kb=Buffer.from([0,0,255,255]),cn=Symbol("kBuffer"),gs=Symbol("kLength"),xg=class{#A;#e={};#t=0;constructor(A,t){this.#e.serverNoContextTakeover=
A.has("server_no_context_takeover"),this.#e.serverMaxWindowBits=A.get("server_max_window_bits"),this.#t=t.maxPayloadSize}decompress(A,t,r){if(!this.#A){let s=Pb;
if(this.#e.serverMaxWindowBits){if(!Zb(this.#e.serverMaxWindowBits)){r(new Error("Invalid server_max_window_bits"));return}s=Number.parseInt(this.#e.serverMaxWindowBits)}
try{this.#A=Wb({windowBits:s})}catch(o){r(o);return}this.#A[cn]=[],this.#A[gs]=0,this.#A.on("data",o=>{if(this.#A[gs]+=o.length,this.#t>0&&this.#A[gs]>this.#t){
r(new zb),this.#A.removeAllListeners(),this.#A.destroy(),this.#A=null;return}this.#A[cn].push(o)}),this.#A.on("error",o=>{this.#A=null,r(o)})}this.#A.write(A),t&&
this.#A.write(Kb),this.#A.flush(()=>{if(!this.#A)return;let s=Buffer.concat(this.#A[cn],this.#A[gs]);this.#A[cn].length=0,this.#A[gs]=0,r(null,s)})}};_l.exports=
{PerMessageDeflate:xg}}),iu=l((JU,nu)=>{"use strict";var{Writable:Xb}=I("node:stream"),_b=I("node:assert"),{parserStates:DA,opcodes:nr,states:jb,emptyBuffer:$l,
sentCloseFrameState:Au}=It(),{kReadyState:$b,kSentClose:eu,kResponse:qg,kReceivedClose:tu}=ts(),{channels:En}=ut(),{isValidStatusCode:AS,isValidOpcode:eS,failWebsocketConnection:LA,
websocketMessageReceived:ru,utf8Decode:tS,isControlFrame:Og,isTextBinaryFrame:Wg,isContinuationFrame:rS}=os(),{WebsocketFrameSend:su}=an(),{closeWebSocketConnection:ou}=Vg(),
{PerMessageDeflate:sS}=jl(),{MessageSizeExceededError:Pg}=H();function Qs(e,A,t){ou(e,A,t,Buffer.byteLength(t)),LA(e,t)}var Zg=class extends Xb{#A=[];#e=0;#t=0;#s=!1;#o=DA.
INFO;#r={};#n=[];#i;#g;#a;constructor(A,t,r={}){super(),this.ws=A,this.#i=t??new Map,this.#g=r.maxFragments??0,this.#a=r.maxPayloadSize??0,this.#i.has("permessa\
ge-deflate")&&this.#i.set("permessage-deflate",new sS(t,r))}_write(A,t,r){this.#A.push(A),this.#t+=A.length,this.#s=!0,this.run(r)}#Q(){return this.#a>0&&!Og(this.#r.
opcode)&&this.#r.payloadLength+this.#e>this.#a?(Qs(this.ws,1009,"Payload size exceeds maximum allowed size"),!1):!0}run(A){for(;this.#s;)if(this.#o===DA.INFO){if(this.#t<
2)return A();let t=this.consume(2),r=(t[0]&128)!==0,s=t[0]&15,o=(t[1]&128)===128,n=!r&&s!==nr.CONTINUATION,i=t[1]&127,a=t[0]&64,g=t[0]&32,c=t[0]&16;if(!eS(s))return LA(
this.ws,"Invalid opcode received"),A();if(o)return LA(this.ws,"Frame cannot be masked"),A();if(a!==0&&!this.#i.has("permessage-deflate")){LA(this.ws,"Expected R\
SV1 to be clear.");return}if(g!==0||c!==0){LA(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(n&&!Wg(s)){LA(this.ws,"Invalid frame type was fragmented.");return}
if(Wg(s)&&this.#n.length>0){LA(this.ws,"Expected continuation frame");return}if(this.#r.fragmented&&n){LA(this.ws,"Fragmented frame exceeded 125 bytes.");return}
if((i>125||n)&&Og(s)){LA(this.ws,"Control frame either too large or fragmented");return}if(rS(s)&&this.#n.length===0&&!this.#r.compressed){LA(this.ws,"Unexpecte\
d continuation frame");return}if(i<=125){if(this.#r.payloadLength=i,this.#o=DA.READ_DATA,!this.#Q())return}else i===126?this.#o=DA.PAYLOADLENGTH_16:i===127&&(this.#o=
DA.PAYLOADLENGTH_64);Wg(s)&&(this.#r.binaryType=s,this.#r.compressed=a!==0),this.#r.opcode=s,this.#r.masked=o,this.#r.fin=r,this.#r.fragmented=n}else if(this.#o===
DA.PAYLOADLENGTH_16){if(this.#t<2)return A();let t=this.consume(2);if(this.#r.payloadLength=t.readUInt16BE(0),this.#o=DA.READ_DATA,!this.#Q())return}else if(this.#o===
DA.PAYLOADLENGTH_64){if(this.#t<8)return A();let t=this.consume(8),r=t.readUInt32BE(0),s=t.readUInt32BE(4);if(r!==0||s>2**31-1){LA(this.ws,"Received payload len\
gth > 2^31 bytes.");return}if(this.#r.payloadLength=s,this.#o=DA.READ_DATA,!this.#Q())return}else if(this.#o===DA.READ_DATA){if(this.#t<this.#r.payloadLength)return A();
let t=this.consume(this.#r.payloadLength);if(Og(this.#r.opcode)){this.#s=this.parseControlFrame(t),this.#o=DA.INFO;let r=this.ws[qg].socket;if(this.#s&&r.writableNeedDrain){
this.#s=!1,r.once("drain",()=>{this.destroyed||(this.#s=!0,this.run(A))});return}}else if(this.#r.compressed){this.#i.get("permessage-deflate").decompress(t,this.#r.
fin,(r,s)=>{if(r){let o=r instanceof Pg?1009:1007;Qs(this.ws,o,r.message);return}if(this.writeFragments(s)){if(this.#a>0&&this.#e>this.#a){Qs(this.ws,1009,new Pg().
message);return}if(!this.#r.fin){this.#o=DA.INFO,this.#s=!0,this.run(A);return}ru(this.ws,this.#r.binaryType,this.consumeFragments()),this.#s=!0,this.#o=DA.INFO,
this.run(A)}}),this.#s=!1;break}else{if(!this.writeFragments(t))return;if(this.#a>0&&this.#e>this.#a){Qs(this.ws,1009,new Pg().message);return}!this.#r.fragmented&&
this.#r.fin&&ru(this.ws,this.#r.binaryType,this.consumeFragments()),this.#o=DA.INFO}}}consume(A){if(A>this.#t)throw new Error("Called consume() before buffers s\
atiated.");if(A===0)return $l;if(this.#A[0].length===A)return this.#t-=this.#A[0].length,this.#A.shift();let t=Buffer.allocUnsafe(A),r=0;for(;r!==A;){let s=this.#A[0],
{length:o}=s;if(o+r===A){t.set(this.#A.shift(),r);break}else if(o+r>A){t.set(s.subarray(0,A-r),r),this.#A[0]=s.subarray(A-r);break}else t.set(this.#A.shift(),r),
r+=s.length}return this.#t-=A,t}writeFragments(A){return this.#g>0&&this.#n.length===this.#g?(Qs(this.ws,1008,"Too many message fragments"),!1):(this.#e+=A.length,
this.#n.push(A),!0)}consumeFragments(){let A=this.#n;if(A.length===1)return this.#e=0,A.shift();let t=Buffer.concat(A,this.#e);return this.#n=[],this.#e=0,t}parseCloseBody(A){
_b(A.length!==1);let t;if(A.length>=2&&(t=A.readUInt16BE(0)),t!==void 0&&!AS(t))return{code:1002,reason:"Invalid status code",error:!0};let r=A.subarray(2);r[0]===
239&&r[1]===187&&r[2]===191&&(r=r.subarray(3));try{r=tS(r)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{code:t,reason:r,error:!1}}parseControlFrame(A){
let{opcode:t,payloadLength:r}=this.#r;if(t===nr.CLOSE){if(r===1)return LA(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#r.closeInfo=this.parseCloseBody(
A),this.#r.closeInfo.error){let{code:s,reason:o}=this.#r.closeInfo;return ou(this.ws,s,o,o.length),LA(this.ws,o),!1}if(this.ws[eu]!==Au.SENT){let s=$l;this.#r.closeInfo.
code&&(s=Buffer.allocUnsafe(2),s.writeUInt16BE(this.#r.closeInfo.code,0));let o=new su(s);this.ws[qg].socket.write(o.createFrame(nr.CLOSE),n=>{n||(this.ws[eu]=Au.
SENT)})}return this.ws[$b]=jb.CLOSING,this.ws[tu]=!0,!1}else if(t===nr.PING){if(!this.ws[tu]){let s=new su(A);this.ws[qg].socket.write(s.createFrame(nr.PONG)),En.
ping.hasSubscribers&&En.ping.publish({payload:A})}}else t===nr.PONG&&En.pong.hasSubscribers&&En.pong.publish({payload:A});return!0}get closingInfo(){return this.#r.
closeInfo}};nu.exports={ByteParser:Zg}}),Eu=l((VU,cu)=>{"use strict";var{WebsocketFrameSend:oS}=an(),{opcodes:au,sendHints:ir}=It(),nS=ji(),gu=Buffer[Symbol.species],
zg=class{#A=new nS;#e=!1;#t;constructor(A){this.#t=A}add(A,t,r){if(r!==ir.blob){let o=Qu(A,r);if(!this.#e)this.#t.write(o,t);else{let n={promise:null,callback:t,
frame:o};this.#A.push(n)}return}let s={promise:A.arrayBuffer().then(o=>{s.promise=null,s.frame=Qu(o,r)}),callback:t,frame:null};this.#A.push(s),this.#e||this.#s()}async#s(){
this.#e=!0;let A=this.#A;for(;!A.isEmpty();){let t=A.shift();t.promise!==null&&await t.promise,this.#t.write(t.frame,t.callback),t.callback=t.frame=null}this.#e=
!1}};function Qu(e,A){return new oS(iS(e,A)).createFrame(A===ir.string?au.TEXT:au.BINARY)}function iS(e,A){switch(A){case ir.string:return Buffer.from(e);case ir.
arrayBuffer:case ir.blob:return new gu(e);case ir.typedArray:return new gu(e.buffer,e.byteOffset,e.byteLength)}}cu.exports={SendQueue:zg}}),pu=l((xU,wu)=>{"use \
strict";var{webidl:S}=cA(),{URLSerializer:aS}=dA(),{environmentSettingsObject:Bu}=RA(),{staticPropertyDescriptors:Je,states:cs,sentCloseFrameState:gS,sendHints:Bn}=It(),
{kWebSocketURL:Iu,kReadyState:Kg,kController:Cu,kBinaryType:In,kResponse:hu,kSentClose:QS,kByteParser:cS}=ts(),{isConnecting:ES,isEstablished:BS,isClosing:IS,isValidSubprotocol:CS,
fireEvent:lu}=os(),{establishWebSocketConnection:hS,closeWebSocketConnection:uu}=Vg(),{ByteParser:lS}=iu(),{kEnumerableProperty:JA,isBlobLike:du}=L(),{getGlobalDispatcher:uS}=Pr(),
{types:fu}=I("node:util"),{ErrorEvent:dS,CloseEvent:fS}=rr(),{SendQueue:wS}=Eu(),TA=class e extends EventTarget{#A={open:null,error:null,close:null,message:null};#e=0;#t="";#s="";#o;constructor(A,t=[]){
super(),S.util.markAsUncloneable(this);let r="WebSocket constructor";S.argumentLengthCheck(arguments,1,r);let s=S.converters["DOMString or sequence<DOMString> o\
r WebSocketInit"](t,r,"options");A=S.converters.USVString(A,r,"url"),t=s.protocols;let o=Bu.settingsObject.baseUrl,n;try{n=new URL(A,o)}catch(a){throw new DOMException(
a,"SyntaxError")}if(n.protocol==="http:"?n.protocol="ws:":n.protocol==="https:"&&(n.protocol="wss:"),n.protocol!=="ws:"&&n.protocol!=="wss:")throw new DOMException(
`Expected a ws: or wss: protocol, got ${n.protocol}`,"SyntaxError");if(n.hash||n.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof t==
"string"&&(t=[t]),t.length!==new Set(t.map(a=>a.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(t.length>0&&
!t.every(a=>CS(a)))throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");this[Iu]=new URL(n.href);let i=Bu.settingsObject;this[Cu]=hS(n,t,
i,this,(a,g)=>this.#r(a,g),s),this[Kg]=e.CONNECTING,this[QS]=gS.NOT_SENT,this[In]="blob"}close(A=void 0,t=void 0){S.brandCheck(this,e);let r="WebSocket.close";if(A!==
void 0&&(A=S.converters["unsigned short"](A,r,"code",{clamp:!0})),t!==void 0&&(t=S.converters.USVString(t,r,"reason")),A!==void 0&&A!==1e3&&(A<3e3||A>4999))throw new DOMException(
"invalid code","InvalidAccessError");let s=0;if(t!==void 0&&(s=Buffer.byteLength(t),s>123))throw new DOMException(`Reason must be less than 123 bytes; received ${s}`,
"SyntaxError");uu(this,A,t,s)}send(A){S.brandCheck(this,e);let t="WebSocket.send";if(S.argumentLengthCheck(arguments,1,t),A=S.converters.WebSocketSendData(A,t,"\
data"),ES(this))throw new DOMException("Sent before connected.","InvalidStateError");if(!(!BS(this)||IS(this)))if(typeof A=="string"){let r=Buffer.byteLength(A);
this.#e+=r,this.#o.add(A,()=>{this.#e-=r},Bn.string)}else fu.isArrayBuffer(A)?(this.#e+=A.byteLength,this.#o.add(A,()=>{this.#e-=A.byteLength},Bn.arrayBuffer)):
ArrayBuffer.isView(A)?(this.#e+=A.byteLength,this.#o.add(A,()=>{this.#e-=A.byteLength},Bn.typedArray)):du(A)&&(this.#e+=A.size,this.#o.add(A,()=>{this.#e-=A.size},
Bn.blob))}get readyState(){return S.brandCheck(this,e),this[Kg]}get bufferedAmount(){return S.brandCheck(this,e),this.#e}get url(){return S.brandCheck(this,e),aS(
this[Iu])}get extensions(){return S.brandCheck(this,e),this.#s}get protocol(){return S.brandCheck(this,e),this.#t}get onopen(){return S.brandCheck(this,e),this.#A.
open}set onopen(A){S.brandCheck(this,e),this.#A.open&&this.removeEventListener("open",this.#A.open),typeof A=="function"?(this.#A.open=A,this.addEventListener("\
open",A)):this.#A.open=null}get onerror(){return S.brandCheck(this,e),this.#A.error}set onerror(A){S.brandCheck(this,e),this.#A.error&&this.removeEventListener(
"error",this.#A.error),typeof A=="function"?(this.#A.error=A,this.addEventListener("error",A)):this.#A.error=null}get onclose(){return S.brandCheck(this,e),this.#A.
close}set onclose(A){S.brandCheck(this,e),this.#A.close&&this.removeEventListener("close",this.#A.close),typeof A=="function"?(this.#A.close=A,this.addEventListener(
"close",A)):this.#A.close=null}get onmessage(){return S.brandCheck(this,e),this.#A.message}set onmessage(A){S.brandCheck(this,e),this.#A.message&&this.removeEventListener(
"message",this.#A.message),typeof A=="function"?(this.#A.message=A,this.addEventListener("message",A)):this.#A.message=null}get binaryType(){return S.brandCheck(
this,e),this[In]}set binaryType(A){S.brandCheck(this,e),A!=="blob"&&A!=="arraybuffer"?this[In]="blob":this[In]=A}#r(A,t){this[hu]=A;let r=this[Cu]?.dispatcher?.
webSocketOptions,s=r?.maxFragments,o=r?.maxPayloadSize,n=new lS(this,t,{maxFragments:s,maxPayloadSize:o});n.on("drain",pS),n.on("error",yS.bind(this)),A.socket.
ws=this,this[cS]=n,this.#o=new wS(A.socket),this[Kg]=cs.OPEN;let i=A.headersList.get("sec-websocket-extensions");i!==null&&(this.#s=i);let a=A.headersList.get("\
sec-websocket-protocol");a!==null&&(this.#t=a),lu("open",this)}};TA.CONNECTING=TA.prototype.CONNECTING=cs.CONNECTING,TA.OPEN=TA.prototype.OPEN=cs.OPEN,TA.CLOSING=
TA.prototype.CLOSING=cs.CLOSING,TA.CLOSED=TA.prototype.CLOSED=cs.CLOSED,Object.defineProperties(TA.prototype,{CONNECTING:Je,OPEN:Je,CLOSING:Je,CLOSED:Je,url:JA,
readyState:JA,bufferedAmount:JA,onopen:JA,onerror:JA,onclose:JA,close:JA,onmessage:JA,binaryType:JA,send:JA,extensions:JA,protocol:JA,[Symbol.toStringTag]:{value:"\
WebSocket",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(TA,{CONNECTING:Je,OPEN:Je,CLOSING:Je,CLOSED:Je}),S.converters["sequence<DOMStrin\
g>"]=S.sequenceConverter(S.converters.DOMString),S.converters["DOMString or sequence<DOMString>"]=function(e,A,t){return S.util.Type(e)==="Object"&&Symbol.iterator in
e?S.converters["sequence<DOMString>"](e):S.converters.DOMString(e,A,t)},S.converters.WebSocketInit=S.dictionaryConverter([{key:"protocols",converter:S.converters["\
DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dispatcher",converter:S.converters.any,defaultValue:()=>uS()},{key:"headers",converter:S.
nullableConverter(S.converters.HeadersInit)}]),S.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(e){return S.util.Type(e)==="Object"&&!(Symbol.
iterator in e)?S.converters.WebSocketInit(e):{protocols:S.converters["DOMString or sequence<DOMString>"](e)}},S.converters.WebSocketSendData=function(e){if(S.util.
Type(e)==="Object"){if(du(e))return S.converters.Blob(e,{strict:!1});if(ArrayBuffer.isView(e)||fu.isArrayBuffer(e))return S.converters.BufferSource(e)}return S.
converters.USVString(e)};function pS(){this.ws[hu].socket.resume()}function yS(e){let A,t;e instanceof fS?(A=e.reason,t=e.code):A=e.message,lu("error",this,()=>new dS(
"error",{error:e,message:A})),uu(this,t)}wu.exports={WebSocket:TA}}),Xg=l((qU,yu)=>{"use strict";function DS(e){return e.indexOf("\0")===-1}function kS(e){if(e.
length===0)return!1;for(let A=0;A<e.length;A++)if(e.charCodeAt(A)<48||e.charCodeAt(A)>57)return!1;return!0}function RS(e){return new Promise(A=>{setTimeout(A,e).
unref()})}yu.exports={isValidLastEventId:DS,isASCIINumber:kS,delay:RS}}),ku=l((OU,Du)=>{"use strict";var mS=I("node:buffer"),{Transform:FS}=I("node:stream"),{isASCIINumber:bS,
isValidLastEventId:SS}=Xg(),ar=[239,187,191],Cn=10,Es=13,MS=58,NS=32,US=mS.kStringMaxLength,LS=Buffer.from("data"),TS=Buffer.from("event"),YS=Buffer.from("id"),
GS=Buffer.from("retry"),HS=1024,vS=131072,JS=128;function VS(e,A){if(A>=e.length)return!1;for(let t=A;t<e.length;t++)if(e[t]<48||e[t]>57)return!1;return!0}function xS(e,A){
for(let t=A;t<e.length;t++)if(e[t]===0)return!1;return!0}function hn(e,A,t){if(A!==t.length)return!1;for(let r=0;r<A;r++)if(e[r]!==t[r])return!1;return!0}function ln(){
let e=new Error("EventSource message size exceeded");return e.aborted=!1,e}var _g=class extends FS{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={
data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={data:void 0,event:void 0,id:void 0,retry:void 0};constructor(A={}){
A.readableObjectMode=!0,super(A),this.state=A.eventSourceSettings||{},this.maxEventSize=A.maxEventSize??US;let t=this.maxEventSize>0?Math.min(vS,Math.max(HS,Math.
floor(this.maxEventSize/JS))):0;this.maxDataLines=t,this.maxBufferedChunks=t,A.push&&(this.push=A.push)}_transform(A,t,r){if(A.length===0){r();return}if(this.maxEventSize>
0&&this.chunks.length>=this.maxBufferedChunks&&A[0]!==Cn&&A[0]!==Es){r(ln());return}if(this.chunks.push(A),this.checkBOM&&this.handleBOM()){r();return}for(;this.
hasCurrentByte();){let s=this.currentByte();if(this.eventEndCheck){if(this.crlfCheck){if(s===Cn){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=
!1}if(s===Cn||s===Es){s===Es&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&this.processEvent(this.event),this.clearEvent();continue}this.
eventEndCheck=!1;continue}if(s===Cn||s===Es){s===Es&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(o){r(o);return}this.consumeCurrentByte(),
this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){r(ln());return}this.advanceCursor()}r()}_destroy(A,t){this.chunks.
length=0,this.clearEvent(),super._destroy(A,t)}parseLine(A,t){if(A.length===0)return;let r=A.indexOf(MS);if(r===0)return;let s=A.length,o=A.length;if(r!==-1&&(s=
r,o=r+1,A[o]===NS&&++o),hn(A,s,LS)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw ln();let n=A.length-o,i=this.eventFieldSizes.data+(t.data===
void 0?0:1)+n;this.setEventFieldSize("data",i);let a=A.toString("utf8",o);t.data===void 0?t.data=a:t.data+=`
${a}`,this.dataLineCount++;return}if(hn(A,s,GS)){VS(A,o)&&(this.setEventFieldSize("retry",A.length-o),t.retry=A.toString("utf8",o));return}if(hn(A,s,YS)){xS(A,o)&&
(this.setEventFieldSize("id",A.length-o),t.id=A.toString("utf8",o));return}hn(A,s,TS)&&o<A.length&&(this.setEventFieldSize("event",A.length-o),t.event=A.toString(
"utf8",o))}setEventFieldSize(A,t){let r=this.eventSize-this.eventFieldSizes[A]+t;if(this.maxEventSize>0&&r>this.maxEventSize)throw ln();this.eventSize=r,this.eventFieldSizes[A]=
t}processEvent(A){A.retry&&bS(A.retry)&&(this.state.reconnectionTime=parseInt(A.retry,10)),A.id&&SS(A.id)&&(this.state.lastEventId=A.id),A.data!==void 0&&this.push(
{type:A.event||"message",options:{data:A.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,this.event.event=
void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.
id=0,this.eventFieldSizes.retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){
return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){
this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)
this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=0,this.dropConsumedChunks()}dropConsumedChunks(){
if(this.lineChunkIndex>0){let A=this.lineChunkIndex;this.chunks.splice(0,A),this.lineChunkIndex=0,this.chunkIndex-=A}this.chunkIndex===this.chunks.length&&(this.
chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].
subarray(this.linePos,this.pos);let A=[],t=0;for(let r=this.lineChunkIndex;r<=this.chunkIndex;r++){let s=this.chunks[r],o=r===this.lineChunkIndex?this.linePos:0,
n=r===this.chunkIndex?this.pos:s.length,i=s.subarray(o,n);t+=i.length,A.push(i)}return Buffer.concat(A,t)}peekBufferedByte(A){let t=this.lineChunkIndex,r=this.linePos;
for(;t<this.chunks.length;){let s=this.chunks[t],o=s.length-r;if(A<o)return s[r+A];A-=o,t++,r=0}}discardLeadingBytes(A){for(;A>0&&this.lineChunkIndex<this.chunks.
length;){let t=this.chunks[this.lineChunkIndex].length-this.linePos;A<t?(this.linePos+=A,A=0):(A-=t,this.lineChunkIndex++,this.linePos=0)}this.chunkIndex=this.lineChunkIndex,
this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){let A=this.peekBufferedByte(0),t=this.peekBufferedByte(1),r=this.peekBufferedByte(2);return t===void 0?
(A===ar[0]||(this.checkBOM=!1),!0):r===void 0?A===ar[0]&&t===ar[1]?!0:(this.checkBOM=!1,!1):(A===ar[0]&&t===ar[1]&&r===ar[2]&&this.discardLeadingBytes(3),this.checkBOM=
!1,!this.hasCurrentByte())}};Du.exports={EventSourceStream:_g}}),Uu=l((WU,Nu)=>{"use strict";var{pipeline:qS}=I("node:stream"),{fetching:OS}=_r(),{makeRequest:WS}=jt(),
{webidl:de}=cA(),{EventSourceStream:PS}=ku(),{parseMIMEType:ZS}=dA(),{createFastMessageEvent:zS}=rr(),{isNetworkError:Ru}=Kr(),{delay:KS}=Xg(),{kEnumerableProperty:Ct}=L(),
{environmentSettingsObject:mu}=RA(),{getGlobalDispatcher:XS}=Pr(),Fu=!1,Su=3e3,Bs=0,Mu=1,Is=2,_S="anonymous",jS="use-credentials",gr=class e extends EventTarget{#A={
open:null,error:null,message:null};#e=null;#t=!1;#s=Bs;#o=null;#r=null;#n;#i;constructor(A,t={}){super(),de.util.markAsUncloneable(this);let r="EventSource cons\
tructor";de.argumentLengthCheck(arguments,1,r),Fu||(Fu=!0,process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),
A=de.converters.USVString(A,r,"url"),t=de.converters.EventSourceInitDict(t,r,"eventSourceInitDict"),this.#n=t.dispatcher,this.#i={lastEventId:"",reconnectionTime:Su};
let s=mu,o;try{o=new URL(A,s.settingsObject.baseUrl),this.#i.origin=o.origin}catch(a){throw new DOMException(a,"SyntaxError")}this.#e=o.href;let n=_S;t.withCredentials&&
(n=jS,this.#t=!0);let i={redirect:"follow",keepalive:!0,mode:"cors",credentials:n==="anonymous"?"same-origin":"omit",referrer:"no-referrer"};i.client=mu.settingsObject,
i.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],i.cache="no-store",i.initiator="other",i.urlList=[new URL(this.#e)],this.#o=WS(i),this.#g()}get readyState(){
return this.#s}get url(){return this.#e}get withCredentials(){return this.#t}#g(){if(this.#s===Is)return;this.#s=Bs;let A={request:this.#o,dispatcher:this.#n},t=r=>{
Ru(r)&&(this.dispatchEvent(new Event("error")),this.close()),this.#a()};A.processResponseEndOfBody=t,A.processResponse=r=>{if(Ru(r))if(r.aborted){this.close(),this.
dispatchEvent(new Event("error"));return}else{this.#a();return}let s=r.headersList.get("content-type",!0),o=s!==null?ZS(s):"failure",n=o!=="failure"&&o.essence===
"text/event-stream";if(r.status!==200||n===!1){this.close(),this.dispatchEvent(new Event("error"));return}this.#s=Mu,this.dispatchEvent(new Event("open")),this.#i.
origin=r.urlList[r.urlList.length-1].origin;let i=new PS({eventSourceSettings:this.#i,maxEventSize:this.#n.eventSourceOptions?.maxEventSize,push:a=>{this.dispatchEvent(
zS(a.type,a.options))}});qS(r.body.stream,i,a=>{a?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#r=OS(A)}async#a(){this.#s!==Is&&
(this.#s=Bs,this.dispatchEvent(new Event("error")),await KS(this.#i.reconnectionTime),this.#s===Bs&&(this.#i.lastEventId.length&&this.#o.headersList.set("last-e\
vent-id",this.#i.lastEventId,!0),this.#g()))}close(){de.brandCheck(this,e),this.#s!==Is&&(this.#s=Is,this.#r.abort(),this.#o=null)}get onopen(){return this.#A.open}set onopen(A){
this.#A.open&&this.removeEventListener("open",this.#A.open),typeof A=="function"?(this.#A.open=A,this.addEventListener("open",A)):this.#A.open=null}get onmessage(){
return this.#A.message}set onmessage(A){this.#A.message&&this.removeEventListener("message",this.#A.message),typeof A=="function"?(this.#A.message=A,this.addEventListener(
"message",A)):this.#A.message=null}get onerror(){return this.#A.error}set onerror(A){this.#A.error&&this.removeEventListener("error",this.#A.error),typeof A=="f\
unction"?(this.#A.error=A,this.addEventListener("error",A)):this.#A.error=null}},bu={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:Bs,writable:!1},
OPEN:{__proto__:null,configurable:!1,enumerable:!0,value:Mu,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:Is,writable:!1}};Object.defineProperties(
gr,bu),Object.defineProperties(gr.prototype,bu),Object.defineProperties(gr.prototype,{close:Ct,onerror:Ct,onmessage:Ct,onopen:Ct,readyState:Ct,url:Ct,withCredentials:Ct}),
de.converters.EventSourceInitDict=de.dictionaryConverter([{key:"withCredentials",converter:de.converters.boolean,defaultValue:()=>!1},{key:"dispatcher",converter:de.
converters.any,defaultValue:()=>XS()}]),Nu.exports={EventSource:gr,defaultReconnectionTime:Su}}),jg=l((PU,b)=>{"use strict";var $S=Ht(),Lu=Ir(),AM=vt(),eM=TB(),
tM=Jt(),rM=ua(),sM=oI(),oM=EI(),Tu=H(),dn=L(),{InvalidArgumentError:un}=Tu,Qr=jI(),nM=hr(),iM=$a(),aM=LC(),gM=tg(),QM=Ja(),cM=uo(),{getGlobalDispatcher:Yu,setGlobalDispatcher:EM}=Pr(),
BM=bo(),IM=io(),CM=ao();Object.assign(Lu.prototype,Qr),b.exports.Dispatcher=Lu,b.exports.Client=$S,b.exports.Pool=AM,b.exports.BalancedPool=eM,b.exports.Agent=tM,
b.exports.ProxyAgent=rM,b.exports.EnvHttpProxyAgent=sM,b.exports.RetryAgent=oM,b.exports.RetryHandler=cM,b.exports.DecoratorHandler=BM,b.exports.RedirectHandler=
IM,b.exports.createRedirectInterceptor=CM,b.exports.interceptors={redirect:VC(),retry:qC(),dump:WC(),dns:zC()},b.exports.buildConnector=nM,b.exports.errors=Tu,b.
exports.util={parseHeaders:dn.parseHeaders,headerNameToString:dn.headerNameToString};function Cs(e){return(A,t,r)=>{if(typeof t=="function"&&(r=t,t=null),!A||typeof A!=
"string"&&typeof A!="object"&&!(A instanceof URL))throw new un("invalid url");if(t!=null&&typeof t!="object")throw new un("invalid opts");if(t&&t.path!=null){if(typeof t.
path!="string")throw new un("invalid opts.path");let n=t.path;t.path.startsWith("/")||(n=`/${n}`),A=new URL(dn.parseOrigin(A).origin+n)}else t||(t=typeof A=="ob\
ject"?A:{}),A=dn.parseURL(A);let{agent:s,dispatcher:o=Yu()}=t;if(s)throw new un("unsupported opts.agent. Did you mean opts.client?");return e.call(o,{...t,origin:A.
origin,path:A.search?`${A.pathname}${A.search}`:A.pathname,method:t.method||(t.body?"PUT":"GET")},r)}}b.exports.setGlobalDispatcher=EM,b.exports.getGlobalDispatcher=
Yu;var hM=_r().fetch;b.exports.fetch=async function(e,A=void 0){try{return await hM(e,A)}catch(t){throw t&&typeof t=="object"&&Error.captureStackTrace(t),t}},b.
exports.Headers=at().Headers,b.exports.Response=Kr().Response,b.exports.Request=jt().Request,b.exports.FormData=yr().FormData,b.exports.File=globalThis.File??I(
"node:buffer").File,b.exports.FileReader=gl().FileReader;var{setGlobalOrigin:lM,getGlobalOrigin:uM}=li();b.exports.setGlobalOrigin=lM,b.exports.getGlobalOrigin=
uM;var{CacheStorage:dM}=ul(),{kConstruct:fM}=Xo();b.exports.caches=new dM(fM);var{deleteCookie:wM,getCookies:pM,getSetCookies:yM,setCookie:DM}=bl();b.exports.deleteCookie=
wM,b.exports.getCookies=pM,b.exports.getSetCookies=yM,b.exports.setCookie=DM;var{parseMIMEType:kM,serializeAMimeType:RM}=dA();b.exports.parseMIMEType=kM,b.exports.
serializeAMimeType=RM;var{CloseEvent:mM,ErrorEvent:FM,MessageEvent:bM}=rr();b.exports.WebSocket=pu().WebSocket,b.exports.CloseEvent=mM,b.exports.ErrorEvent=FM,b.
exports.MessageEvent=bM,b.exports.request=Cs(Qr.request),b.exports.stream=Cs(Qr.stream),b.exports.pipeline=Cs(Qr.pipeline),b.exports.connect=Cs(Qr.connect),b.exports.
upgrade=Cs(Qr.upgrade),b.exports.MockClient=iM,b.exports.MockPool=gM,b.exports.MockAgent=aM,b.exports.mockErrors=QM;var{EventSource:SM}=Uu();b.exports.EventSource=
SM}),Hu=l(j=>{"use strict";var MM=j&&j.__createBinding||(Object.create?(function(e,A,t,r){r===void 0&&(r=t);var s=Object.getOwnPropertyDescriptor(A,t);(!s||("ge\
t"in s?!A.__esModule:s.writable||s.configurable))&&(s={enumerable:!0,get:function(){return A[t]}}),Object.defineProperty(e,r,s)}):(function(e,A,t,r){r===void 0&&
(r=t),e[r]=A[t]})),NM=j&&j.__setModuleDefault||(Object.create?(function(e,A){Object.defineProperty(e,"default",{enumerable:!0,value:A})}):function(e,A){e.default=
A}),yn=j&&j.__importStar||(function(){var e=function(A){return e=Object.getOwnPropertyNames||function(t){var r=[];for(var s in t)Object.prototype.hasOwnProperty.
call(t,s)&&(r[r.length]=s);return r},e(A)};return function(A){if(A&&A.__esModule)return A;var t={};if(A!=null)for(var r=e(A),s=0;s<r.length;s++)r[s]!=="default"&&
MM(t,A,r[s]);return NM(t,A),t}})(),rA=j&&j.__awaiter||function(e,A,t,r){function s(o){return o instanceof t?o:new t(function(n){n(o)})}return new(t||(t=Promise))(
function(o,n){function i(c){try{g(r.next(c))}catch(Q){n(Q)}}function a(c){try{g(r.throw(c))}catch(Q){n(Q)}}function g(c){c.done?o(c.value):s(c.value).then(i,a)}
g((r=r.apply(e,A||[])).next())})};Object.defineProperty(j,"__esModule",{value:!0}),j.HttpClient=j.HttpClientResponse=j.HttpClientError=j.MediaTypes=j.Headers=j.
HttpCodes=void 0,j.getProxyUrl=LM,j.isHttps=JM;var $g=yn(I("http")),Gu=yn(I("https")),AQ=yn(iQ()),fn=yn(BQ()),UM=jg(),VA;(function(e){e[e.OK=200]="OK",e[e.MultipleChoices=
300]="MultipleChoices",e[e.MovedPermanently=301]="MovedPermanently",e[e.ResourceMoved=302]="ResourceMoved",e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="No\
tModified",e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=306]="SwitchProxy",e[e.TemporaryRedirect=307]="TemporaryRedirect",e[e.PermanentRedirect=308]="PermanentR\
edirect",e[e.BadRequest=400]="BadRequest",e[e.Unauthorized=401]="Unauthorized",e[e.PaymentRequired=402]="PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=
404]="NotFound",e[e.MethodNotAllowed=405]="MethodNotAllowed",e[e.NotAcceptable=406]="NotAcceptable",e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationReq\
uired",e[e.RequestTimeout=408]="RequestTimeout",e[e.Conflict=409]="Conflict",e[e.Gone=410]="Gone",e[e.TooManyRequests=429]="TooManyRequests",e[e.InternalServerError=
500]="InternalServerError",e[e.NotImplemented=501]="NotImplemented",e[e.BadGateway=502]="BadGateway",e[e.ServiceUnavailable=503]="ServiceUnavailable",e[e.GatewayTimeout=
504]="GatewayTimeout"})(VA||(j.HttpCodes=VA={}));var uA;(function(e){e.Accept="accept",e.ContentType="content-type"})(uA||(j.Headers=uA={}));var fe;(function(e){
e.ApplicationJson="application/json"})(fe||(j.MediaTypes=fe={}));function LM(e){let A=AQ.getProxyUrl(new URL(e));return A?A.href:""}var TM=[VA.MovedPermanently,
VA.ResourceMoved,VA.SeeOther,VA.TemporaryRedirect,VA.PermanentRedirect],YM=[VA.BadGateway,VA.ServiceUnavailable,VA.GatewayTimeout],GM=["OPTIONS","GET","DELETE",
"HEAD"],HM=10,vM=5,wn=class e extends Error{constructor(A,t){super(A),this.name="HttpClientError",this.statusCode=t,Object.setPrototypeOf(this,e.prototype)}};j.
HttpClientError=wn;var pn=class{constructor(A){this.message=A}readBody(){return rA(this,void 0,void 0,function*(){return new Promise(A=>rA(this,void 0,void 0,function*(){
let t=Buffer.alloc(0);this.message.on("data",r=>{t=Buffer.concat([t,r])}),this.message.on("end",()=>{A(t.toString())})}))})}readBodyBuffer(){return rA(this,void 0,
void 0,function*(){return new Promise(A=>rA(this,void 0,void 0,function*(){let t=[];this.message.on("data",r=>{t.push(r)}),this.message.on("end",()=>{A(Buffer.concat(
t))})}))})}};j.HttpClientResponse=pn;function JM(e){return new URL(e).protocol==="https:"}var eQ=class{constructor(A,t,r){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
A),this.handlers=t||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=
null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=r.allowRedirectDowngrade),r.maxRedirects!=null&&(this.
_maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=null&&(this._allowRetries=r.allowRetries),r.maxRetries!=
null&&(this._maxRetries=r.maxRetries))}options(A,t){return rA(this,void 0,void 0,function*(){return this.request("OPTIONS",A,null,t||{})})}get(A,t){return rA(this,
void 0,void 0,function*(){return this.request("GET",A,null,t||{})})}del(A,t){return rA(this,void 0,void 0,function*(){return this.request("DELETE",A,null,t||{})})}post(A,t,r){
return rA(this,void 0,void 0,function*(){return this.request("POST",A,t,r||{})})}patch(A,t,r){return rA(this,void 0,void 0,function*(){return this.request("PATC\
H",A,t,r||{})})}put(A,t,r){return rA(this,void 0,void 0,function*(){return this.request("PUT",A,t,r||{})})}head(A,t){return rA(this,void 0,void 0,function*(){return this.
request("HEAD",A,null,t||{})})}sendStream(A,t,r,s){return rA(this,void 0,void 0,function*(){return this.request(A,t,r,s)})}getJson(A){return rA(this,arguments,void 0,
function*(t,r={}){r[uA.Accept]=this._getExistingOrDefaultHeader(r,uA.Accept,fe.ApplicationJson);let s=yield this.get(t,r);return this._processResponse(s,this.requestOptions)})}postJson(A,t){
return rA(this,arguments,void 0,function*(r,s,o={}){let n=JSON.stringify(s,null,2);o[uA.Accept]=this._getExistingOrDefaultHeader(o,uA.Accept,fe.ApplicationJson),
o[uA.ContentType]=this._getExistingOrDefaultContentTypeHeader(o,fe.ApplicationJson);let i=yield this.post(r,n,o);return this._processResponse(i,this.requestOptions)})}putJson(A,t){
return rA(this,arguments,void 0,function*(r,s,o={}){let n=JSON.stringify(s,null,2);o[uA.Accept]=this._getExistingOrDefaultHeader(o,uA.Accept,fe.ApplicationJson),
o[uA.ContentType]=this._getExistingOrDefaultContentTypeHeader(o,fe.ApplicationJson);let i=yield this.put(r,n,o);return this._processResponse(i,this.requestOptions)})}patchJson(A,t){
return rA(this,arguments,void 0,function*(r,s,o={}){let n=JSON.stringify(s,null,2);o[uA.Accept]=this._getExistingOrDefaultHeader(o,uA.Accept,fe.ApplicationJson),
o[uA.ContentType]=this._getExistingOrDefaultContentTypeHeader(o,fe.ApplicationJson);let i=yield this.patch(r,n,o);return this._processResponse(i,this.requestOptions)})}request(A,t,r,s){
return rA(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");let o=new URL(t),n=this._prepareRequest(A,o,s),i=this.
_allowRetries&&GM.includes(A)?this._maxRetries+1:1,a=0,g;do{if(g=yield this.requestRaw(n,r),g&&g.message&&g.message.statusCode===VA.Unauthorized){let Q;for(let E of this.
handlers)if(E.canHandleAuthentication(g)){Q=E;break}return Q?Q.handleAuthentication(this,n,r):g}let c=this._maxRedirects;for(;g.message.statusCode&&TM.includes(
g.message.statusCode)&&this._allowRedirects&&c>0;){let Q=g.message.headers.location;if(!Q)break;let E=new URL(Q);if(o.protocol==="https:"&&o.protocol!==E.protocol&&
!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow th\
is behavior, set the allowRedirectDowngrade option to true.");if(yield g.readBody(),E.hostname!==o.hostname)for(let B in s)B.toLowerCase()==="authorization"&&delete s[B];
n=this._prepareRequest(A,E,s),g=yield this.requestRaw(n,r),c--}if(!g.message.statusCode||!YM.includes(g.message.statusCode))return g;a+=1,a<i&&(yield g.readBody(),
yield this._performExponentialBackoff(a))}while(a<i);return g})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(A,t){return rA(this,void 0,
void 0,function*(){return new Promise((r,s)=>{function o(n,i){n?s(n):i?r(i):s(new Error("Unknown error"))}this.requestRawWithCallback(A,t,o)})})}requestRawWithCallback(A,t,r){
typeof t=="string"&&(A.options.headers||(A.options.headers={}),A.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"));let s=!1;function o(a,g){s||(s=!0,
r(a,g))}let n=A.httpModule.request(A.options,a=>{let g=new pn(a);o(void 0,g)}),i;n.on("socket",a=>{i=a}),n.setTimeout(this._socketTimeout||3*6e4,()=>{i&&i.end(),
o(new Error(`Request timeout: ${A.options.path}`))}),n.on("error",function(a){o(a)}),t&&typeof t=="string"&&n.write(t,"utf8"),t&&typeof t!="string"?(t.on("close",
function(){n.end()}),t.pipe(n)):n.end()}getAgent(A){let t=new URL(A);return this._getAgent(t)}getAgentDispatcher(A){let t=new URL(A),r=AQ.getProxyUrl(t);if(r&&r.
hostname)return this._getProxyAgentDispatcher(t,r)}_prepareRequest(A,t,r){let s={};s.parsedUrl=t;let o=s.parsedUrl.protocol==="https:";s.httpModule=o?Gu:$g;let n=o?
443:80;if(s.options={},s.options.host=s.parsedUrl.hostname,s.options.port=s.parsedUrl.port?parseInt(s.parsedUrl.port):n,s.options.path=(s.parsedUrl.pathname||"")+
(s.parsedUrl.search||""),s.options.method=A,s.options.headers=this._mergeHeaders(r),this.userAgent!=null&&(s.options.headers["user-agent"]=this.userAgent),s.options.
agent=this._getAgent(s.parsedUrl),this.handlers)for(let i of this.handlers)i.prepareRequest(s.options);return s}_mergeHeaders(A){return this.requestOptions&&this.
requestOptions.headers?Object.assign({},hs(this.requestOptions.headers),hs(A||{})):hs(A||{})}_getExistingOrDefaultHeader(A,t,r){let s;if(this.requestOptions&&this.
requestOptions.headers){let n=hs(this.requestOptions.headers)[t];n&&(s=typeof n=="number"?n.toString():n)}let o=A[t];return o!==void 0?typeof o=="number"?o.toString():
o:s!==void 0?s:r}_getExistingOrDefaultContentTypeHeader(A,t){let r;if(this.requestOptions&&this.requestOptions.headers){let o=hs(this.requestOptions.headers)[uA.
ContentType];o&&(typeof o=="number"?r=String(o):Array.isArray(o)?r=o.join(", "):r=o)}let s=A[uA.ContentType];return s!==void 0?typeof s=="number"?String(s):Array.
isArray(s)?s.join(", "):s:r!==void 0?r:t}_getAgent(A){let t,r=AQ.getProxyUrl(A),s=r&&r.hostname;if(this._keepAlive&&s&&(t=this._proxyAgent),s||(t=this._agent),t)
return t;let o=A.protocol==="https:",n=100;if(this.requestOptions&&(n=this.requestOptions.maxSockets||$g.globalAgent.maxSockets),r&&r.hostname){let i={maxSockets:n,
keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(r.username||r.password)&&{proxyAuth:`${r.username}:${r.password}`}),{host:r.hostname,port:r.port})},
a,g=r.protocol==="https:";o?a=g?fn.httpsOverHttps:fn.httpsOverHttp:a=g?fn.httpOverHttps:fn.httpOverHttp,t=a(i),this._proxyAgent=t}if(!t){let i={keepAlive:this._keepAlive,
maxSockets:n};t=o?new Gu.Agent(i):new $g.Agent(i),this._agent=t}return o&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),
t}_getProxyAgentDispatcher(A,t){let r;if(this._keepAlive&&(r=this._proxyAgentDispatcher),r)return r;let s=A.protocol==="https:";return r=new UM.ProxyAgent(Object.
assign({uri:t.href,pipelining:this._keepAlive?1:0},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=r,s&&this._ignoreSslError&&(r.options=Object.assign(r.options.requestTls||{},{rejectUnauthorized:!1})),r}_getUserAgentWithOrchestrationId(A){
let t=A||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let s=r.replace(/[^a-z0-9_.-]/gi,"_");return`${t} actions_orchestration_id/${s}`}return t}_performExponentialBackoff(A){
return rA(this,void 0,void 0,function*(){A=Math.min(HM,A);let t=vM*Math.pow(2,A);return new Promise(r=>setTimeout(()=>r(),t))})}_processResponse(A,t){return rA(
this,void 0,void 0,function*(){return new Promise((r,s)=>rA(this,void 0,void 0,function*(){let o=A.message.statusCode||0,n={statusCode:o,result:null,headers:{}};
o===VA.NotFound&&r(n);function i(c,Q){if(typeof Q=="string"){let E=new Date(Q);if(!isNaN(E.valueOf()))return E}return Q}let a,g;try{g=yield A.readBody(),g&&g.length>
0&&(t&&t.deserializeDates?a=JSON.parse(g,i):a=JSON.parse(g),n.result=a),n.headers=A.message.headers}catch{}if(o>299){let c;a&&a.message?c=a.message:g&&g.length>
0?c=g:c=`Failed request: (${o})`;let Q=new wn(c,o);Q.result=n.result,s(Q)}else r(n)}))})}};j.HttpClient=eQ;var hs=e=>Object.keys(e).reduce((A,t)=>(A[t.toLowerCase()]=
e[t],A),{})}),ds=class{constructor(){var A,t,r;if(this.payload={},process.env.GITHUB_EVENT_PATH)if((0,import_fs.existsSync)(process.env.GITHUB_EVENT_PATH))this.
payload=JSON.parse((0,import_fs.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let s=process.env.GITHUB_EVENT_PATH;process.stdout.write(`G\
ITHUB_EVENT_PATH ${s} does not exist${import_os.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,
this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=
parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=
(A=process.env.GITHUB_API_URL)!==null&&A!==void 0?A:"https://api.github.com",this.serverUrl=(t=process.env.GITHUB_SERVER_URL)!==null&&t!==void 0?t:"https://gith\
ub.com",this.graphqlUrl=(r=process.env.GITHUB_GRAPHQL_URL)!==null&&r!==void 0?r:"https://api.github.com/graphql"}get issue(){let A=this.payload;return Object.assign(
Object.assign({},this.repo),{number:(A.issue||A.pull_request||A).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[A,t]=process.env.GITHUB_REPOSITORY.split(
"/");return{owner:A,repo:t}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error("cont\
ext.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}},tQ=oQ(Hu()),vu=oQ(jg()),VM=function(e,A,t,r){function s(o){return o instanceof t?
o:new t(function(n){n(o)})}return new(t||(t=Promise))(function(o,n){function i(c){try{g(r.next(c))}catch(Q){n(Q)}}function a(c){try{g(r.throw(c))}catch(Q){n(Q)}}
function g(c){c.done?o(c.value):s(c.value).then(i,a)}g((r=r.apply(e,A||[])).next())})};function Ju(e){return new tQ.HttpClient().getAgent(e)}function xM(e){return new tQ.
HttpClient().getAgentDispatcher(e)}function Vu(e){let A=xM(e);return(t,r)=>VM(this,void 0,void 0,function*(){return(0,vu.fetch)(t,Object.assign(Object.assign({},
r),{dispatcher:A}))})}function xu(){return process.env.GITHUB_API_URL||"https://api.github.com"}var XU=new ds,rQ=xu(),qu={baseUrl:rQ,request:{agent:Ju(rQ),fetch:Vu(
rQ)}};function AL(){return import_node_http.default.setGlobalProxyFromEnv?.(),qu.request?.fetch}0&&(module.exports={throughProxies});
