SELECT SK_ID_CURR,
  count(*) AS pos_count,
  count(*) FILTER (MONTHS_BALANCE >= -12) AS pos_count_12m,
  max(SK_DPD) AS pos_dpd_max,
  max(SK_DPD) FILTER (MONTHS_BALANCE >= -12) AS pos_dpd_max_12m,
  max(SK_DPD_DEF) FILTER (MONTHS_BALANCE >= -12) AS pos_dpd_def_max_12m,
  sum(SK_DPD * exp(MONTHS_BALANCE / 12.0)) / sum(exp(MONTHS_BALANCE / 12.0))
    AS pos_dpd_decayed_mean,
  avg(SK_DPD - SK_DPD_DEF) AS pos_tolerated_mean,
  sum(SK_DPD_DEF * exp(MONTHS_BALANCE / 12.0)) AS pos_dpd_def_decayed_sum,
  sum(SK_DPD_DEF * exp(MONTHS_BALANCE / 12.0)) / sum(exp(MONTHS_BALANCE / 12.0))
    AS pos_dpd_def_decayed_mean,
  12.0 * (count(SK_DPD) FILTER (RECENT) * sum(SK_DPD * MONTHS_BALANCE) FILTER (RECENT)
      - sum(MONTHS_BALANCE) FILTER (RECENT) * sum(SK_DPD) FILTER (RECENT))
    / nullif(count(SK_DPD) FILTER (RECENT) * sum(MONTHS_BALANCE ** 2) FILTER (RECENT)
      - sum(MONTHS_BALANCE) FILTER (RECENT) ** 2, 0) AS pos_dpd_slope_12m,
  max(-MONTHS_BALANCE / 12.0) AS pos_age_max,
  count(*) FILTER (NAME_CONTRACT_STATUS = 'Completed') AS pos_completed_count,
  min(-MONTHS_BALANCE) FILTER (NAME_CONTRACT_STATUS = 'Completed') AS pos_completed_since,
  avg(CASE WHEN CNT_INSTALMENT > 0 THEN least(CNT_INSTALMENT_FUTURE / CNT_INSTALMENT, 1)
    + CASE WHEN CNT_INSTALMENT_FUTURE IS NULL THEN NULL ELSE 0 END END) AS pos_remaining_mean,
  avg((SK_DPD > 0)::INT) AS pos_late_share,
  avg((SK_DPD > 0)::INT) FILTER (MONTHS_BALANCE >= -6) AS pos_late_share_6m,
  avg((SK_DPD > 0)::INT) FILTER (MONTHS_BALANCE >= -12) AS pos_late_share_12m,
  avg((SK_DPD > 0)::INT) FILTER (MONTHS_BALANCE >= -24) AS pos_late_share_24m,
  avg((SK_DPD_DEF > 0)::INT) AS pos_late_def_share,
  count(*) FILTER (SK_DPD > 30) AS pos_late_30_count,
  min(-MONTHS_BALANCE) FILTER (SK_DPD > 0) AS pos_late_since,
  min(-MONTHS_BALANCE) FILTER (SK_DPD_DEF > 0) AS pos_late_def_since
FROM (SELECT *, SK_DPD IS NOT NULL AND MONTHS_BALANCE >= -12 AS RECENT FROM (SELECT *,
      coalesce(CNT_INSTALMENT_FUTURE = 0 AND coalesce(SK_DPD, 0) <= 0, false) AS PAID_OFF
    FROM read_parquet('${clean}/pos_cash_balance.parquet'))
  QUALIFY NOT PAID_OFF OR row_number() OVER (
    PARTITION BY SK_ID_CURR, SK_ID_PREV, PAID_OFF ORDER BY MONTHS_BALANCE) = 1)
GROUP BY SK_ID_CURR
