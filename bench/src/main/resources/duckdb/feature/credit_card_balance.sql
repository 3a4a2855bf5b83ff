SELECT SK_ID_CURR,
  max(USED) FILTER (MONTHS_BALANCE >= -2) AS card_utilisation_max_2m,
  max(USED) FILTER (MONTHS_BALANCE >= -6) AS card_utilisation_max_6m,
  avg(USED) FILTER (MONTHS_BALANCE >= -12) AS card_utilisation_mean_12m,
  first(USED ORDER BY MONTHS_BALANCE DESC) AS card_utilisation_last,
  max(DPD) FILTER (MONTHS_BALANCE >= -12) AS card_dpd_max_12m,
  avg((DPD > 0)::INT) AS card_late_share,
  min(-MONTHS_BALANCE) FILTER (DPD > 0) AS card_late_since
FROM (SELECT SK_ID_CURR, MONTHS_BALANCE,
    CASE WHEN sum(AMT_BALANCE) IS NOT NULL THEN greatest(sum(AMT_BALANCE), 0) END
      / sum(AMT_CREDIT_LIMIT_ACTUAL) AS USED,
    max(SK_DPD) AS DPD
  FROM read_parquet('${clean}/credit_card_balance.parquet')
  GROUP BY ALL)
GROUP BY SK_ID_CURR
