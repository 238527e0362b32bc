namespace Montrose.Billing.EntityFrameworkCore;

/// <summary>
/// What the ledger's tables need of PostgreSQL beyond EF's model, for migrations: entries sum to zero at commit (I1), and
/// neither entries nor transactions ever change (I4).
/// </summary>
public static class BillingPostgresSql
{
    public const string Up =
        """
        CREATE FUNCTION billing.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'billing."%" is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
        END $$;

        CREATE FUNCTION billing.check_zero_sum() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
            off record;
        BEGIN
            SELECT "Currency" AS currency, sum("AmountMinorUnits") AS total INTO off
            FROM billing."Entries" WHERE "TransactionId" = NEW."TransactionId"
            GROUP BY "Currency" HAVING sum("AmountMinorUnits") <> 0 LIMIT 1;
            IF FOUND THEN
                RAISE EXCEPTION 'the entries of transaction % sum to % %, not to zero', NEW."TransactionId", off.total, off.currency USING ERRCODE = 'check_violation';
            END IF;
            RETURN NULL;
        END $$;

        CREATE CONSTRAINT TRIGGER entries_zero_sum AFTER INSERT ON billing."Entries"
            DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION billing.check_zero_sum();
        CREATE TRIGGER entries_append_only BEFORE UPDATE OR DELETE ON billing."Entries" FOR EACH ROW EXECUTE FUNCTION billing.refuse_change();
        CREATE TRIGGER entries_no_truncate BEFORE TRUNCATE ON billing."Entries" FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
        CREATE TRIGGER transactions_append_only BEFORE UPDATE OR DELETE ON billing."Transactions" FOR EACH ROW EXECUTE FUNCTION billing.refuse_change();
        CREATE TRIGGER transactions_no_truncate BEFORE TRUNCATE ON billing."Transactions" FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_change();
        """;

    public const string Down =
        """
        DROP TRIGGER transactions_no_truncate ON billing."Transactions";
        DROP TRIGGER transactions_append_only ON billing."Transactions";
        DROP TRIGGER entries_no_truncate ON billing."Entries";
        DROP TRIGGER entries_append_only ON billing."Entries";
        DROP TRIGGER entries_zero_sum ON billing."Entries";
        DROP FUNCTION billing.check_zero_sum();
        DROP FUNCTION billing.refuse_change();
        """;
}
