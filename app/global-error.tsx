"use client";

import "./globals.css";

/** The last resort, when not even the language of the page is known: one sentence in each. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body className="bg-paper font-sans text-13 text-ink">
        <title>Error · 出错 · Ошибка</title>
        <main className="mx-auto grid max-w-[640px] gap-3 px-6 py-16">
          <h1 className="font-serif text-21 font-semibold">This page could not be shown.</h1>
          <p lang="zh-Hans">无法显示此页面。</p>
          <p lang="ru">Не удалось показать эту страницу.</p>
          <button type="button" onClick={retry} className="justify-self-start rounded-box border border-rule-2 px-2.5 py-1">
            Try again · <span lang="zh-Hans">重试</span> · <span lang="ru">Повторить</span>
          </button>
        </main>
      </body>
    </html>
  );
}
