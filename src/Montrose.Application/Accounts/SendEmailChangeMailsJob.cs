using Montrose.Mails;
using Montrose.Portal;
using Volo.Abp;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Montrose.Accounts;

[BackgroundJobName("Montrose.SendEmailChangeMails")]
public class SendEmailChangeMailsArgs : IMultiTenant
{
    public Guid? TenantId { get; set; }
    public Guid EmailChangeId { get; set; }

    /// <summary>True where the old address is asked, too.</summary>
    public bool ToOldAddress { get; set; }

    /// <summary>In which language the person reads.</summary>
    public string? Culture { get; set; }
}

/// <summary>
/// Mails the new address a code and the old one a link. A new address that has an account gets no code, which only its owner
/// learns.
/// </summary>
public class SendEmailChangeMailsJob(
    IRepository<EmailChange, Guid> changes,
    AddressLookup addresses,
    VerificationCodes codes,
    AccountTickets tickets,
    BrandedMailer mailer,
    PortalAddress portal,
    IUnitOfWorkManager units) : AsyncBackgroundJob<SendEmailChangeMailsArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(SendEmailChangeMailsArgs args)
    {
        using var culture = args.Culture is null ? NullDisposable.Instance : CultureHelper.Use(args.Culture);
        var code = VerificationCodes.Create();
        var (change, isTaken) = await ReadAnew.RunAsync(() => ExpectAsync(args.EmailChangeId, code));
        if (change is null) return;
        var address = await portal.GetAsync();
        if (isTaken) await mailer.SendAsync(change.Email, AccountMailTemplates.AccountExists, new { Link = address + "/Account/Login", ForgotLink = address + "/Account/ForgotPassword" });
        else await mailer.SendAsync(change.Email, AccountMailTemplates.EmailChangeCode, new { Code = code, Minutes = AccountConsts.CodeMinutes });
        if (!args.ToOldAddress) return;
        var link = $"{address}/Account/EmailChange?ticket={tickets.Seal(TicketPurpose.EmailChange, change.Id)}";
        await mailer.SendAsync(change.OldEmail, AccountMailTemplates.EmailChangeRequest, new { NewEmail = change.Email, Link = link, Hours = AccountConsts.KeptHours });
    }

    private async Task<(EmailChange? Change, bool IsTaken)> ExpectAsync(Guid id, string code)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        if (await changes.FindAsync(id) is not { } change) return (null, false);
        var isTaken = await addresses.IsTakenAsync(change.Email, change.UserId);
        if (!isTaken)
        {
            change.Expect(codes.Hash(code));
            await changes.UpdateAsync(change);
        }
        await unit.CompleteAsync();
        return (change, isTaken);
    }
}
