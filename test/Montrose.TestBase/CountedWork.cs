using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Montrose.TestBase;

/// <summary>What an answer costs, in what a stopwatch outside would notice.</summary>
/// <param name="Statements">Round trips to the database.</param>
/// <param name="Hashes">Passwords that were hashed or compared, each some milliseconds.</param>
public sealed record Work(int Statements, int Hashes);

/// <summary>Counts every hash that the application computes. One iteration each: how slowly a password is hashed is not what these tests are about.</summary>
public sealed class CountingPasswordHasher() : PasswordHasher<IdentityUser>(Options.Create(new PasswordHasherOptions { IterationCount = 1 }))
{
    private int _count;

    public int Count => Volatile.Read(ref _count);

    public override string HashPassword(IdentityUser user, string password)
    {
        Interlocked.Increment(ref _count);
        return base.HashPassword(user, password);
    }

    public override PasswordVerificationResult VerifyHashedPassword(IdentityUser user, string hashedPassword, string providedPassword)
    {
        Interlocked.Increment(ref _count);
        return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
    }
}

public static class CountedWork
{
    /// <summary>Does something and says what it cost. Tests of one class run one after another, so that the hashes are its own.</summary>
    public static async Task<(T Answer, Work Work)> CountedAsync<T>(this MontroseApp app, Func<Task<T>> act)
    {
        var hasher = (CountingPasswordHasher)app.Services.GetRequiredService<IPasswordHasher<IdentityUser>>();
        var before = hasher.Count;
        using var counter = new StatementCounter();
        var answer = await act();
        return (answer, new Work(counter.Statements.Count, hasher.Count - before));
    }
}
