// Answers on their way: the own bubble at once, tries until the server has said yes, then what changed.
(function () {
  "use strict";
  var lotse = window.lotse;
  var list = document.getElementById("list");
  if (!lotse || !list || !window.fetch || !window.URLSearchParams) return;

  var words = JSON.parse(document.body.dataset.words);
  var byId = function (id) { return document.getElementById(id); };
  var TYPING = 1000, SLOW = 8000, FAILED = 20000, LONGEST_PAUSE = 30;
  var CLOCK = '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>';
  var WARN = '<path d="M12 4l9 16H3z"/><path d="M12 10v4.5M12 17.3v.2"/>';
  var turn = null; // the one answer that is on its way
  var later = []; // news that came meanwhile
  var pressed = null;

  lotse.after = Number(document.body.dataset.after);
  lotse.contact = Date.now();

  function make(tag, name, text) {
    var node = document.createElement(tag);
    if (name) node.className = name;
    if (text) node.textContent = text;
    return node;
  }

  function icon(paths) {
    var box = make("span");
    box.innerHTML = '<svg class="i" viewBox="0 0 24 24" aria-hidden="true">' + paths + "</svg>";
    return box.firstChild;
  }

  lotse.tell = function (text, label, action) {
    var net = byId("net");
    if (!net) return;
    net.textContent = "";
    if (!text) return;
    var line = make("p");
    line.appendChild(make("span", "", text));
    if (label) {
      var button = make("button", "", label);
      button.type = "button";
      button.addEventListener("click", action);
      line.appendChild(button);
    }
    net.appendChild(line);
    net.scrollIntoView({ block: "nearest" });
  };

  function typing(text) {
    var line = byId("typing");
    line.hidden = !text;
    line.querySelector("[data-say]").textContent = text || "";
  }

  function newId() {
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.prototype.map.call(bytes, function (b) { return ("0" + b.toString(16)).slice(-2); }).join("");
  }

  // What the own bubble says: the text, the ticked answers, or the words of the button.
  function wordsOf(form, button, body) {
    var text = (body.get("text") || "").trim();
    if (button && (button.name === "option" || button.name === "edit" || button.name === "command")) text = "";
    if (text) return text;
    var ticked = form.querySelectorAll(".opt input:checked");
    if (button && button.value === "_done" && ticked.length) {
      return Array.prototype.map.call(ticked, function (box) {
        return form.querySelector("label[for=" + box.id + "]").textContent.trim();
      }).join(", ");
    }
    if (body.get("date")) return body.get("date");
    return button && button.name !== "send" ? (button.getAttribute("aria-label") || button.textContent).trim() : "";
  }

  function draw(state) {
    var line = turn.bubble;
    line.className = "m me" + (state === "failed" ? " fail" : "");
    line.textContent = "";
    var said = make("p");
    said.dir = "auto";
    said.appendChild(make("span", "vh", words.you + " "));
    said.appendChild(document.createTextNode(turn.said));
    var mark = make("p", "st");
    mark.appendChild(icon(state === "failed" ? WARN : CLOCK));
    mark.appendChild(document.createTextNode(state === "failed" ? words.unsent : words.sending));
    line.appendChild(said);
    line.appendChild(mark);
    if (state !== "failed") return;
    var button = make("button", "retry", words.again);
    button.type = "button";
    button.addEventListener("click", function () {
      start(turn);
    });
    line.appendChild(button);
    line.scrollIntoView({ block: "nearest" });
  }

  function start(one) {
    stop();
    turn = one;
    turn.failed = false;
    turn.tries = 0;
    draw("sending");
    turn.form.classList.add("busy");
    turn.form.setAttribute("aria-busy", "true");
    turn.timers = [
      setTimeout(function () { typing(words.typing); }, TYPING),
      setTimeout(function () { typing(words.slow); }, SLOW),
      setTimeout(function () { fail(); }, FAILED)
    ];
    attempt(turn);
  }

  function stop() {
    if (!turn) return;
    turn.timers.forEach(clearTimeout);
    clearTimeout(turn.next);
    typing("");
    turn.form.classList.remove("busy");
    turn.form.removeAttribute("aria-busy");
  }

  // Said to be not sent; it is still tried now and then, because the answer itself is not lost.
  function fail(text) {
    var next = turn.next;
    turn.next = 0;
    stop();
    turn.next = next;
    turn.failed = true;
    draw("failed");
    if (text) lotse.tell(text);
  }

  function attempt(one) {
    if (lotse.left || one !== turn || one.running) return;
    one.running = true;
    var abort = window.AbortController ? new AbortController() : null;
    var late = abort && setTimeout(function () { abort.abort(); }, FAILED);
    fetch(one.url, {
      method: "POST", body: one.body, credentials: "same-origin",
      headers: { Accept: "application/json" }, signal: abort ? abort.signal : undefined
    }).then(function (answer) {
      return answer.json().then(function (data) { return { status: answer.status, data: data }; });
    }).then(function (got) {
      clearTimeout(late);
      one.running = false;
      if (one === turn) settle(got.status, got.data);
    }, function () {
      clearTimeout(late);
      one.running = false;
      if (one === turn) again(0, navigator.onLine === false ? words.offline : "");
    });
  }

  function again(seconds, text) {
    if (text) lotse.tell(text);
    var pause = Math.max(seconds, Math.min(LONGEST_PAUSE, Math.pow(2, turn.tries)));
    turn.tries += 1;
    var one = turn;
    clearTimeout(turn.next);
    turn.next = setTimeout(function () { attempt(one); }, pause * 1000);
  }

  function settle(status, data) {
    if (data.goto) {
      location.assign(data.goto);
    } else if (status === 429 || status >= 500) {
      again(data.again || 0, data.error);
    } else if (status >= 400) {
      clearTimeout(turn.next);
      fail(data.error);
    } else {
      var done = turn;
      stop();
      turn = null;
      done.bubble.remove();
      lotse.contact = Date.now();
      lotse.tell("");
      lotse.show(data, done);
      later.splice(0).forEach(function (news) { lotse.show(news, null); });
    }
  }

  lotse.news = function (data) {
    if (turn && !turn.failed) later.push(data);
    else lotse.show(data, null);
  };

  document.addEventListener("click", function (event) {
    pressed = event.target.closest ? event.target.closest("button") : null;
  }, true);

  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (!form.hasAttribute("data-live")) return;
    event.preventDefault();
    if (turn && !turn.failed) return;
    var button = event.submitter || (pressed && pressed.form === form ? pressed : null);
    var body = new URLSearchParams(new FormData(form));
    if (button && button.name) body.append(button.name, button.value);
    var said = wordsOf(form, button, body);
    var field = form.querySelector("textarea, input[type=text]");
    if (!said && field && form.id === "composer") {
      field.focus();
      return;
    }
    body.set("cid", newId());
    body.set("after", String(lotse.after));
    if (turn) {
      stop();
      turn.bubble.remove();
    }
    var bubble = make("li");
    byId("tail").appendChild(bubble);
    var typed = form.id === "composer";
    start({ form: form, url: form.action, body: body, said: said || "\u2026", text: body.get("text") || "", typed: typed, bubble: bubble, timers: [] });
    if (typed) {
      field.value = "";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    bubble.scrollIntoView({ block: "nearest" });
  });

  window.addEventListener("online", function () {
    lotse.tell(words.online);
    setTimeout(function () { if (byId("net") && byId("net").textContent === words.online) lotse.tell(""); }, 5000);
    if (turn) {
      turn.tries = 0;
      clearTimeout(turn.next);
      attempt(turn);
    }
  });
  window.addEventListener("offline", function () { lotse.tell(words.offline); });
}());
