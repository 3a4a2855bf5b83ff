SELECT SK_ID_CURR,
  count(*) AS pos_count,
  count(*) FILTER (MONTHS_BALANCE >= -12) AS pos_count_12m,
  max(SK_DPD) AS pos_dpd_max,
  max(SK_DPD) FILTER (MONTHS_BALANCE >= -12) AS pos_dpd_max_12m,
  max(SK_DPD_DEF) FILTER (MONTHS_BALANCE >= -12) AS pos_dpd_def_max_12m,
  sum(SK_DPD * exp(MONTHS_BALANCE / 12.0)) / sum(exp(MONTHS_BALANCE / 12.0))
    AS pos_dpd_decayed_mean,
  avg(SK_DPD - SK_DPD_DEF) AS pos_tolerated_mean,
  avg((SK_DPD > 0)::INT) AS pos_late_share,
  avg((SK_DPD > 0)::INT) FILTER (MONTHS_BALANCE >= -6) AS pos_late_share_6m,
  avg((SK_DPD > 0)::INT) FILTER (MONTHS_BALANCE >= -12) AS pos_late_share_12m,
  avg((SK_DPD > 0)::INT) FILTER (MONTHS_BALANCE >= -24) AS pos_late_share_24m,
  avg((SK_DPD_DEF > 0)::INT) AS pos_late_def_share,
  count(*) FILTER (SK_DPD > 30) AS pos_late_30_count,
  min(-MONTHS_BALANCE) FILTER (SK_DPD > 0) AS pos_late_since,
  min(-MONTHS_BALANCE) FILTER (SK_DPD_DEF > 0) AS pos_late_def_since
FROM (SELECT * FROM (SELECT *,
      coalesce(CNT_INSTALMENT_FUTURE = 0 AND coalesce(SK_DPD, 0) <= 0, false) AS PAID_OFF
    FROM read_parquet('${clean}/pos_cash_balance.parquet'))
  QUALIFY NOT PAID_OFF OR row_number() OVER (
    PARTITION BY SK_ID_CURR, SK_ID_PREV, PAID_OFF ORDER BY MONTHS_BALANCE) = 1)
GROUP BY SK_ID_CURR
