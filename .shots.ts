import { mkdirSync } from "node:fs"; import { launchBrowser, visit } from "./src/browser/browser.ts"; import { serveSite } from "./src/browser/serve-site.ts";
const s=await serveSite(0); if("problem" in s) throw new Error(s.problem); const b=await launchBrowser(); mkdirSync(".screens",{recursive:true});
const all:[string,string][]=[["empty","search/"],["words","search/?q=transport"],["amount","search/?q=4.78m"],["none","search/?q=bristol+xyzzy"],["kind","search/?q=send&kind=figures&council=birmingham"],["atoz","a-to-z/"],["atoz-b","a-to-z/bristol/"]];
for(const [n,a] of all) for(const w of [360,768,1280]) for(const c of ["light","dark"] as const){ if(process.argv[2]&&!process.argv[2].split(",").includes(n+"-"+w+"-"+c)&&process.argv[2]!==n) continue;
 await using v=await visit(b,s.address+a,{viewport:{width:w,height:900},colorScheme:c}); await v.page.waitForTimeout(800); await v.page.screenshot({path:`.screens/${n}-${w}-${c}.png`,fullPage:true}); if(v.incidents.length) console.log(n,w,c,v.incidents);
 if(w===360&&c==="light") console.log(n,await v.page.evaluate("document.querySelector('output')?.textContent"), v.responses.map(r=>r.url().replace(s.address,"")).filter(u=>/search\//.test(u)&&!/fragment/.test(u)), v.responses.filter(r=>/fragment/.test(r.url())).length);}
await b.close(); await s.stop();
