// What the desk gains with scripts: news in the queue and in conversations, drafts, the lock in time, Alt+L. Every page works without them.

const LOCK_PAGE = "/desk/sperre";
const TIME_LEFT = "/desk/sitzung";
const POLL_EVERY = 30_000;
const SPEAK_EVERY = 15_000;
const SLOWEST_POLL = 240_000;
const KEEP_AFTER = 1_500;
const KEEP_EVERY = 10_000;
const SENT_FOR = 15_000;

/** Leave the page for the lock, and come back to it afterwards. */
function goToLock() {
  const back = location.pathname + location.search;
  location.replace(`${LOCK_PAGE}?weiter=${encodeURIComponent(back)}`);
}

async function ask(address) {
  const answer = await fetch(address, { headers: { Accept: "application/json" }, cache: "no-store" });
  if (answer.status === 401) {
    goToLock();
    return null;
  }
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

function focusProblem() {
  document.querySelector("[data-focus]")?.focus();
}

// --- Alt+L ---------------------------------------------------------------------------------------

function lockOnShortcut() {
  const form = document.getElementById("sperren");
  if (!form) return;
  document.addEventListener("keydown", (event) => {
    if (event.altKey && !event.ctrlKey && !event.metaKey && event.code === "KeyL") {
      event.preventDefault();
      form.requestSubmit();
    }
  });
}

// --- one lock for all tabs -----------------------------------------------------------------------

function lockTogether() {
  const channel = "BroadcastChannel" in window ? new BroadcastChannel("lotse-desk") : null;
  if (!channel) return;
  if (location.pathname === LOCK_PAGE) channel.postMessage("locked");
  else if (document.body.dataset.idle) {
    channel.addEventListener("message", (event) => {
      if (event.data === "locked") goToLock();
    });
  }
}

// --- the question before the lock ----------------------------------------------------------------

function watchIdleTime() {
  const dialog = document.getElementById("noch-da");
  const { idle, warn } = document.body.dataset;
  if (!dialog || !idle) return;
  const text = document.getElementById("noch-da-text");
  const form = dialog.querySelector("form");
  let left = Number(idle);
  let measured = performance.now();

  const rest = () => left - (performance.now() - measured) / 1000;
  const setRest = (seconds) => {
    left = seconds;
    measured = performance.now();
  };

  // Another tab may have been used meanwhile: the server knows.
  async function refresh() {
    const answer = await ask(TIME_LEFT);
    if (answer) setRest(answer.rest);
  }

  async function goOn() {
    dialog.close();
    await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual" });
    await refresh();
  }

  form.addEventListener("submit", (event) => {
    if (event.submitter?.getAttribute("form")) return;
    event.preventDefault();
    goOn().catch(() => form.submit());
  });
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    goOn().catch(goToLock);
  });

  async function tick() {
    if (rest() > Number(warn)) {
      if (dialog.open) dialog.close();
      return;
    }
    if (!dialog.open) {
      await refresh();
      if (rest() > Number(warn)) return;
      dialog.showModal();
    }
    if (rest() <= 0) {
      goToLock();
      return;
    }
    const minutes = Math.ceil(rest() / 60);
    const words = `In ${minutes} ${minutes === 1 ? "Minute" : "Minuten"} sperren wir den Bildschirm.`;
    if (text.textContent !== words) text.textContent = words;
  }
  setInterval(() => tick().catch(() => {}), 1000);
}

// --- news in the queue and in a conversation: nothing that is being read moves -----------------------------------------

function watchNews() {
  const place = document.getElementById("neues");
  if (!place) return;
  let shown = "";
  let spokenAt = -SPEAK_EVERY;
  let failures = 0;

  function tell(text) {
    const now = performance.now();
    if (text === shown || now - spokenAt < SPEAK_EVERY) return;
    shown = text;
    spokenAt = now;
    place.replaceChildren();
    if (!text) return;
    const words = document.createElement("span");
    words.textContent = `${text} `;
    const link = document.createElement("a");
    link.href = place.dataset.list;
    link.textContent = "Neue anzeigen";
    link.addEventListener("click", keepDraft);
    place.append(words, link);
  }

  // What is being written stays: it is sent along for a preview, and comes back with the news.
  function keepDraft(event) {
    const form = document.getElementById(place.dataset.keep);
    if (!form?.elements.text?.value.trim()) return;
    event.preventDefault();
    form.requestSubmit(form.querySelector('button[value="vorschau"]'));
  }

  function showTaken(one) {
    const row = document.querySelector(`tr[data-code="${CSS.escape(one.code)}"]`);
    const form = row?.querySelector(".claim form");
    if (!form || form.contains(document.activeElement)) return;
    const since = document.createElement("small");
    since.textContent = one.seit;
    form.replaceWith(one.von, since);
  }

  async function look() {
    if (document.hidden) return;
    const answer = await ask(place.dataset.news);
    if (!answer) return;
    tell(answer.text);
    answer.uebernommen.forEach(showTaken);
  }

  function next() {
    const wait = Math.min(POLL_EVERY * 2 ** failures, SLOWEST_POLL);
    setTimeout(() => {
      look()
        .then(() => { failures = 0; })
        .catch(() => { failures += 1; })
        .finally(next);
    }, wait);
  }

  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) look().catch(() => {});
  });
  next();
}

// --- a form that was sent is not sent again while its answer is on the way -----------------------------------------------

function sendOnce() {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "ja";
    setTimeout(() => { delete form.dataset.sent; }, SENT_FOR);
  });
}

// --- what is being written to a person is kept ---------------------------------------------------------------------------

function keepDrafts() {
  const form = document.getElementById("antwort");
  const text = form?.elements.text;
  const note = document.getElementById("entwurf");
  if (!text || !form.dataset.draft) return;
  let kept = text.value;
  let sending = false;
  let pause = 0;

  async function keep() {
    const value = text.value;
    if (sending || value === kept) return;
    const answer = await fetch(form.dataset.draft, {
      method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual", keepalive: true,
    });
    if (answer.status === 409) note.textContent = "Nicht gespeichert. Laden Sie die Seite neu, bevor Sie weiterschreiben.";
    if (answer.status !== 204) return;
    kept = value;
    const now = new Date().toLocaleTimeString("de-DE", { hour: "2-digit", minute: "2-digit" });
    note.textContent = value ? `Entwurf gespeichert, ${now} Uhr.` : "";
  }

  text.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => keep().catch(() => {}), KEEP_AFTER);
  });
  form.addEventListener("submit", () => { sending = true; });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) keep().catch(() => {});
  });
  addEventListener("pagehide", () => { keep().catch(() => {}); });
  setInterval(() => keep().catch(() => {}), KEEP_EVERY);
}

// A page from the browser's memory may be one that was locked since.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

focusProblem();
lockOnShortcut();
lockTogether();
watchIdleTime();
watchNews();
keepDrafts();
sendOnce();
