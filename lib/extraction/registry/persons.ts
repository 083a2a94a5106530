/** A person after whom prizes, contests and institutions of the region are named, by the usual names in each language. */
export type PersonRecord = { zh: string[]; en: string[]; /** Stems, as regular expression sources. */ ru: string[] };

const person = ([zh, en, ru]: [zh: string, en: string, ru: string]): PersonRecord => ({ zh: zh.split("/"), en: en.split("/"), ru: ru.split("/") });

/** Poets, scholars and statesmen whose names the texts of the region know. */
export const PERSONS: readonly PersonRecord[] = [
  person(["纳沃伊/纳瓦依", "Navoi/Navoiy", "Навои"]),
  person(["阿维森纳/伊本·西那/伊本·西纳", "Avicenna/Ibn Sina/Ibn Sino", "Авиценн/Ибн Син"]),
  person(["法拉比", "Farabi/Al-Farabi", "Фараби"]),
  person(["比鲁尼/贝鲁尼", "Biruni/Beruni/Al-Biruni", "Бируни/Беруни"]),
  person(["花拉子米/花剌子密", "Khwarizmi/Khorezmi/Al-Khwarizmi", "Хорезми"]),
  person(["兀鲁伯/乌鲁格别克", "Ulugh Beg/Ulugbek", "Улугбек"]),
  person(["海亚姆/伽亚谟", "Khayyam", "Хайям"]),
  person(["鲁达基", "Rudaki", "Рудаки"]),
  person(["菲尔多西", "Ferdowsi/Firdawsi/Firdausi", "Фирдоуси"]),
  person(["哈菲兹", "Hafez/Hafiz", "Хафиз"]),
  person(["萨迪", "Saadi/Sa'di", "Саади"]),
  person(["艾特玛托夫", "Aitmatov", "Айтматов"]),
  person(["阿拜", "Abai/Abay", "Абай/Абая/Абаю"]),
  person(["马赫图姆库里", "Magtymguly/Makhtumkuli", "Махтумкули"]),
  person(["泰戈尔", "Tagore", "Тагор"]),
  person(["甘地", "Gandhi", "Ганди"]),
  person(["尼赫鲁", "Nehru", "Неру"]),
  person(["伊克巴尔", "Iqbal", "Икбал"]),
  person(["真纳", "Jinnah", "Джинн"]),
  person(["普希金", "Pushkin", "Пушкин"]),
  person(["托尔斯泰", "Tolstoy", "Толст(?:ой|ого|ому)(?!\\p{L})"]),
  person(["门捷列夫", "Mendeleev/Mendeleyev", "Менделеев"]),
  person(["罗蒙诺索夫", "Lomonosov", "Ломоносов"]),
  person(["加加林", "Gagarin", "Гагарин"]),
  person(["斯科里纳", "Skaryna/Skorina", "Скорин"]),
  person(["孔子", "Confucius", "Конфуци"]),
  person(["李白", "Li Bai", "Ли Бо"]),
  person(["郑和", "Zheng He", "Чжэн Хэ"]),
  person(["张骞", "Zhang Qian", "Чжан Цян"]),
  person(["屠呦呦", "Tu Youyou", "Ту Юю"]),
  person(["帖木儿", "Timur/Tamerlane", "Тимур/Тамерлан"]),
  person(["巴布尔", "Babur", "Бабур"]),
];
