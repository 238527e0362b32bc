namespace Montrose.EntityFrameworkCore;

/// <summary>
/// What clients and agents that exist already get with the columns of the staff: contacts, periods, loads and search texts.
/// A search for a part of a name among 100,000 clients needs trigrams.
/// </summary>
public static class StaffPostgresSql
{
    public const string Up =
        """
        CREATE EXTENSION IF NOT EXISTS pg_trgm;
        UPDATE platform."Clients" SET "SearchText" = upper("CompanyName" || '  ' || "ContactName" || ' ' || "ContactEmail");
        INSERT INTO platform."ClientContacts" ("Id", "TenantId", "ClientId", "Name", "Email", "IsPrimary")
            SELECT gen_random_uuid(), "TenantId", "Id", "ContactName", "ContactEmail", true FROM platform."Clients";
        INSERT INTO platform."ClientServicePeriods" ("Id", "TenantId", "ClientId", "Service", "From")
            SELECT gen_random_uuid(), s."TenantId", s."ClientId", s."Service", c."CreationTime"::date
            FROM platform."ClientServices" s JOIN platform."Clients" c ON c."Id" = s."ClientId";
        UPDATE platform."Agents" a SET "ClientCount" = (SELECT count(DISTINCT s."ClientId") FROM platform."ClientServices" s WHERE s."AgentId" = a."Id");
        CREATE INDEX "IX_Clients_SearchText" ON platform."Clients" USING gin ("SearchText" gin_trgm_ops);
        """;

    public const string Down =
        """
        DROP INDEX platform."IX_Clients_SearchText";
        """;
}
