namespace Montrose.Billing.EntityFrameworkCore;

/// <summary>
/// What the invoices' tables need of PostgreSQL beyond EF's model, for migrations: one that has a number says for ever what
/// it says. Only what became of it is written down: paid, void, credited, sent.
/// </summary>
public static class InvoicesPostgresSql
{
    public const string Up =
        """
        CREATE FUNCTION billing.keep_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
            fate CONSTANT text[] := ARRAY['State', 'PaidAt', 'PaymentId', 'VoidedAt', 'SentAt', 'CreditedMinorUnits', 'CreditedTaxMinorUnits', 'ConcurrencyStamp', 'ExtraProperties'];
        BEGIN
            IF OLD."Number" IS NULL THEN
                RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
            END IF;
            IF TG_OP = 'DELETE' OR to_jsonb(OLD) - fate IS DISTINCT FROM to_jsonb(NEW) - fate OR (NEW."State" <> OLD."State" AND OLD."State" <> 2) OR NEW."CreditedMinorUnits" < OLD."CreditedMinorUnits" THEN
                RAISE EXCEPTION 'invoice % is finalised', OLD."Number" USING ERRCODE = 'restrict_violation';
            END IF;
            RETURN NEW;
        END $$;

        CREATE FUNCTION billing.keep_invoice_lines() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
            finalised text;
        BEGIN
            SELECT "Number" INTO finalised FROM billing."Invoices"
                WHERE "Number" IS NOT NULL AND "Id" IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD."InvoiceId" END, CASE WHEN TG_OP <> 'DELETE' THEN NEW."InvoiceId" END) LIMIT 1;
            IF FOUND THEN
                RAISE EXCEPTION 'invoice % is finalised', finalised USING ERRCODE = 'restrict_violation';
            END IF;
            RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
        END $$;

        CREATE FUNCTION billing.refuse_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'billing."%" is not emptied', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
        END $$;

        CREATE TRIGGER invoices_keep BEFORE UPDATE OR DELETE ON billing."Invoices" FOR EACH ROW EXECUTE FUNCTION billing.keep_invoice();
        CREATE TRIGGER invoice_lines_keep BEFORE INSERT OR UPDATE OR DELETE ON billing."InvoiceLines" FOR EACH ROW EXECUTE FUNCTION billing.keep_invoice_lines();
        CREATE TRIGGER invoices_no_truncate BEFORE TRUNCATE ON billing."Invoices" FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_truncate();
        CREATE TRIGGER invoice_lines_no_truncate BEFORE TRUNCATE ON billing."InvoiceLines" FOR EACH STATEMENT EXECUTE FUNCTION billing.refuse_truncate();
        """;

    public const string Down =
        """
        DROP TRIGGER invoice_lines_no_truncate ON billing."InvoiceLines";
        DROP TRIGGER invoices_no_truncate ON billing."Invoices";
        DROP TRIGGER invoice_lines_keep ON billing."InvoiceLines";
        DROP TRIGGER invoices_keep ON billing."Invoices";
        DROP FUNCTION billing.refuse_truncate();
        DROP FUNCTION billing.keep_invoice_lines();
        DROP FUNCTION billing.keep_invoice();
        """;
}
