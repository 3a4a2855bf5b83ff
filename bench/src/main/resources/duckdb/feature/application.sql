SELECT SK_ID_CURR,
  AMT_CREDIT AS amt_credit,
  AMT_ANNUITY AS amt_annuity,
  AMT_GOODS_PRICE AS amt_goods_price,
  AMT_INCOME_TOTAL AS amt_income_total,
  EXT_SOURCE_1 AS ext_source_1,
  EXT_SOURCE_2 AS ext_source_2,
  EXT_SOURCE_3 AS ext_source_3,
  list_avg([EXT_SOURCE_1, EXT_SOURCE_2, EXT_SOURCE_3]) AS ext_source_mean,
  least(EXT_SOURCE_1, EXT_SOURCE_2, EXT_SOURCE_3) AS ext_source_min,
  greatest(EXT_SOURCE_1, EXT_SOURCE_2, EXT_SOURCE_3) AS ext_source_max
FROM read_parquet('${clean}/application.parquet')
