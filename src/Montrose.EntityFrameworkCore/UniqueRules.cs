using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Montrose.Agencies;
using Montrose.Clients;
using Volo.Abp.Identity;

namespace Montrose.EntityFrameworkCore;

/// <summary>Says in a rule's own words what a unique index has refused: two did at once what each alone may do.</summary>
internal static class UniqueRules
{
    private const string PostgreSqlState = "23505";

    /// <summary>The rule's error, or null where the failure is another one.</summary>
    public static Exception? Broken(DbUpdateException failure)
    {
        if (failure.InnerException is not DbException cause || !IsUniqueViolation(cause)) return null;
        bool By(string index) => cause.Message.Contains(index, StringComparison.Ordinal);
        return failure.Entries.Select(e => e.Entity).FirstOrDefault() switch
        {
            Agency agency when By("IX_Agencies_Subdomain") => Errors.SubdomainTaken(agency.Subdomain),
            Agency agency when By("IX_Agencies_NormalizedName") => Errors.AgencyNameTaken(agency.Name),
            Client client when By("IX_Clients_TenantId_NormalizedCompanyName") => Errors.CompanyNameTaken(client.CompanyName),
            IdentityUser user when By("IX_AbpUsers_Tenant_Email") || By("IX_AbpUsers_Tenant_UserName") => Errors.EmailTaken(user.Email),
            _ => null,
        };
    }

    /// <summary>SQL Server's client gives no SQLSTATE.</summary>
    private static bool IsUniqueViolation(DbException cause) =>
        cause.SqlState == PostgreSqlState || (cause.SqlState is null && cause.Message.Contains("duplicate key", StringComparison.OrdinalIgnoreCase));
}
