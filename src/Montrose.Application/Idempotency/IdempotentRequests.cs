using Microsoft.Extensions.Options;
using Montrose.Agencies;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Idempotency;

/// <summary>
/// The requests that came with a key. Who claims one inserts its row first, so that of two at the same time the database
/// lets one have it. The clocks of several nodes decide only when a request counts as abandoned; that it has one effect is
/// the row's own doing: an attempt that was taken over can no longer answer, and what it changed goes back with that.
/// </summary>
public class IdempotentRequests(
    IRepository<IdempotentRequest, Guid> requests,
    EveryTenant tenants,
    IUnitOfWorkManager units,
    ICurrentTenant tenant,
    IGuidGenerator guids,
    IClock clock,
    IOptions<IdempotencyOptions> options) : ITransientDependency
{
    private const int SecondsToTheNextTry = 1;

    /// <exception cref="Volo.Abp.BusinessException">Montrose:Idempotency.OtherPayload, .StillRunning</exception>
    public async Task<RequestClaim> ClaimAsync(string fingerprint, string payloadHash)
    {
        try
        {
            using var unit = units.Begin(requiresNew: true, isTransactional: true);
            var (now, attempt) = (clock.Now, guids.Create());
            var request = await requests.FindAsync(r => r.Fingerprint == fingerprint);
            if (request is null)
            {
                request = await requests.InsertAsync(new IdempotentRequest(guids.Create(), tenant.Id, fingerprint, payloadHash, attempt, now, Expiry(now)));
            }
            else if (request.ExpiresAt <= now)
            {
                request.TakeOver(payloadHash, attempt, now, Expiry(now));
            }
            else
            {
                if (request.PayloadHash != payloadHash) throw IdempotencyErrors.OtherPayload();
                if (request.Answer is not null) return new RequestClaim(request.Id, request.Attempt, request.Answer);
                if (!request.IsAbandonedAt(now, TimeSpan.FromSeconds(options.Value.PatienceSeconds))) throw StillRunning();
                request.TakeOver(payloadHash, attempt, now, Expiry(now));
            }
            await unit.CompleteAsync();
            return new RequestClaim(request.Id, attempt, null);
        }
        catch (AbpDbConcurrencyException)
        {
            throw StillRunning(); // two took it over in this moment
        }
    }

    /// <summary>In the current unit of work, so that the answer is kept with what it tells of, or neither is.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Idempotency.StillRunning: another attempt has it now</exception>
    public async Task AnswerAsync(RequestClaim claim, byte[] answer)
    {
        if (await requests.FindAsync(r => r.Id == claim.RequestId && r.Attempt == claim.Attempt) is not { } request) throw StillRunning();
        request.AnswerWith(answer);
        await requests.UpdateAsync(request);
    }

    /// <summary>For an answer that tells of no change, such as a refusal.</summary>
    public async Task AnswerAloneAsync(RequestClaim claim, byte[] answer)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        await AnswerAsync(claim, answer);
        await unit.CompleteAsync();
    }

    /// <summary>The request may be tried again with its key.</summary>
    public async Task ForgetAsync(RequestClaim claim)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        await requests.DeleteDirectAsync(r => r.Id == claim.RequestId && r.Attempt == claim.Attempt && r.Answer == null);
        await unit.CompleteAsync();
    }

    /// <summary>Removes what is kept no longer.</summary>
    public Task RemoveOldAsync(CancellationToken cancellationToken = default) => tenants.RunAsync(RemoveOldOfCurrentAsync, cancellationToken);

    private async Task RemoveOldOfCurrentAsync(CancellationToken cancellationToken)
    {
        var now = clock.Now;
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        await requests.DeleteDirectAsync(r => r.ExpiresAt <= now, cancellationToken);
        await unit.CompleteAsync(cancellationToken);
    }

    private DateTime Expiry(DateTime now) => now.AddHours(options.Value.KeptHours);

    private static Volo.Abp.BusinessException StillRunning() => IdempotencyErrors.StillRunning(SecondsToTheNextTry);
}
