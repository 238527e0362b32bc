namespace Montrose.EntityFrameworkCore;

/// <summary>
/// The last line of two rules that ABP's tables leave to the application: an agency has one account for an e-mail address
/// and one for a user name, also where two people register in the same instant.
/// </summary>
public static class PlatformPostgresSql
{
    public const string Up =
        """
        CREATE UNIQUE INDEX "IX_AbpUsers_Tenant_Email" ON "AbpUsers" ("TenantId", "NormalizedEmail") NULLS NOT DISTINCT WHERE "IsDeleted" = false;
        CREATE UNIQUE INDEX "IX_AbpUsers_Tenant_UserName" ON "AbpUsers" ("TenantId", "NormalizedUserName") NULLS NOT DISTINCT WHERE "IsDeleted" = false;
        """;

    public const string Down =
        """
        DROP INDEX "IX_AbpUsers_Tenant_UserName";
        DROP INDEX "IX_AbpUsers_Tenant_Email";
        """;
}
