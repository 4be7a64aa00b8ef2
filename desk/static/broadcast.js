// How far a broadcast is, while somebody looks at it. Without scripts there is the link "Aktualisieren".

const LOOK_EVERY = 2_000;
const SPEAK_EVERY = 15_000;
const SLOWEST_LOOK = 60_000;
const LOCK_PAGE = "/desk/sperre";

const place = document.getElementById("stand");
const bar = document.getElementById("fortschritt");
const said = document.getElementById("gesagt");
const changed = document.getElementById("fertig");
let spokenAt = performance.now();
let failures = 0;

function show(name, text) {
  const cell = place.querySelector(`[data-n="${CSS.escape(name)}"]`);
  if (cell && cell.textContent !== text) cell.textContent = text;
}

/** Tell a screen reader now and then, not every time. */
function speak(text) {
  const now = performance.now();
  if (now - spokenAt < SPEAK_EVERY) return;
  spokenAt = now;
  said.textContent = text;
}

/** Returns whether there is anything more to look for. */
async function look() {
  if (document.hidden) return true;
  const answer = await fetch(place.dataset.news, { headers: { Accept: "application/json" }, cache: "no-store" });
  if (answer.status === 401) {
    location.replace(`${LOCK_PAGE}?weiter=${encodeURIComponent(location.pathname)}`);
    return false;
  }
  if (!answer.ok) throw new Error(String(answer.status));
  const news = await answer.json();
  bar.max = news.gesamt || 1;
  bar.value = news.fertig;
  show("text", news.text);
  show("stand", news.stand);
  for (const [name, number] of Object.entries(news.zahlen)) show(name, number);
  speak(`${news.text} erledigt`);
  // What is done next is a link: nothing that is being read moves.
  const moved = news.zustand !== place.dataset.state;
  if (moved && !(place.dataset.state === "released" && news.zustand === "sending")) {
    changed.hidden = false;
    said.textContent = "Der Stand hat sich geändert.";
    return false;
  }
  return true;
}

function next() {
  const wait = Math.min(LOOK_EVERY * 2 ** failures, SLOWEST_LOOK);
  setTimeout(async () => {
    let more = true;
    try {
      more = await look();
      failures = 0;
    } catch {
      failures += 1;
    }
    if (more) next();
  }, wait);
}

if (place) next();
