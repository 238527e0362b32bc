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

[BackgroundJobName("Montrose.SendSignUpCode")]
public class SendSignUpCodeArgs : IMultiTenant
{
    public Guid? TenantId { get; set; }
    public Guid SignUpId { get; set; }

    /// <summary>In which language the visitor reads.</summary>
    public string? Culture { get; set; }
}

/// <summary>
/// Only here it is looked up whether the address has an account, so that neither the answer nor its time tells. The code is
/// made now and its hash committed before the mail goes out; a second run after a failure sends another one.
/// </summary>
public class SendSignUpCodeJob(
    IRepository<SignUp, Guid> signUps,
    AddressLookup addresses,
    VerificationCodes codes,
    BrandedMailer mailer,
    PortalAddress portal,
    IUnitOfWorkManager units) : AsyncBackgroundJob<SendSignUpCodeArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(SendSignUpCodeArgs args)
    {
        using var culture = args.Culture is null ? NullDisposable.Instance : CultureHelper.Use(args.Culture);
        var code = VerificationCodes.Create();
        var (signUp, isTaken) = await ReadAnew.RunAsync(() => ExpectAsync(args.SignUpId, code));
        if (signUp is null) return;
        if (isTaken)
        {
            var address = await portal.GetAsync();
            await mailer.SendAsync(signUp.Email, AccountMailTemplates.AccountExists, new { Link = address + "/Account/Login", ForgotLink = address + "/Account/ForgotPassword" });
        }
        else await mailer.SendAsync(signUp.Email, AccountMailTemplates.SignUpCode, new { Name = signUp.PersonName, Code = code, Minutes = AccountConsts.CodeMinutes });
    }

    private async Task<(SignUp? SignUp, bool IsTaken)> ExpectAsync(Guid id, string code)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        if (await signUps.FindAsync(id) is not { } signUp) return (null, false);
        var isTaken = await addresses.IsTakenAsync(signUp.Email);
        if (!isTaken)
        {
            signUp.Expect(codes.Hash(code));
            await signUps.UpdateAsync(signUp);
        }
        await unit.CompleteAsync();
        return (signUp, isTaken);
    }
}
