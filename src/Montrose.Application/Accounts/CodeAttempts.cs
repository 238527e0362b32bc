using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Accounts;

/// <summary>Tells whether a code is right, and lets nobody guess: a try is counted and committed before it is looked at.</summary>
public class CodeAttempts(VerificationCodes codes, IUnitOfWorkManager units, IClock clock) : ITransientDependency
{
    private const int MaxCountingAttempts = 20;

    /// <exception cref="Volo.Abp.BusinessException">Montrose:Code.Wrong, .Expired, .UsedUp; <paramref name="gone"/> where there is no such proof</exception>
    public async Task CheckAsync<TProof>(IRepository<TProof, Guid> proofs, Guid id, string code, Func<Exception> gone) where TProof : MailboxProof
    {
        var proof = await CountAsync(proofs, id, gone);
        if (codes.Matches(proof.CodeHash, code)) return;
        throw proof.TriesLeft > 0 ? AccountErrors.CodeWrong(proof.TriesLeft) : AccountErrors.CodeUsedUp();
    }

    /// <summary>Guesses at the same moment exclude one another by the row's stamp, so that each of them counts.</summary>
    private async Task<TProof> CountAsync<TProof>(IRepository<TProof, Guid> proofs, Guid id, Func<Exception> gone) where TProof : MailboxProof
    {
        for (var attempt = 1; attempt <= MaxCountingAttempts; attempt++)
        {
            using var unit = units.Begin(requiresNew: true, isTransactional: true);
            var proof = await proofs.FindAsync(id) ?? throw gone();
            proof.CountTry(clock.Now);
            try
            {
                await proofs.UpdateAsync(proof, autoSave: true);
            }
            catch (AbpDbConcurrencyException)
            {
                continue;
            }
            await unit.CompleteAsync();
            return proof;
        }

        // So many at once is somebody guessing.
        throw AccountErrors.CodeUsedUp();
    }
}
