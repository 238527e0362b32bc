using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Montrose.Agencies;
using Montrose.ApiKeys;
using Montrose.Clients;
using Montrose.Lists;
using Montrose.Idempotency;
using Montrose.Teams;
using Montrose.People;
using Montrose.Preferences;
using Montrose.Users;
using Volo.Abp;
using Volo.Abp.Identity;

namespace Montrose.EntityFrameworkCore;

/// <content>
/// Two people who ask for the same name in the same moment both find it free; the index lets one of them have it. The other
/// gets the message that a moment later would have come from the manager.
/// </content>
public partial class MontroseDbContext
{
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var saving = base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        return saving.IsCompletedSuccessfully ? saving : TranslatedAsync(saving);
    }

    private static async Task<int> TranslatedAsync(Task<int> saving)
    {
        try
        {
            return await saving;
        }
        catch (DbUpdateException e) when (BrokenRule(e) is not null)
        {
            throw BrokenRule(e)!;
        }
    }

    /// <summary>Null where it is no rule of these. Both providers name the index in their message.</summary>
    private static BusinessException? BrokenRule(DbUpdateException exception)
    {
        if (exception.InnerException is not DbException { Message: var message }) return null;
        if (message.Contains("IX_Agencies_Subdomain", StringComparison.Ordinal)) return Errors.SubdomainTaken(Of<Agency>(exception)?.Subdomain ?? "");
        if (message.Contains("IX_Agencies_NormalizedName", StringComparison.Ordinal)) return Errors.AgencyNameTaken(Of<Agency>(exception)?.Name ?? "");
        if (message.Contains("IX_Clients_TenantId_NormalizedCompanyName", StringComparison.Ordinal)) return Errors.CompanyNameTaken(Of<Client>(exception)?.CompanyName ?? "");
        if (message.Contains("IX_AbpUsers_Tenant_UserName", StringComparison.Ordinal) && Of<IdentityUser>(exception) is { } user && user.UserName != user.Email) return UserErrors.UserNameTaken(user.UserName);
        if (message.Contains("IX_Invitations_TenantId_Open", StringComparison.Ordinal)) return Errors.EmailInvited(Of<Invitation>(exception)?.Email ?? "");
        if (message.Contains("IX_AbpUsers_Tenant_", StringComparison.Ordinal)) return Errors.EmailTaken(Of<IdentityUser>(exception)?.Email ?? "");
        if (message.Contains("IX_TeamRoles_", StringComparison.Ordinal)) return TeamErrors.RoleNameTaken(Of<TeamRole>(exception)?.Name ?? "");
        if (message.Contains("IX_TeamGroups_OneRoot", StringComparison.Ordinal) || message.Contains("IX_AbpOrganizationUnits_Tenant_Code", StringComparison.Ordinal)) return TeamErrors.GroupsChanged();
        if (message.Contains("IX_ClientMembers_OneOwner", StringComparison.Ordinal)) return TeamErrors.HasAnOwner();
        if (message.Contains("IX_ApiKeys_UserId_NormalizedName", StringComparison.Ordinal)) return ApiKeyErrors.NameTaken(Of<ApiKey>(exception)?.Name ?? "");
        if (message.Contains("IX_AbpSettings_", StringComparison.Ordinal)) return PreferenceErrors.ChangedMeanwhile();
        if (message.Contains("IX_SavedViews_", StringComparison.Ordinal)) return ListErrors.ViewsChanged();
        if (message.Contains("IX_IdempotentRequests_Fingerprint", StringComparison.Ordinal)) return IdempotencyErrors.StillRunning(seconds: 1);
        if (message.Contains("IX_Redemptions_ClientId_RequestKey", StringComparison.Ordinal)) return Billing.Errors.RequestKeyOfOtherCode();
        if (message.Contains("IX_Plans_TenantId_NormalizedName", StringComparison.Ordinal)) return Billing.Errors.PlanNameTaken(Of<Billing.Plans.Plan>(exception)?.Name ?? "");
        if (message.Contains("IX_Subscriptions_OneLive", StringComparison.Ordinal)) return Billing.Errors.SubscriptionExists();
        return null;
    }

    private static TEntity? Of<TEntity>(DbUpdateException exception) where TEntity : class =>
        exception.Entries.Select(e => e.Entity).OfType<TEntity>().FirstOrDefault();
}
