// The page: shows what changed, listens for news, covers what nobody looks at, and small helps.
(function () {
  "use strict";
  var lotse = window.lotse;
  var byId = function (id) { return document.getElementById(id); };
  var all = function (selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); };
  if (!lotse) return;

  // --- small helps, on any page
  all("[data-copies]").forEach(function (button) {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener("click", function () {
      navigator.clipboard.writeText(byId(button.dataset.copies).value).then(function () {
        document.querySelector("[data-copied]").textContent = button.dataset.done;
      });
    });
  });
  var secret = document.querySelector("[data-secret-link]");
  if (secret && location.hash.length > 20) {
    secret.elements.link.value = location.hash.slice(1);
    history.replaceState(null, "", "/r");
    secret.submit();
  }
  var root = document.documentElement;
  function tight() { // letters may be enlarged without any media query knowing
    root.classList.remove("tight");
    var bar = document.querySelector(".bar");
    root.classList.toggle("tight", bar.offsetHeight > innerHeight * 0.22 && innerWidth < innerHeight);
  }
  tight();
  window.addEventListener("resize", tight);
  if (!lotse.tell) return; // not the chat itself

  var words = JSON.parse(document.body.dataset.words);
  var list = byId("list");
  var still = window.matchMedia("(prefers-reduced-motion: reduce)");

  // --- showing
  function parsed(html) {
    var box = document.createElement("div");
    box.innerHTML = html;
    return box;
  }

  function scrollToTalk(atOnce) {
    var mine = all(".me", list).pop() || list.lastElementChild;
    if (!mine) return;
    var bar = document.querySelector(".bar").getBoundingClientRect().bottom;
    var top = mine.getBoundingClientRect().top + window.pageYOffset - bar - 12;
    window.scrollTo({ top: Math.max(0, top), behavior: atOnce || still.matches ? "auto" : "smooth" });
  }

  function refresh() {
    all(".opt input").forEach(count);
    var paper = document.querySelector(".ticket");
    all("[data-print]").forEach(function (button) { button.hidden = !paper; });
    voices();
  }

  function add(html) {
    var fresh = all("li", parsed(html)).filter(function (line) { return line.id && !byId(line.id); });
    if (fresh.some(function (line) { return line.classList.contains("me"); })) {
      all("[data-transient]", list).forEach(function (line) { line.remove(); });
    }
    fresh.forEach(function (line) {
      all("[data-notice]", line).forEach(function (form) { close(form.dataset.notice, ""); });
      list.appendChild(line);
    });
    return fresh;
  }

  function close(notice, text) { // of a notice that stands here the buttons go
    all("[data-notice]", list).forEach(function (form) {
      if (form.dataset.notice !== notice) return;
      var line = document.createElement("p");
      line.className = "settled";
      line.textContent = text;
      form.parentNode.replaceChild(line, form);
    });
  }

  function ask(data) {
    var box = parsed(data.question), before = byId("q");
    if (box.querySelector("#q").dataset.key === before.dataset.key) return false;
    byId("ask").innerHTML = data.question;
    byId("prog").innerHTML = data.progress;
    byId("composer").classList.toggle("still", data.long);
    byId("menu").hidden = byId("q").hasAttribute("data-menu");
    return true;
  }

  function box(data) { // beside a question with a field of its own the words are for the office
    var turn = byId("q").querySelector("input[name=turn]");
    byId("composer").elements.turn.value = turn && !data.beside ? turn.value : "";
    byId("composer").hidden = data.own;
  }

  function focusOn(fresh, done, error) {
    var ticket = fresh.filter(function (line) { return line.classList.contains("ticket"); })[0];
    var field = byId("q").querySelector("[aria-invalid], .opt input");
    if (error && field) {
      if (done.text && field.name === "text") field.value = done.text;
      field.focus();
      return;
    }
    if (done.typed && !byId("composer").hidden) {
      if (error) byId("text").value = done.text;
      byId("text").focus({ preventScroll: true });
    } else {
      (ticket ? ticket.querySelector(".lead") : byId("q-legend")).focus({ preventScroll: true });
    }
    scrollToTalk();
  }

  lotse.show = function (data, done) {
    if (data.reload || (data.lang && data.lang !== document.body.dataset.lang)) {
      location.hash = "q";
      location.reload();
      return;
    }
    if (!data.last) {
      if (done) byId("q-legend").focus();
      return;
    }
    var inside = byId("ask").contains(document.activeElement);
    Object.keys(data.settled || {}).forEach(function (notice) { close(notice, data.settled[notice]); });
    var fresh = add(data.entries);
    var newest = data.last >= lotse.after;
    lotse.after = Math.max(lotse.after, data.last);
    var changed = newest && data.question !== undefined && ask(data);
    if (newest && data.own !== undefined) box(data);
    if (changed) document.title = data.title;
    refresh();
    if (done) focusOn(fresh, done, data.error);
    else if (changed && inside) byId("q-legend").focus({ preventScroll: true });
  };

  // --- several: the words of the button, with the number of ticks
  function count(box) {
    var form = box.form, button = form.querySelector("[data-counts]");
    if (button) button.textContent = JSON.parse(button.dataset.counts)[all(".opt input:checked", form).length];
  }
  document.addEventListener("change", function (event) {
    if (event.target.matches(".opt input")) count(event.target);
  });
  document.addEventListener("input", function (event) {
    var field = event.target, line = document.querySelector("[data-count]");
    if (field.id === "text") {
      field.style.height = "auto";
      field.style.height = Math.min(field.scrollHeight + 3, 144) + "px";
    }
    if (!field.dataset.most || !line) return;
    var most = Number(field.dataset.most), length = Array.from(field.value.trim()).length;
    line.hidden = length < most * 0.7;
    line.classList.toggle("over", length > most);
    line.textContent = length + " / " + most;
  });
  byId("text").addEventListener("keydown", function (event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    byId("composer").querySelector("button").click();
  });
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-print], [data-listen]");
    if (!button) return;
    if (button.hasAttribute("data-print")) window.print();
    else read(button);
  });

  // --- listening: only with a voice of this device, another would send the text away
  function voice() {
    if (!window.speechSynthesis) return null;
    return speechSynthesis.getVoices().filter(function (one) {
      return one.localService && one.lang.toLowerCase().indexOf(words.lang) === 0;
    })[0] || null;
  }
  function voices() {
    all("[data-listen]").forEach(function (button) { button.hidden = !voice(); });
  }
  function read(button) {
    var form = button.form, hint = form.querySelector("#q-hint");
    var text = new SpeechSynthesisUtterance(form.querySelector("legend").textContent + " " + (hint ? hint.textContent : ""));
    text.voice = voice();
    text.lang = words.lang;
    speechSynthesis.cancel();
    speechSynthesis.speak(text);
  }
  if (window.speechSynthesis) speechSynthesis.addEventListener("voiceschanged", voices);

  // --- news
  var source = null, polling = 0;
  function address(path) { return path + "?lang=" + document.body.dataset.lang + "&after=" + lotse.after; }
  function listen() {
    if (!window.EventSource) {
      poll(0);
      return;
    }
    source = new EventSource(address("/chat/stream"));
    source.onmessage = function (event) { lotse.news(JSON.parse(event.data)); };
    source.onerror = function () {
      if (source && source.readyState === 2) poll(5);
    };
  }
  function poll(pause) {
    var mine = ++polling;
    setTimeout(function () {
      fetch(address("/chat/poll"), { credentials: "same-origin" }).then(function (answer) {
        if (mine !== polling) return;
        if (answer.status === 200) answer.json().then(lotse.news).then(function () { poll(0); });
        else if (answer.status === 204) poll(0);
        else if (answer.status === 403) location.reload();
        else poll(30);
      }, function () { if (mine === polling) poll(Math.min(30, pause * 2 + 1)); });
    }, pause * 1000);
  }
  function deaf() {
    if (source) source.close();
    source = null;
    polling += 1;
  }

  // --- the cover: after a while without a touch, nothing of the talk is on the screen
  var touched = Date.now(), covers = Number(document.body.dataset.cover) * 1000, warned = false, behind = null;
  function touch() {
    var idle = Date.now() - touched;
    touched = Date.now();
    if (behind) return;
    if (covers && idle >= covers) { // the device has slept, and a touch comes before the interval
      cover();
      return;
    }
    if (warned) {
      warned = false;
      lotse.tell("");
    }
    if (touched - lotse.contact > 240000) {
      lotse.contact = touched;
      fetch("/chat/here", { method: "POST", credentials: "same-origin", body: new URLSearchParams({ csrf: byId("leave").dataset.csrf }) }).then(function (answer) {
        if (answer.status === 403) location.reload();
      }, function () {});
    }
  }
  ["pointerdown", "keydown", "wheel", "touchstart"].forEach(function (name) {
    window.addEventListener(name, touch, { passive: true });
  });
  function put(nodes) {
    var main = byId("main");
    main.textContent = "";
    nodes.forEach(function (node) { main.appendChild(node); });
  }
  function load(request) {
    return fetch(request.url, request.options).then(function (answer) { return answer.text(); }).then(function (html) {
      var page = new DOMParser().parseFromString(html, "text/html");
      return page.getElementById("list") ? null : page.getElementById("main");
    });
  }
  function cover() {
    behind = Array.prototype.slice.call(byId("main").childNodes);
    deaf();
    put([]);
    all(".side, #prog").forEach(function (part) { part.hidden = true; });
    load({ url: "/", options: { credentials: "same-origin" } }).then(function (main) {
      if (main) put(Array.prototype.slice.call(main.childNodes));
      else uncover();
    }, function () { location.reload(); });
  }
  function uncover() {
    put(behind);
    behind = null;
    touched = lotse.contact = Date.now();
    all(".side, #prog").forEach(function (part) { part.hidden = false; });
    listen();
    byId("q-legend").focus();
  }
  document.addEventListener("submit", function (event) {
    if (!behind || !event.target.hasAttribute("data-uncover")) return;
    event.preventDefault();
    var options = { method: "POST", credentials: "same-origin", body: new URLSearchParams(new FormData(event.target)) };
    load({ url: event.target.action, options: options }).then(function (main) {
      if (!main) uncover();
      else {
        put(Array.prototype.slice.call(main.childNodes));
        (byId("pin") || byId("q")).focus();
      }
    }, function () { location.reload(); });
  });
  setInterval(function () {
    var idle = Date.now() - touched;
    if (behind || !covers) return;
    if (idle >= covers) cover();
    else if (idle >= covers - 60000 && !warned) {
      warned = true;
      lotse.tell(words.there, words.yes, touch);
    }
  }, 5000);

  // --- the start
  refresh();
  listen();
  function arrive() { // after the browser's own jump to the #
    root.classList.add("arrived");
    window.addEventListener("keydown", function () { root.classList.remove("arrived"); }, { once: true });
    if (location.hash === "#q") byId("q-legend").focus({ preventScroll: true });
    if (list.children.length > 1) scrollToTalk(true);
  }
  if (document.readyState === "complete") arrive();
  else window.addEventListener("load", function () { setTimeout(arrive, 0); });
}());
