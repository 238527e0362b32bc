namespace Montrose.EntityFrameworkCore;

/// <summary>
/// The last line of a rule that ABP's tables leave to the application: no two organization units of an agency have one
/// code, also where two are added in the same instant; a code's prefix names a whole branch.
/// </summary>
public static class TeamPostgresSql
{
    public const string Up =
        """
        CREATE UNIQUE INDEX "IX_AbpOrganizationUnits_Tenant_Code" ON "AbpOrganizationUnits" ("TenantId", "Code") NULLS NOT DISTINCT WHERE "IsDeleted" = false;
        """;

    public const string Down =
        """
        DROP INDEX "IX_AbpOrganizationUnits_Tenant_Code";
        """;
}
