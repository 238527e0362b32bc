using Microsoft.Extensions.DependencyInjection;
using Montrose.Agencies;
using Montrose.Idempotency;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;
using Xunit;

namespace Montrose.Web.Tests.Api;

/// <summary>What becomes of answers that were kept for a repetition.</summary>
public sealed class OldAnswersTests(InProcessPortal portal) : IClassFixture<InProcessPortal>
{
    private const string Payload = "payload";

    [Fact]
    public async Task Answers_whose_time_is_over_are_removed_in_every_agency_and_the_others_stay()
    {
        var agency = await AgencyAsync();
        foreach (var tenant in new Guid?[] { null, agency })
        {
            await AddAsync(tenant, "old", DateTime.UtcNow.AddSeconds(-1));
            await AddAsync(tenant, "new", DateTime.UtcNow.AddHours(1));
        }

        await portal.Services.GetRequiredService<IdempotentRequests>().RemoveOldAsync();

        (await LeftAsync(null)).ShouldBe([$"new {null}"]);
        (await LeftAsync(agency)).ShouldBe([$"new {agency}"]);
    }

    [Fact]
    public async Task A_key_may_be_used_for_something_else_once_its_answer_is_kept_no_longer()
    {
        await AddAsync(null, "again", DateTime.UtcNow.AddSeconds(-1));
        var requests = portal.Services.GetRequiredService<IdempotentRequests>();

        (await requests.ClaimAsync("again ", "another payload")).Answer.ShouldBeNull();
        (await Should.ThrowAsync<BusinessException>(() => requests.ClaimAsync("again ", Payload))).Code.ShouldBe("Montrose:Idempotency.OtherPayload");
        (await Should.ThrowAsync<BusinessException>(() => requests.ClaimAsync("again ", "another payload"))).Code.ShouldBe("Montrose:Idempotency.StillRunning");
    }

    [Fact]
    public void An_answer_opens_with_the_key_that_it_was_sealed_with_and_with_no_other()
    {
        var claim = new RequestClaim(Guid.NewGuid(), Guid.NewGuid(), null);
        var answer = "a secret"u8.ToArray();
        var sealedAnswer = AnswerSeal.Seal(answer, "0123456789abcdef", claim);

        AnswerSeal.Open(sealedAnswer, "0123456789abcdef", claim).ShouldBe(answer);
        Should.Throw<System.Security.Cryptography.CryptographicException>(() => AnswerSeal.Open(sealedAnswer, "0123456789abcdeg", claim));
        Should.Throw<System.Security.Cryptography.CryptographicException>(() => AnswerSeal.Open(sealedAnswer, "0123456789abcdef", claim with { RequestId = Guid.NewGuid() }));
        sealedAnswer[^1] ^= 1;
        Should.Throw<System.Security.Cryptography.CryptographicException>(() => AnswerSeal.Open(sealedAnswer, "0123456789abcdef", claim));
    }

    private Task AddAsync(Guid? tenant, string name, DateTime expiresAt) => InTenantAsync(tenant, async requests =>
    {
        await requests.InsertAsync(new IdempotentRequest(Guid.NewGuid(), tenant, $"{name} {tenant}", Payload, Guid.NewGuid(), DateTime.UtcNow, expiresAt));
        return true;
    });

    private Task<List<string>> LeftAsync(Guid? tenant) => InTenantAsync(tenant, async requests => (await requests.GetListAsync()).ConvertAll(r => r.Fingerprint).FindAll(f => !f.StartsWith("again", StringComparison.Ordinal)));

    private async Task<T> InTenantAsync<T>(Guid? tenant, Func<IRepository<IdempotentRequest, Guid>, Task<T>> ask)
    {
        using var scope = portal.Services.CreateScope();
        using var _ = scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(tenant);
        using var unit = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var answer = await ask(scope.ServiceProvider.GetRequiredService<IRepository<IdempotentRequest, Guid>>());
        await unit.CompleteAsync();
        return answer;
    }

    private async Task<Guid> AgencyAsync()
    {
        using var scope = portal.Services.CreateScope();
        using var unit = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        return (await scope.ServiceProvider.GetRequiredService<IRepository<Agency, Guid>>().GetListAsync()).First().Id;
    }
}
