var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{serve:()=>serve});module.exports=__toCommonJS(stdin_exports);var import_shared_as=require("./shared.as.js"),import_shared_acs=require("./shared.acs.js"),
import_shared_acpst=require("./shared.acpst.js"),import_shared_es=require("./shared.es.js"),import_shared_aes=require("./shared.aes.js"),import_shared_aces=require("./shared.aces.js"),
import_shared_aceps=require("./shared.aceps.js"),import_shared_acegps=require("./shared.acegps.js"),import_shared_acegpst=require("./shared.acegpst.js"),import_shared_acegos=require("./shared.acegos.js"),
import_shared_acegopst=require("./shared.acegopst.js"),import_shared_acegoprst=require("./shared.acegoprst.js"),import_probot=require("probot"),import_probot2=require("probot"),
import_probot3=require("probot");async function pullRequestsOf(github,repository,sha){const doing=`looking for the pull requests of ${sha.slice(0,12)}`,answer=await(0,import_shared_aes.ask)(
github,doing,"GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",{...repository,commit_sha:sha,per_page:20});return(Array.isArray(answer)?answer.flatMap(each=>(0,import_shared_as.pullRequestIn)(
each)??[]):[]).filter(({state,head})=>state==="open"&&head.sha===sha)}var createHmac=(...given)=>process.getBuiltinModule("node:crypto").createHmac(...given);function keyedSeals(key,{
owner,repo,number}){const pull=[`${owner}/${repo}`.toLowerCase(),number],codeOf=(...about)=>createHmac("sha256",key).update(JSON.stringify([...pull,...about])).
digest("hex").slice(0,32),sealing={comment:(name,tells,path)=>codeOf("finding",path,name,...tells),review:()=>({seal:codeOf("review")})};return{ours({comments,reviews},us,found){
return{comments:comments.flatMap(comment=>{const marker=(0,import_shared_as.readMarked)(comment,us)?.marker;if(marker?.kind!=="finding")return[];const{fingerprint:name,
tells=[],seal}=marker;return(seal===void 0?found.has(name):seal===sealing.comment(name,tells,comment.path))?[(0,import_shared_as.withOwnReplies)(comment,us,sealing.
comment(name,[],comment.path))]:[]}),reviews:reviews.filter(review=>{const marker=(0,import_shared_as.readMarked)(review,us)?.marker;return marker?.kind!=="revi\
ew"?!1:marker.seal===void 0||marker.seal===sealing.review().seal})}},note:(...about)=>codeOf("note",...about),sealed:(plan,ours)=>(0,import_shared_as.sealPlan)(
takingOver(plan,ours),ours,sealing)}}function takingOver(plan,{comments}){const left=new Set(plan.leave.map(({id})=>id)),older=comments.filter(({id,body})=>left.
has(id)&&(0,import_shared_as.readMarker)(body)?.marker.seal===void 0);return{...plan,update:[...plan.update,...older.map(({id,body})=>({id,body}))]}}function logReview(log,what,reviewed){
const{outcome,check,checkRun,comments={kind:"not asked"}}=reviewed;log.info((0,import_shared_as.logLine)(`Reviewed ${what}: ${outcome}. ${check.title}`));const missing=(0,import_shared_as.missingInWords)(
{comments,check:checkRun},"App");for(const each of missing)log.warn((0,import_shared_as.logLine)(`Of the review of ${what}: ${each}`))}function logAsked(log,what,done,why){
done!=="ignored"&&log.info((0,import_shared_as.logLine)(`Asked on ${what}: ${done}. ${why}`))}async function guarded(log,what,work){try{await work()}catch(error){
log.error({err:error},`Reviewing ${what} failed`)}}var NewestFirstQueue=class{#atOnce;#running=new Map;#waiting=new Map;#kept=new Map;constructor(atOnce=8){this.#atOnce=
atOnce}add(key,work){this.#waiting.set(key,work),this.#startMore()}addKept(key,work){this.#kept.set(key,[...this.#kept.get(key)??[],work]),this.#startMore()}isWaiting(key){
return this.#waiting.has(key)}async idle(){for(;this.#running.size>0;)await Promise.all(this.#running.values())}#startMore(){for(const key of new Set([...this.#kept.
keys(),...this.#waiting.keys()])){if(this.#running.size>=this.#atOnce)return;if(this.#running.has(key))continue;const work=this.#takeNext(key);work!==void 0&&this.#running.
set(key,Promise.resolve().then(()=>this.#run(key,work)))}}#takeNext(key){const[kept,...others]=this.#kept.get(key)??[];if(others.length>0?this.#kept.set(key,others):
this.#kept.delete(key),kept!==void 0)return kept;const work=this.#waiting.get(key);return this.#waiting.delete(key),work}async#run(key,work){try{await work()}catch{}
this.#running.delete(key),this.#startMore()}},BY_APP={button:"Accept widenings",label:null},MOST_HEADS=5,MOST_REMEMBERED=1e4,Reviews=class{queue=new NewestFirstQueue;#options;#cache;#checked=new Set;constructor(options){
this.#options=options,this.#cache=options.cache??(0,import_shared_aes.memoryContentCache)()}ofPullRequest(delivery,number,known,occasion){const job=this.#jobOf(
delivery),key=this.#keyOfPull(delivery,number);this.#add(delivery,key,async()=>{let pull=known??await(0,import_shared_as.readPullRequest)(job.github,job.repository,
number);for(let heads=0;pull.state==="open"&&heads<MOST_HEADS;heads+=1){const head=`${key} at ${pull.head.sha}`,now2=heads>0||occasion==="new"&&this.#checked.has(
head)?"later":occasion;this.#remember(head);const reviewed=await(0,import_shared_as.reviewPullRequest)(job,pull,{announce:!1,occasion:now2,comment:!0});if(logReview(
delivery.log,head,reviewed),reviewed.checkRun.kind!=="superseded"||this.queue.isWaiting(key))return;pull=await(0,import_shared_as.readPullRequest)(job.github,job.
repository,number)}})}asked(delivery,asked){const key=this.#keyOfPull(delivery,asked.number),work=async()=>{const{kind,why}=await(0,import_shared_as.carryOut)(this.#jobOf(
delivery),asked);logAsked(delivery.log,key,kind,why),kind==="revoked"&&this.ofPullRequest(delivery,asked.number,null,"later")};this.queue.addKept(key,()=>guarded(
delivery.log,key,work))}ofCommits(delivery,commits,occasion){const job=this.#jobOf(delivery),key=`${keyOf(job.repository)} at ${commits.head}`;this.#add(delivery,
key,async()=>{logReview(delivery.log,key,await(0,import_shared_as.reviewCommits)(job,commits,{occasion}))})}again(delivery,{head,suite,base,queue}){const{github,
repository}=this.#jobOf(delivery);this.#add(delivery,`${keyOf(repository)} again ${head}`,async()=>{const known=suite===null?base:await(0,import_shared_as.baseOfSuite)(
github,repository,suite,import_shared_aes.CHECK_NAME),commits={head,...queue!==null&&{queue}};if(known&&this.ofCommits(delivery,{...commits,base:known},"again"),
base!==null)return;const pulls=await pullRequestsOf(github,repository,head);for(const pull of pulls)this.ofPullRequest(delivery,pull.number,pull,"again")})}#keyOfPull(delivery,number){
return`${keyOf(delivery.repo())}#${number}`}#add({log},key,work){this.queue.add(key,()=>guarded(log,key,work))}#remember(head){this.#checked.size>=MOST_REMEMBERED&&
this.#checked.clear(),this.#checked.add(head)}#jobOf(delivery){const{owner,repo}=delivery.repo(),{app,facts,forge,rulePages:rulePages2,sealKey,settling,now:clock=import_shared_aces.now}=this.#options;
return{github:delivery.octokit,repository:{owner,repo},teller:"App",app,accepting:BY_APP,seals:number=>keyedSeals(sealKey,{owner,repo,number}),facts,cache:this.#cache,
us:null,now:clock,rulePages:rulePages2,...forge!==void 0&&{forge},...settling!==void 0&&{settling}}}};function keyOf({owner,repo}){return`${owner}/${repo}`.toLowerCase()}
function torilApp(options){const reviews=new Reviews(options);return{load:app=>{onPullRequests(app,reviews),onCommits(app,reviews),onReruns(app,reviews),onAcceptances(
app,reviews)},queue:reviews.queue}}function onPullRequests(app,reviews){app.on(["pull_request.opened","pull_request.synchronize","pull_request.reopened","pull_r\
equest.edited","pull_request.ready_for_review"],async context=>{const{action,pull_request}=context.payload,pull=(0,import_shared_as.pullRequestIn)(pull_request);
if(pull===void 0||pull.state==="closed"||action==="edited"&&context.payload.changes?.base===void 0)return;const known=action==="edited"?null:pull,isNew=action===
"opened"||action==="synchronize";reviews.ofPullRequest(context,pull.number,known,isNew?"new":"later")})}function onCommits(app,reviews){app.on("merge_group.chec\
ks_requested",async context=>{const{base_sha:base,head_sha:head,head_ref:queue}=context.payload.merge_group;reviews.ofCommits(context,{base,head,queue},"later")}),
app.on("push",async context=>{const{ref,before:base,after:head,created,deleted,repository,commits}=context.payload;created||deleted||ref!==`refs/heads/${repository.
default_branch}`||reviews.ofCommits(context,{base,head,pushed:commits.map(({id})=>id)},"later")})}function onAcceptances(app,reviews){app.on("issue_comment.crea\
ted",async context=>{const asked=(0,import_shared_as.askedByComment)(context.payload);asked!==void 0&&reviews.asked(context,asked)}),app.on("check_run.requested\
_action",async context=>{const asked=(0,import_shared_as.askedByButton)(context.payload,new Date().toISOString());asked!==void 0&&reviews.asked(context,asked)})}
function onReruns(app,reviews){app.on("check_run.rerequested",async context=>{const{check_run}=context.payload;if(check_run.name!==import_shared_aes.CHECK_NAME)
return;const{head_sha:head,check_suite:suite}=check_run,queue=queueOf(suite?.head_branch??null);reviews.again(context,{head,suite:null,base:(0,import_shared_as.baseIn)(
check_run)??null,queue})}),app.on("check_suite.rerequested",async context=>{const{id,head_sha:head,head_branch}=context.payload.check_suite;reviews.again(context,
{head,suite:id,base:null,queue:queueOf(head_branch)})})}function queueOf(branch){return branch!==null&&(0,import_shared_as.queuedIn)(branch)!==void 0?branch:null}
function appOctokit(options){return import_probot2.ProbotOctokit.plugin(import_shared_as.spacing).defaults(given=>({...given,...options,throttle:{...options.throttle,
id:given.throttle?.id??options.throttle.id}}))}var createPrivateKey=(...given)=>process.getBuiltinModule("node:crypto").createPrivateKey(...given),NEEDED={contents:"\
read",pull_requests:"write",checks:"write"},NEEDED_FOR_COMMENTS={issues:"read"};function checkKey(privateKey){if(kindOf(privateKey)!=="rsa")throw new import_shared_acegopst.SetupError(
"PRIVATE_KEY can't sign: it is cut off, or is no RSA key. Make a new one in the App's settings on GitHub.")}function kindOf(privateKey){try{return createPrivateKey(
privateKey).asymmetricKeyType}catch{return}}async function checkApp(probot){const github=await probot.auth(),app=await askWhoWeAre(github),missing=missingOf(app,
NEEDED);if(missing!=="")throw new import_shared_acegopst.SetupError(`The App lacks permissions (${missing}). Add them in its settings on GitHub, and accept them\
 where it is installed.`);const wanted=missingOf(app,NEEDED_FOR_COMMENTS);return wanted===""?[]:[`The App can't read comments, so that only its button accepts w\
hat fails. Add the permission (${wanted}) and the event "Issue comment" in its settings on GitHub.`]}function missingOf(app,needed){return Object.entries(needed).
filter(([name,access])=>{const has=(0,import_shared_aes.textIn)((0,import_shared_aes.field)(app,"permissions"),name);return has!=="write"&&has!==access}).map(([
name,access])=>`${name.replace("_","-")}: ${access}`).join(", ")}async function askWhoWeAre(github){try{return await(0,import_shared_aes.ask)(github,"asking Git\
Hub who the App is","GET /app")}catch(error){if(!(error instanceof import_shared_aes.RemoteError))throw error;const isUnknown=error.reason==="token"||error.reason===
"absent";throw new import_shared_acegopst.SetupError(isUnknown?"GitHub knows no App with this APP_ID and PRIVATE_KEY. Check both.":error.message)}}var hkdfSync=(...given)=>process.
getBuiltinModule("node:crypto").hkdfSync(...given);function sealKeyOf({secret}){return new Uint8Array(hkdfSync("sha256",secret,"","toril/1 seals of comments",32))}
var{createServer}=process.getBuiltinModule("node:http"),WEBHOOK_PATH="/api/github/webhooks",MOST_BYTES=25*1024*1024,PATIENCE=3e4;async function listenForWebhooks(probot,load,at){
const receive=await(0,import_probot3.createNodeMiddleware)(load,{probot,webhooksPath:WEBHOOK_PATH});return listen(at,async(request,response)=>{const body=await bodyOf(
request);if(body===void 0)return void response.writeHead(413,{connection:"close"}).end();if(!await isSigned(probot,request,body))return void response.writeHead(
400).end();await receive(Object.assign(request,{body}),response,()=>{response.writeHead(404).end()})})}async function isSigned(probot,request,body){if(request.method!==
"POST"||pathOf(request)!==WEBHOOK_PATH)return!0;const signature=request.headers["x-hub-signature-256"];return typeof signature!="string"||signature===""||body===
""?!1:probot.webhooks.verify(body,signature)}async function listen({host,port},answer){const server=createServer({requestTimeout:PATIENCE},async(request,response)=>{
try{pathOf(request)==="/health"?health(request,response):await answer(request,response)}catch{response.headersSent?response.destroy():response.writeHead(500).end()}});
return await new Promise((resolve,reject)=>{server.once("error",reject).listen(port,host,resolve)}),{url:urlOf(server),stop:()=>stop(server)}}function pathOf({url="\
/"}){return url.split("?")[0]??"/"}function health({method},response){if(method!=="GET")return void response.writeHead(405,{allow:"GET"}).end();response.writeHead(
200,{"content-type":"application/json"}).end(`{"status":"ok","version":"${import_shared_acpst.VERSION}"}
`)}async function bodyOf(request){if(Number(request.headers["content-length"]??0)>MOST_BYTES)return;const chunks=[];let bytes=0;for await(const chunk of request){
if(bytes+=chunk.length,bytes>MOST_BYTES)return;chunks.push(chunk)}return Buffer.concat(chunks).toString("utf8")}function urlOf(server){const{address,family,port}=server.
address();return`http://${family==="IPv6"?`[${address}]`:address}:${port}`}async function stop(server){const closed=new Promise(resolve=>server.close(()=>resolve()));
server.closeIdleConnections(),await closed}async function register(code,githubHost,send){const{id,pem,webhook_secret,html_url}=await convert(code,githubHost,send),
isWhole=[pem,webhook_secret,html_url].every(each=>typeof each=="string");if(typeof id!="number"||!isWhole||!String(html_url).startsWith("https://"))throw new import_shared_acegopst.SetupError(
"GitHub's answer isn't what it documents: the App's key is not in it.");const values={APP_ID:String(id),PRIVATE_KEY:Buffer.from(String(pem)).toString("base64"),
WEBHOOK_SECRET:String(webhook_secret)},env=Object.entries(values).map(([name,value])=>`${name}=${value}
`);return{identity:{appId:id,privateKey:String(pem),secret:String(webhook_secret)},env:env.join(""),page:String(html_url)}}async function convert(code,githubHost,send){
const address=`${(0,import_shared_acs.githubApi)(githubHost)}/app-manifests/${encodeURIComponent(code)}/conversions`,response=await send(address,{method:"POST",
headers:{accept:"application/vnd.github+json"}}).catch(()=>{});if(response===void 0)throw new import_shared_acegopst.SetupError("GitHub could not be reached to \
get the App's key.");if(response.status===404)throw new import_shared_acegopst.SetupError("GitHub doesn't know this code: it was used before, or is older than a\
n hour.");if(response.status!==201)throw new import_shared_acegopst.SetupError(`GitHub did not give the App's key, and answered with status ${response.status}.`);
return await response.json().catch(()=>({}))}function registration({publicUrl,githubHost,organization},manifest,back,state){const hook=publicUrl===null?{url:`ht\
tps://example.com${WEBHOOK_PATH}`,active:!1}:{url:`${publicUrl}${WEBHOOK_PATH}`,active:!0},whole={url:publicUrl??"https://tauri.app",...manifest,hook_attributes:hook,
redirect_url:back},owner=organization===null?"":`/organizations/${organization}`,action=`https://${githubHost??"github.com"}${owner}/settings/apps/new?state=${state}`,
later=`<p>Toril does not know its public address, so the App gets no webhooks yet. Set <code>PUBLIC_URL</code> and
begin again, or turn the webhook on in the App's settings: its address ends in <code>${WEBHOOK_PATH}</code>.</p>`;return`<p>GitHub shows what the App may do bef\
ore anything is registered.</p>
${publicUrl===null?later:""}
<form action="${escaped(action)}" method="post">
<input type="hidden" name="manifest" value="${escaped(JSON.stringify(whole))}">
<button>Register GitHub App</button>
</form>`}function failure(what,again){return`<p>${escaped(what)}</p>
<p><a href="${escaped(again)}">Try again</a></p>`}function page(response,status,content){const headers={"content-type":"text/html; charset=utf-8","referrer-poli\
cy":"no-referrer","cache-control":"no-store","content-security-policy":"default-src 'none'; frame-ancestors 'none'"};response.writeHead(status,headers).end(`<!d\
octype html>
<html lang="en">
<title>Set up Toril</title>
<h1>Set up Toril</h1>
${content}
</html>
`)}function escaped(text){return text.replaceAll("&","&amp;").replaceAll('"',"&quot;").replaceAll("<","&lt;").replaceAll(">","&gt;")}var randomBytes=(...given)=>process.
getBuiltinModule("node:crypto").randomBytes(...given),{existsSync}=process.getBuiltinModule("node:fs"),readFile=(...given)=>process.getBuiltinModule("node:fs/pr\
omises").readFile(...given),writeFile=(...given)=>process.getBuiltinModule("node:fs/promises").writeFile(...given);async function setUp(settings,manifestFile,envFile,say2,send=fetch){
if(existsSync(envFile))throw new import_shared_acegopst.SetupError(`${envFile} exists already and names no App. Set APP_ID, PRIVATE_KEY and WEBHOOK_SECRET there\
, or move it away.`);const manifest=await readManifest(manifestFile),secret=randomBytes(16).toString("hex"),path=`/set-up/${secret}`;let done;const identity=new Promise(
resolve=>{done=resolve});let registered;const server=await listen(settings,async(request,response)=>{if(request.method!=="GET"||pathOf(request)!==path)return void response.
writeHead(404).end();const code=new URL(request.url??"/","http://localhost").searchParams.get("code");if(code===null&&registered===void 0)return page(response,200,
registration(settings,manifest,`${base}${path}`,secret));try{registered??=await register(code??"",settings.githubHost,send),await keep(envFile,registered.env)}catch(error){
if(!(error instanceof import_shared_acegopst.SetupError))throw error;return page(response,502,failure(error.message,path))}response.writeHead(302,{location:`${registered.
page}/installations/new`,connection:"close"}).end(),done(registered.identity)}),base=settings.publicUrl??server.url;say2(`Toril has no App yet. Open ${base}${path}\
 to register it.`);const known=await identity;return await server.stop(),say2(`The App's identity is in ${envFile}. Keep that file to yourself.`),known}async function keep(file,text){
try{await writeFile(file,text,{mode:384,flag:"wx"})}catch(error){const reason=error instanceof Error&&"code"in error?String(error.code):"an unknown fault";throw new import_shared_acegopst.SetupError(
`The App is registered, but ${file} could not be written (${reason}). Make that possible, and try again.`)}}async function readManifest(file){const manifest=(0,import_shared_es.Dr)(
await readFile(file,"utf8"));if(typeof manifest!="object"||manifest===null)throw new import_shared_acegopst.SetupError(`${file} is no manifest.`);return{...manifest}}
var{readFileSync}=process.getBuiltinModule("node:fs"),LOG_LEVELS=["trace","debug","info","warn","error","fatal"];function readSettings(environment){const port=Number(
environment.PORT??"3000");if(!Number.isInteger(port)||port<0||port>65535)throw new import_shared_acegopst.SetupError("PORT has to be a port, as in 3000.");const githubHost=environment.
GHE_HOST||null;if(githubHost!==null&&!/^[A-Za-z0-9.-]+(?::\d+)?$/.test(githubHost))throw new import_shared_acegopst.SetupError("GHE_HOST has to be the name of a\
 host, as in github.example.com.");return{identity:identityIn(environment),host:environment.HOST||"127.0.0.1",port,githubHost,publicUrl:publicUrlIn(environment.
PUBLIC_URL),organization:organizationIn(environment.GH_ORG),cache:environment.TORIL_CACHE||null,offline:environment.TORIL_OFFLINE==="1",logLevel:LOG_LEVELS.find(
level=>level===environment.LOG_LEVEL)??"info"}}function publicUrlIn(address){if(!address)return null;if(URL.canParse(address)&&new URL(address).protocol==="http\
s:")return address.replace(/\/+$/,"");throw new import_shared_acegopst.SetupError("PUBLIC_URL has to be an https address, as in https://toril.example.com.")}function organizationIn(name){
if(!name)return null;if(/^[A-Za-z0-9-]+$/.test(name))return name;throw new import_shared_acegopst.SetupError("GH_ORG has to be the name of an organization on Gi\
tHub.")}function identityIn(environment){const{APP_ID,WEBHOOK_SECRET}=environment,privateKey=keyIn(environment);if(!APP_ID&&privateKey===void 0)return null;const appId=Number(
APP_ID);if(!Number.isInteger(appId)||appId<=0)throw new import_shared_acegopst.SetupError("APP_ID has to be the number of the GitHub App.");if(privateKey===void 0)
throw new import_shared_acegopst.SetupError("PRIVATE_KEY or PRIVATE_KEY_PATH has to hold the App's key.");if(!WEBHOOK_SECRET||WEBHOOK_SECRET.length<16)throw new import_shared_acegopst.SetupError(
"WEBHOOK_SECRET has to be set, to at least 16 characters: without it, anyone could send webhooks in GitHub's name.");return{appId,privateKey,secret:WEBHOOK_SECRET}}
function keyIn({PRIVATE_KEY,PRIVATE_KEY_PATH}){if(PRIVATE_KEY)return PRIVATE_KEY.includes("-----BEGIN")?PRIVATE_KEY.replaceAll("\\n",`
`):decoded(PRIVATE_KEY);if(PRIVATE_KEY_PATH)try{return readFileSync(PRIVATE_KEY_PATH,"utf8")}catch{throw new import_shared_acegopst.SetupError("PRIVATE_KEY_PATH\
 names no file that can be read.")}}function decoded(text){const key=Buffer.from(text,"base64").toString("utf8");if(key.includes("-----BEGIN"))return key;throw new import_shared_acegopst.SetupError(
"PRIVATE_KEY is no key: it begins with -----BEGIN, or is that in base64.")}var{existsSync:existsSync2,readFileSync:readFileSync2}=process.getBuiltinModule("node\
:fs"),{join}=process.getBuiltinModule("node:path"),{parseEnv}=process.getBuiltinModule("node:util");async function serve(environment,home){const file=join(process.
cwd(),".env"),known={...existsSync2(file)&&parseEnv(readFileSync2(file,"utf8")),...environment},settings=readSettings(known),identity=settings.identity??await setUp(
settings,join(home,"app.yml"),file,say);await start(settings,identity,known)}async function start(settings,identity,environment){const baseUrl=(0,import_shared_acs.githubApi)(
settings.githubHost),Octokit=appOctokit((0,import_shared_as.octokitOptions)({baseUrl,userAgent:`toril/${import_shared_acpst.VERSION}`})),probot=new import_probot.Probot(
{...identity,baseUrl,Octokit,logLevel:settings.logLevel});checkKey(identity.privateKey);for(const sentence of await checkApp(probot))say(sentence);const facts=(0,import_shared_acs.registries)(
settings,environment),{load,queue}=torilApp({app:identity.appId,facts,rulePages:(0,import_shared_acs.rulePages)(environment),sealKey:sealKeyOf(identity),...!settings.
offline&&{forge:`https://${settings.githubHost??"github.com"}`}}),{url,stop:stop2}=await listenForWebhooks(probot,load,settings);say(`Toril ${import_shared_acpst.VERSION}\
 listens on ${url}`);for(const signal of["SIGINT","SIGTERM"])process.once(signal,()=>{stop2().then(()=>queue.idle())})}function say(line){process.stdout.write(`${line}\

`)}0&&(module.exports={serve});
