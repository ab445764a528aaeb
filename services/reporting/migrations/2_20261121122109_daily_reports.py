from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "daily_reports" (
    "report_id" UUID NOT NULL PRIMARY KEY,
    "report_date" DATE NOT NULL,
    "teacher_id" UUID,
    "revision" INT NOT NULL,
    "figures" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "daily_reports"."teacher_id" IS 'Null: the whole school';
COMMENT ON TABLE "daily_reports" IS 'A report that was published, with the figures that its latest revision told.';
        CREATE TABLE IF NOT EXISTS "job_runs" (
    "name" VARCHAR(100) NOT NULL PRIMARY KEY,
    "succeeded_at" TIMESTAMPTZ NOT NULL
);
        DELETE FROM "teacher_stock" WHERE courses = 0 AND students = 0;
        CREATE INDEX "people_teachers" ON "people" (user_id) WHERE role = 'teacher';
        ALTER TABLE "daily_reports" ADD CONSTRAINT "daily_reports_revision_positive" CHECK (revision >= 1);
        ALTER TABLE "daily_reports" ALTER COLUMN "published_at" SET DEFAULT clock_timestamp();
        CREATE INDEX "daily_reports_day" ON "daily_reports" (report_date);
        CREATE INDEX "flows_day" ON "flows" (day);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE IF EXISTS "daily_reports";
        DROP TABLE IF EXISTS "job_runs";"""


MODELS_STATE = (
    "eJztXWtz27YS/SsYfWk6o2Ycx4nTpnNnZMdt3XHsXNt9t0NBIiTxmiIUArSjtP3vFwAf4g"
    "MkBUmWSHm/JBKJhegDcPfsYrH4u+OTGfW5442f94bcuSfv8LzzDfq74+EpER+097uog2ez"
    "zF15jeOBq2SwamnZeM5U2wHjvrgmbo2wy4i4ZBM29J0Zd6gnBX6gD2iKvTmiM+IhxgObeJ"
    "whOkIYcYKHE+Ij6qMhDXxG0APxCXIx4yj8IUQ90U782nP5azYdip+Tj7ThjgPP+RgQi9Mx"
    "4UJOdP/HX+Ky49nkE2Hx19mdNXKIa2dApA8e8S3Hlt2ouxafz9Sdn346f/edai8ffWANqR"
    "tMvbzMbM4n1EuEgsCxn0tJeW9MRDvMiZ2C1wtcNxqM+FL49OIC9wOSPLa9uGCTEQ5cOUid"
    "b0eBN5Rjg9QvyX+O/hM9YKqZZV1e3Vo3Z7eW1SmMqXyE3GhEl4bUk/PBEQMhQfo37HcBi7"
    "rakT9w+kPv+tnL118qCCjjY1/dVKB1/lWCmONQVA1AHvE78VcWMb8ln3gV5rFUDnXx0Kvg"
    "HV9YAL54CWIoY7C2C+/t2a+3sucpYx9deeHy5961wvx971cF+nQe3bm4uvw+bk7Fuxy+55"
    "enF1cnaiAWwMvXx4oUgHjSAvjvBHR68IuSuQEQg024MyXP5Yf9Gop3vduzHJCxsipCeO6V"
    "TN+0SA478QwtREw8r/jvq8MXR8dHb16+PnojmqgHTa4cV4B6fnkrMJVKeXSXUhLywgAP7x"
    "6wb1uFO/SQlrUt3poeTvNXsIfHCij5F8mHWxjQUzqduSTCQGdhUw3qTOwwabqkie0hlzAm"
    "VDqfYGHfYluIbMdGjjRzw7l4q9+ifj+yi8L09PtIakRbyJDYRoqPXtHObrz3NYxt2JWhtc"
    "0Igbk1NbfReBuCnpXaJOrN1fS1IKcmsnxnDNR/0h50f6T7M8REKSjDGZoRggmag/Se+MzR"
    "kbzSKZqSgEmqmaSRWSe2hbmeO0sCXGbCsrJV7Fl+aCHcVc7M+fuzm9ve+w8Zj0byannnMO"
    "PNxFefhbN84dAknaBfzm9/QPIr+v3q8iz/LiTtbn/vyGfCAaeWRx8sbKcxiS/HlzJD7ZN7"
    "ekc02uiEUpdgTz/IKanc+A6E2H4N6cnV1UVmNE/O8w7oT+9Pzq6fvVDDKBo5nOjfqwXrNN"
    "H+Wak11H/E+VqAuYH2t8NI4LLufdT8yfn0TfI/PRZMif+BMqfSC80169b6oqGANYsklnNJ"
    "yzFew/mbYfF83IyUZGQ2Q0vqvb7Gk5JyZy8Z77FPg5lJfLUoCTHWFWKsnM6coQnuiQDAvQ"
    "Lcs5QizFE1Z1yuVVJS2/N1Dh5Xp3x9ePjy5fHhwcvXb14dHR+/enOQKJfirSotc3L+vVQ0"
    "GeyLtG2AbcsPTHR5SmJvQN+cd4mD8YRbwWwV7zInuwHvsj2suBXOZfOI5s9RtKeaZ/68iA"
    "ktRzOjINIOWWYDAl/AMIFhAsPcE7jxWCj/cRQBWRbyjBDAviTsTbKScsm51Diqm/U2UTZb"
    "OgUgbP4FQ66YFIwjxsX/clU+Mk/9PjqQFz2boRH15bp9vC6POaKeO0dU2kqGpsST3RJblw"
    "vwWD8DSQHbf/HWSApoAEtaVaEd7JobpVIr3GBsYhbi9itZhBa5ZI9Cexyuy7iooD2xAKBt"
    "jrY0C4Emv7FibicSgPcKsxsWQTe/CEpUyoUmNFy1ip+S2vEqvmnQZCer9zTgruMRy5xQaC"
    "SBWMSUeIJnXOBiAGdaBHDMJBaawJiSABQT1/dj4Pg6TVoKY1rkSePYtJjGDafDu05VYCNs"
    "0V0qumGxpHFtiEP1i0bOOBAmO9zmF3byFmHXRYOAq90GI8dn4tMDRfRe7gCUmwOJ51NXxh"
    "tYMaSxuW4hhNFAOlcewlCjFw6fgWLKST1p3ZTW8Q8On9g+fjBhcBkZQHIfNgc2CEebepp4"
    "T1VaTyzRdgi3nMkTeGMf20b0Li3SdrT3hN69w447v1ZfS+hdukUdvbNlWyu8t/QSVtg8XC"
    "l6wAzNgoHrsAmxu0iaioiHhURNNXJ4sg7lk3tHhgEQp6524Wqzna/B9cIHMeR6GSHgeqZc"
    "L4LP1i7Dl+9ryIk9uf0NTy7C3LkUIt8oXfAwoS5BbDiJorbbijrHusYoWLIQga2XGoYS6f"
    "UipD/eXF3qMU2J5F97Z8jRP0gYjzZCW4GbBKN6YSq/BpWbzbKDQoJ9bGZXyEvOy8KuV0hM"
    "LuevBNsXhHNFxrT0ddGglr2Kppar2u4wE1lnaavcV62N1RiAyJQ2PQN5K14s5Ck3N6UB8p"
    "S3uhOuGbtr94x5+mRIpXEbjRjR8J8qdV4Q3SeAtxyijLC8I5qyBieOh/155RhEcvl8njkP"
    "HYRGuK4byeuJSH2iWIReOTm/7F3/ptcsJxon4OS327OeHv577AbakHztACSSMATrDcFEMF"
    "ttXlC5J1yUbIND3PmAHT9az5cYIOzZ4qOaSLJs4QAz8vpo7cDOo/jMpqVt21DUVvR/JxxH"
    "r4um2B1Rf0psWZ15hB03XAZqHiPyCWY6OlQ+EAuJJg9FYynojrbKtcc4PArq29/K0zDAN8"
    "35HVtjX3u+j0s4TtQ+B2XDzGnPdcNlUbW3T1pQuUgScoO3aqefeEoW+GRtXS7XRP74K58U"
    "Q7iFmWOTFcLIeVkII0MYuTSMfBbndHb0UeTF/W5NEHmRHbpUCLnTSyWU5vbXavIZahpDLu"
    "r23zSosd0EkPdij3JDmQ1ULd8kmjOfytnLrJFPp5YptiXSgLRuk+GM6Cr8VW3jjEWgEnP1"
    "Xs4GMrfTefjglfTtNH5hluNw4Qu2JJO78ojaICR6UwHIFFfrqjikTC0dupTJJypQO2Np4H"
    "oNpCHA9bbK9YCZbNJeAnPeOHMW+prY1oAMccCM4ttFSQhyt60c3HeuinXpCIm6VUdDRqLR"
    "ktxD9pfdzVw8CzU++vStiuGKD6jf/8rxRo7n8Hm/jyZU/F1q97OKixYYyiP9BhzC2jgDC4"
    "ewNkKTwdEsa21dimqyWMkpWppYQEUinla87btWt5yAx4LB1GFJae/lwc8JAuxGsJdtzK5C"
    "fH92Zm8Z7I+B89kSFlQ8vuEkz0sC8ObAz4g/lAESFkw19pEMnSl2K9DPieftZSj/POqnJa"
    "NRZSXPTs/f9y6eHR50j3Jx3ZijHB18mc/PEnp47Klw6ErTXC8Pk91osqdAXH3Kl3cCE18z"
    "8Xnge9ingafL7Kqa8TlBmOpGU32BnsWIeCKbrTDVyzt5MlP9qPu6cqo3J1D2Ix1cB15HHy"
    "qLbnZrgmX/owN5TNgON+6q/wuz9HSCff0UjdtvJh6y2727U/zJcok35hPx9cXBQcX8jCeh"
    "aJXfKRHdOgzv1aynBcMhIfZKFQbyspAaCqmhpcrpgmDfKy0vEN+tU09u2G7JcP4vMuUao2"
    "j1V6ZdJweqCNwY4lTF11m6iOnb8JgVZ4T6fZlI0O8XQ/gb7BfSD7b/5kL6QRNA3ocEM1Na"
    "tJNDAvSlPPe+jufGsg+gQueGjgPAjFvCXjv3xNKlx5QvwxUl11yRa08+R7Qg1zAeF/4xpU"
    "QuYm31TC5uuASTI16KcckJgWzHRoxOBW+SyZ4pEqYjbKbiwMsaSBmAl22Vl6XVrnl0oCgN"
    "8QGID5TalfcyT8EbV5+MnmtUZ2OmYXM4F333kU04F705ignqDbYebjgX/Qkmwl8FfEA/lZ"
    "jG6GadSaSLZlCW98mV5QUtvVUtnVR41dfOLIe9IAjwr1Kby7xi5rqlMlsE+WPVyhTmh3ir"
    "JRTkRCFeAPGCKjIkD7C+UNtLyjlRqs0S1EgdiZ06hLg+MH07ISgSSB9/uqgqFfVajEkbSU"
    "I4evsv5Brh6HBcDTHPCEEwWn8ouyV4ka5WQUWAJy8IXGoFLhWjKEbJ9JwDnSiUOdCVtDLH"
    "FjCtwdRYXYCaWEdN7GPx9caC7ZOPgeNrd6hW5c6lxaBA2/J5dMmBeoZ4Z+QA8LZUxLuS1T"
    "bYxJl1SpzL5H63zrGMWy6dtk6RlLEXaeUPE+J1kSxWifp9Ie6xkeiy338rGsiV4qQWjDqO"
    "WXiOaIxnsqCMvOvimS4l6nF+BDzV7b9za1aisVUVVNNgXVYSYnWNi9VlUuzVYAUed9zVxj"
    "kRhYFu9EDv+KDxFg1tjdJsDhH5IExvaYg7ullHQWaEzqKKvbX041L8iApJh0JvZSBaHgAi"
    "+IHa9uaTQeC4NpriO9EOe+ShyC5W7GMN8hAw41mfEgHiYEocGpDRuGehKtthMxfPLf0G+P"
    "IYSl4OKpyuEEqhZlHCuD1gbY61POrKOIiyEIItn02PnPw3cD6X0BV1q46syJJin5c9LuCX"
    "iTOcIMw5mc54uJAu5WVMQ0Cui3vUtl+DhahqaGYsJCUCLMSUhTQrZNRcRW6w0K7mozm7y4"
    "sBxdOVnwvVjjWjrjM0yggtSsKSWesS+K8JI7zEMob36kyjL1staRmvyT2V3rUsRRNVX3YW"
    "yWbyCI/wTFLsE0Rdm/jyq4f6/egt7ve7akmA3KtbZC5a+s69JpXtUX8JFhQaaC5gJ/Z2k9"
    "/ggB44oKdhiDbKrIbolNhVeXMJwxqXVF6yrlzoMIY2LlJfXzCUqrivzvUWZk546dOovoh8"
    "LUvKya3VHdjIBqpvsJFgI1ul0dNoSi1jOD9TIjA5IS92h9tuw6L8RbwrS52npJpT23wLBe"
    "aiOufHBhX9FSvhfMWi0VlZyCeCfKJ9WCo1MAZwCF3Lal7eDCeUuqfYJZ6Ny0qY5xp1axxO"
    "pppbw3T7pXYbqwTsz9STuVSUERT3II8JDUOw6jeYirYOA44Gc1l7nCCfahK1NtLjhuvB3A"
    "gj665dEWYz7ubjU/aXh8evE7Yuv1QR9Rthqi+WqPMiRtT6rK37XLXzLSUExLN1q0s3Sayo"
    "TEMtGtRqp+zBkfWaqZcKVS1KGDAu/g8PMY4oQahEuNIzD8kWlHDhKDxAgYfNxWTUZG883s"
    "+socMWj2Qa0ckLQigNEkB2Tk8hOgnRSYhOtgNYiE62giRqcsAMdEFKArQBrOdvAVFJqAPN"
    "aa3lKmEhAUphBaUAEfUnE1EfOT7jVng+1AqjrRHfwIC3J87e7vEeGCV9a0Rhw1kb14PbMw"
    "CrLAf75N4xJGBpEWBgOgaWGHVOjUOKKTlYey3D1ewIwrzck1uNTYMYWaQR9U2mZlYKJqYW"
    "U7NZmRGCMzG7O1p5uw0XnW7ked8d/dpbpkm3ZvUtTp9hSeva9beb9FnjYRZ51EtU0W2x9s"
    "Xi1TBq43lxiW2tntZYRWta5aKntH6mCfWUr0wsJOBo43xpUMscT60sIJutO240QVMigGPm"
    "RAITGFMSgGJ2adwExrQI4BhnwGpT06rOgbP1eWmtg3ArB8AtVSK8AuyKCuEAeDXggRf6ZA"
    "YaIi3SdrT3ZEdx4q0p3d2pcenCRt2lnbqFQaj36849NKEPSDzsPOOLfcESHyzZL4wchojn"
    "U9cldtGvW6sn8Ota5tdBEt8jxOjojHgreHh5sSet5DNOCWbcEurPuSeGgc+iJEQ/d2oswz"
    "+m1ExGxrDeQMYNl6jBQbyFEUNyQqCQR8kTKXAgZoNgsF35hdEpGVB7jmzHFl+i4hnqfdQV"
    "49hYv2sYTXVkiKHyTsuAwVzlIAzfMs2EzUpB6tsK2RkLVe7w+QoJUTp5SIFrXEpUg+xVdL"
    "JRmb2Kb9faq/iEpOUMVi85Zkk6WGolTe6hjQ0Npwh7VNoJ3a43E1EoBtUqwwPZ65t2K+QL"
    "Yq0WdtCIghecP1KVrghuQRCgzR+NMBqR0Kk150F5WeBAwIHKOVDge9ingZe1/9oGtTwoab"
    "okE/rBYYKc+Hgq49DStxY9olQvb9EgGN4RjmTEWvxB6MXzF38GhwfHI/Xv4M/g4GDwNfoW"
    "MSImiLgvLh++Plo0KzKo7fwkOPyN063g8DfO4YfyV8YJ16FyMnARFgLgIWg8hLI1+qqkiK"
    "Ys0m8W0i2kRzSH9fSI7wwnJYwnulnHdvCiWR3RKR+LDRdMW7tWWmTg1yMFjX//V4jBnE6w"
    "bxqEaScLEC/OJ8sl3pjLF+Tw1asKQGMSIFrlPKiYHxyG93KVL8R7ZYBw1HwP0X1xcLAEuq"
    "JVKbrqXi5Tmnpcu8v1x5ury7LIbSKSp1fOkKN/kCvcphaiXQGuBKOa0ebJazfrWcgOdl73"
    "79//A1AHQxk="
)
