using System.Numerics;
using JetBrains.Annotations;

namespace Volo.Abp;

public static partial class Check
{
    public static short Positive(short value, [InvokerParameterName] string parameterName) => PositiveNumber(value, parameterName);

    public static int Positive(int value, [InvokerParameterName] string parameterName) => PositiveNumber(value, parameterName);

    public static long Positive(long value, [InvokerParameterName] string parameterName) => PositiveNumber(value, parameterName);

    public static float Positive(float value, [InvokerParameterName] string parameterName) => PositiveNumber(value, parameterName);

    public static double Positive(double value, [InvokerParameterName] string parameterName) => PositiveNumber(value, parameterName);

    public static decimal Positive(decimal value, [InvokerParameterName] string parameterName) => PositiveNumber(value, parameterName);

    public static short Range(short value, [InvokerParameterName] string parameterName, short minimumValue, short maximumValue = short.MaxValue) =>
        NumberInRange(value, parameterName, minimumValue, maximumValue);

    public static int Range(int value, [InvokerParameterName] string parameterName, int minimumValue, int maximumValue = int.MaxValue) =>
        NumberInRange(value, parameterName, minimumValue, maximumValue);

    public static long Range(long value, [InvokerParameterName] string parameterName, long minimumValue, long maximumValue = long.MaxValue) =>
        NumberInRange(value, parameterName, minimumValue, maximumValue);

    public static float Range(float value, [InvokerParameterName] string parameterName, float minimumValue, float maximumValue = float.MaxValue) =>
        NumberInRange(value, parameterName, minimumValue, maximumValue);

    public static double Range(double value, [InvokerParameterName] string parameterName, double minimumValue, double maximumValue = double.MaxValue) =>
        NumberInRange(value, parameterName, minimumValue, maximumValue);

    public static decimal Range(decimal value, [InvokerParameterName] string parameterName, decimal minimumValue, decimal maximumValue = decimal.MaxValue) =>
        NumberInRange(value, parameterName, minimumValue, maximumValue);

    private static T PositiveNumber<T>(T value, string parameterName)
        where T : INumber<T>
    {
        if (value == T.Zero)
            throw new ArgumentException($"{parameterName} is equal to zero", parameterName);
        if (!(value > T.Zero))
            throw new ArgumentException($"{parameterName} is less than zero", parameterName);
        return value;
    }

    private static T NumberInRange<T>(T value, string parameterName, T minimum, T maximum)
        where T : INumber<T>
    {
        if (!(value >= minimum && value <= maximum))
            throw new ArgumentException($"{parameterName} is out of range min: {minimum} - max: {maximum}", parameterName);
        return value;
    }
}
